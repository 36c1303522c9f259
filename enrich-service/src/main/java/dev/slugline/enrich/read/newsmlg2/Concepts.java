package dev.slugline.enrich.read.newsmlg2;

import dev.slugline.contracts.Article;
import dev.slugline.enrich.Story;
import dev.slugline.enrich.read.codes.Facts;
import dev.slugline.enrich.read.codes.Href;
import dev.slugline.enrich.read.codes.Languages;
import dev.slugline.enrich.read.codes.NewsCode;
import dev.slugline.enrich.read.xml.XmlElement;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What an item is about, its genres and its place of origin, with the names that it asserts. */
final class Concepts {
  private final Story story;
  private final Facts facts;
  private final XmlElement item;

  /** What the item tells about a concept apart from where it uses it. */
  private final Map<String, XmlElement> asserted = new HashMap<>();

  /** The schemes that the item declares itself. */
  private final Map<String, String> schemes = new HashMap<>();

  Concepts(Story story, Facts facts, XmlElement item) {
    this.story = story;
    this.facts = facts;
    this.item = item;
    item.all("assert")
        .forEach(
            a ->
                a.attribute("qcode")
                    .or(() -> a.attribute("literal"))
                    .ifPresent(key -> asserted.putIfAbsent(key, a)));
    item.all("catalog", "scheme")
        .forEach(
            s ->
                s.attribute("alias")
                    .ifPresent(
                        alias -> s.attribute("uri").ifPresent(uri -> schemes.put(alias, uri))));
  }

  void fill() {
    item.all("contentMeta", "subject").forEach(this::subject);
    item.all("contentMeta", "genre").forEach(this::genre);
    item.all("contentMeta", "located")
        .flatMap(l -> located(l).stream())
        .findFirst()
        .ifPresent(story.article()::located);
    item.all("contentMeta", "digitalSourceType")
        .findFirst()
        .ifPresent(
            d ->
                story
                    .article()
                    .digitalSourceType(
                        new Article.DigitalSource(
                            name(d).orElse(null), uri(d).orElse(null), literal(d).orElse(null))));
  }

  private void subject(XmlElement written) {
    // since 2.29 a subject may be a concept with facets, its code one level deeper
    XmlElement subject =
        literal(written).isEmpty() ? written.first("mainConcept").orElse(written) : written;
    Optional<String> name = name(subject);
    Optional<String> uri = uri(subject);
    Optional<String> literal = literal(subject);
    if (name.isEmpty() && uri.isEmpty() && literal.isEmpty()) {
      return;
    }
    var concept =
        new Article.Concept(name.orElse(null), "about", uri.orElse(null), literal.orElse(null));
    switch (written.attribute("type").map(NewsCode::word).orElse("abstract")) {
      case "person" -> story.article().addPeople(concept);
      case "organisation", "organization" -> story.article().addOrganisations(concept);
      case "geoArea", "poi", "geoarea" -> facts.place(concept);
      case "event" -> story.article().addEvents(concept);
      case "object" -> story.article().addObjects(concept);
      default ->
          facts.subject(
              new Article.Subject(
                  name.orElse(null),
                  "about",
                  uri.orElse(null),
                  literal.orElse(null),
                  written.attribute("creator").orElse(null),
                  percent(written.attribute("relevance")),
                  percent(written.attribute("confidence"))));
    }
  }

  private void genre(XmlElement genre) {
    var read =
        new Article.Genre(
            name(genre).orElse(null), uri(genre).orElse(null), literal(genre).orElse(null));
    boolean says = read.name() != null || read.uri() != null || read.literal() != null;
    if (says && !story.article().genres().contains(read)) {
      story.article().addGenres(read);
    }
  }

  /** Some senders fill the element with words for "nothing". */
  private Optional<String> located(XmlElement located) {
    return name(located).or(() -> located.attribute("literal")).filter(n -> !NewsCode.filler(n));
  }

  private Optional<String> literal(XmlElement concept) {
    return concept.attribute("qcode").or(() -> concept.attribute("literal"));
  }

  /**
   * Its own, that of the same concept in an open vocabulary (an old subject code only where there
   * is no other), or that of the declared scheme.
   */
  private Optional<String> uri(XmlElement concept) {
    return concept
        .attribute("uri")
        .flatMap(Href::of)
        .or(
            () ->
                Stream.concat(Stream.of(concept), concept.all("sameAs"))
                    .flatMap(c -> c.attribute("qcode").stream())
                    .sorted(Comparator.comparing(qcode -> qcode.startsWith("subj:")))
                    .flatMap(qcode -> NewsCode.of(qcode).uri().flatMap(Href::of).stream())
                    .findFirst())
        .or(() -> concept.attribute("qcode").map(NewsCode::of).flatMap(this::declared));
  }

  private Optional<String> declared(NewsCode code) {
    return Optional.ofNullable(schemes.get(code.alias()))
        .map(scheme -> scheme + code.term())
        .flatMap(Href::of);
  }

  /** The name in the story's language, better a full one than a mnemonic. */
  private Optional<String> name(XmlElement concept) {
    return best(concept.all("name"))
        .or(() -> literal(concept).map(asserted::get).flatMap(told -> best(told.all("name"))));
  }

  private Optional<String> best(Stream<XmlElement> names) {
    String language = story.article().language();
    List<XmlElement> filled = names.filter(n -> n.text().isPresent()).toList();
    List<XmlElement> full =
        filled.stream()
            .filter(n -> !n.attribute("role").orElse("").matches(".*:(mnemonic|short)"))
            .toList();
    List<XmlElement> choice = full.isEmpty() ? filled : full;
    return choice.stream()
        .filter(n -> Languages.same(language, n.attribute("lang").orElse(null)))
        .findFirst()
        .or(() -> choice.stream().findFirst())
        .flatMap(XmlElement::text);
  }

  private static Integer percent(Optional<String> number) {
    return number
        .filter(n -> n.matches("\\d{1,3}"))
        .map(Integer::valueOf)
        .filter(n -> n <= 100)
        .orElse(null);
  }
}
