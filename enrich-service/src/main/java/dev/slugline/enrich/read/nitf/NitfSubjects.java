package dev.slugline.enrich.read.nitf;

import dev.slugline.contracts.Article;
import dev.slugline.enrich.Story;
import dev.slugline.enrich.read.codes.Facts;
import dev.slugline.enrich.read.codes.NewsCode;
import dev.slugline.enrich.read.xml.XmlElement;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What an NITF story is about: its subjects, genre, places, people and organisations. */
final class NitfSubjects {
  private final Facts facts;
  private final Story story;

  NitfSubjects(Facts facts, Story story) {
    this.facts = facts;
    this.story = story;
  }

  void fill(XmlElement head) {
    head.all("tobject", "tobject.subject").forEach(this::subject);
    Stream.concat(
            head.all("tobject", "tobject.property")
                .flatMap(p -> p.attribute("tobject.property.type").stream()),
            head.all("docdata", "fixture").flatMap(f -> f.attribute("fix-id").stream()))
        .map(type -> new Article.Genre(type, null, null))
        .filter(genre -> !story.article().genres().contains(genre))
        .forEach(story.article()::addGenres);
    head.all("docdata", "evloc").forEach(this::place);
    Stream.concat(head.all("docdata", "identified-content"), head.all("identified-content"))
        .flatMap(XmlElement::children)
        .forEach(this::identified);
  }

  private void subject(XmlElement subject) {
    Optional<String> name =
        Stream.of("detail", "matter", "type")
            .flatMap(level -> subject.attribute("tobject.subject." + level).stream())
            .findFirst();
    String scheme = subject.attribute("tobject.subject.ipr").orElse("IPTC");
    Optional<String> number = subject.attribute("tobject.subject.refnum");
    Optional<String> code =
        scheme.equalsIgnoreCase("IPTC")
            ? number.map(n -> NewsCode.subjectCode(n).orElse(n))
            : number.map(n -> scheme + ":" + n);
    Optional<String> literal = code.or(() -> subject.attribute("tobject.subject.code"));
    if (name.isPresent() || literal.isPresent()) {
      facts.subject(
          new Article.Subject(
              name.orElse(null), "about", null, literal.orElse(null), null, null, null));
    }
  }

  private void place(XmlElement evloc) {
    Optional<String> name =
        Stream.of("city", "county-dist", "state-prov", "region", "iso-cc")
            .flatMap(level -> evloc.attribute(level).stream())
            .findFirst();
    Optional<String> country =
        evloc
            .attribute("iso-cc")
            .map(
                c ->
                    (c.length() == 3 ? "iso3166-1a3:" : "iso3166-1a2:")
                        + c.toUpperCase(Locale.ROOT));
    name.ifPresent(n -> facts.place(new Article.Concept(n, "about", null, country.orElse(null))));
  }

  private void identified(XmlElement content) {
    Optional<String> literal = code(content);
    Optional<String> name = content.text().or(() -> content.attribute("value"));
    if (name.isEmpty() && literal.isEmpty()) {
      return;
    }
    var concept = new Article.Concept(name.orElse(null), "about", null, literal.orElse(null));
    switch (content.name().toLowerCase(Locale.ROOT)) {
      case "person" -> story.article().addPeople(concept);
      case "org" -> story.article().addOrganisations(concept);
      case "location", "virtloc" -> facts.place(concept);
      case "event" -> story.article().addEvents(concept);
      case "object.title" -> story.article().addObjects(concept);
      case "classifier" ->
          facts.subject(
              new Article.Subject(
                  name.orElse(null), "about", null, literal.orElse(null), null, null, null));
      default -> {
        // dates, money and functions are no subjects
      }
    }
  }

  private static Optional<String> code(XmlElement content) {
    Optional<String> source =
        content
            .attribute("idsrc")
            .or(() -> content.attribute("code-source"))
            .or(() -> content.attribute("type"));
    return Stream.of("value", "location-code", "event-code", "idsrc-code")
        .flatMap(a -> content.attribute(a).stream())
        .findFirst()
        .map(code -> source.map(s -> s + ":" + code).orElse(code));
  }
}
