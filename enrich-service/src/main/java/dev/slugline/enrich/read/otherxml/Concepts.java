package dev.slugline.enrich.read.otherxml;

import dev.slugline.contracts.Article.Concept;
import dev.slugline.contracts.Article.Genre;
import dev.slugline.contracts.Article.Subject;
import dev.slugline.enrich.Story;
import dev.slugline.enrich.read.codes.Facts;
import dev.slugline.enrich.read.codes.NewsCode;
import dev.slugline.enrich.read.xml.XmlElement;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a story is about, where its sender lists that: names, codes, or both. */
final class Concepts {
  private final Story story;
  private final Facts facts;

  Concepts(Story story, Facts facts) {
    this.story = story;
    this.facts = facts;
  }

  void fill(StoryElement source) {
    source.elements("subjects").forEach(list -> leaves(list).forEach(this::subject));
    source.elements("people").forEach(l -> leaves(l).forEach(e -> person(concept(e))));
    source.elements("organisations").forEach(l -> leaves(l).forEach(e -> organisation(concept(e))));
    source.elements("places").forEach(l -> leaves(l).forEach(e -> place(concept(e))));
    source.elements("entities").forEach(list -> leaves(list).forEach(e -> entity(list, e)));
    source
        .elements("genres")
        .flatMap(Concepts::leaves)
        .flatMap(g -> g.text().stream())
        .map(name -> new Genre(name, null, null))
        .filter(g -> !story.article().genres().contains(g))
        .forEach(story.article()::addGenres);
  }

  /** The entries of a list; an element that holds no others is its own entry. */
  private static Stream<XmlElement> leaves(XmlElement list) {
    return list.children().findAny().isEmpty()
        ? Stream.of(list)
        : list.children()
            .filter(c -> !c.is("Property"))
            .flatMap(c -> named(c) ? Stream.of(c) : leaves(c));
  }

  /** An entry may have its name and its code as elements, or as attributes beside properties. */
  private static boolean named(XmlElement entry) {
    boolean attributes =
        entry.attribute("value").isPresent() || entry.attribute("name").isPresent();
    return attributes || entry.children().anyMatch(c -> c.is("name") || c.is("code"));
  }

  private static Optional<String> code(XmlElement entry) {
    return Stream.of("code", "qcode", "refnum", "formalname", "id")
        .flatMap(a -> entry.attribute(a).or(() -> entry.textAt(a)).stream())
        .findFirst()
        .or(() -> entry.text().filter(t -> t.matches("\\d{8}")))
        .map(code -> NewsCode.subjectCode(code).orElse(code));
  }

  private static Optional<String> name(XmlElement entry) {
    return Stream.of("name", "value")
        .flatMap(a -> entry.attribute(a).or(() -> entry.textAt(a)).stream())
        .findFirst()
        .or(() -> entry.children().findAny().isEmpty() ? entry.text() : Optional.empty())
        .filter(n -> !n.matches("\\d{8}"));
  }

  private void subject(XmlElement entry) {
    String name = name(entry).orElse(null);
    String code = code(entry).orElse(null);
    if (name != null || code != null) {
      String uri = code == null ? null : NewsCode.of(code).uri().orElse(null);
      facts.subject(new Subject(name, "about", uri, code, null, null, null));
    }
  }

  private static Optional<Concept> concept(XmlElement entry) {
    return name(entry).map(name -> new Concept(name, "about", null, code(entry).orElse(null)));
  }

  private void person(Optional<Concept> person) {
    person.filter(p -> !story.article().people().contains(p)).ifPresent(story.article()::addPeople);
  }

  private void organisation(Optional<Concept> organisation) {
    organisation
        .filter(o -> !story.article().organisations().contains(o))
        .ifPresent(story.article()::addOrganisations);
  }

  private void place(Optional<Concept> place) {
    place.ifPresent(facts::place);
  }

  /** One list for entities of every kind: the list's own attributes tell the kind. */
  private void entity(XmlElement list, XmlElement entry) {
    String kind =
        Stream.of("authority", "type", "kind")
            .flatMap(a -> Stream.concat(entry.attribute(a).stream(), list.attribute(a).stream()))
            .map(k -> k.toLowerCase(Locale.ROOT))
            .reduce("", (a, b) -> a + " " + b);
    if (kind.matches(".*(?:person|people|party).*")) {
      person(concept(entry));
    } else if (kind.matches(".*(?:company|organi[sz]ation).*")) {
      organisation(concept(entry));
    } else if (kind.matches(".*(?:geograph|country|city|place|location|region).*")) {
      place(concept(entry));
    } else {
      subject(entry);
    }
  }
}
