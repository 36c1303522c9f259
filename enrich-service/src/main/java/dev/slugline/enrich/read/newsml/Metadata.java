package dev.slugline.enrich.read.newsml;

import dev.slugline.contracts.Article;
import dev.slugline.enrich.Story;
import dev.slugline.enrich.read.codes.Datelines;
import dev.slugline.enrich.read.codes.Facts;
import dev.slugline.enrich.read.codes.Languages;
import dev.slugline.enrich.read.codes.NewsCode;
import dev.slugline.enrich.read.xml.XmlElement;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rights, sources, language, subjects and places, of whichever component says them. */
final class Metadata {
  private final Story story;
  private final Facts facts;
  private final Components components;

  /** What a topic occurrence points at. */
  private final Map<String, XmlElement> topics = new HashMap<>();

  Metadata(Story story, Facts facts, Components components) {
    this.story = story;
    this.facts = facts;
    this.components = components;
  }

  void fill(XmlElement root, XmlElement item) {
    Stream.concat(Stream.of(root, item), components.all())
        .flatMap(e -> e.all("TopicSet", "Topic"))
        .forEach(t -> t.attribute("Duid").ifPresent(id -> topics.putIfAbsent(id, t)));
    // the names of topics are wanted in the story's language
    descriptive().flatMap(d -> NewsItem.value(d, "Language").stream()).forEach(facts::language);
    item.attribute("lang").or(() -> root.attribute("lang")).ifPresent(facts::language);
    each("RightsMetadata").forEach(this::rights);
    each("AdministrativeMetadata").forEach(this::administrative);
    descriptive().forEach(this::descriptive);
    Stream.concat(Stream.of(root, item), components.all())
        .flatMap(e -> e.all("TopicSet", "Topic"))
        .forEach(this::topic);
    NewsLines.datelines(components).findFirst().ifPresent(d -> Datelines.set(story, d));
  }

  private Stream<XmlElement> each(String name) {
    return components.ofStory().flatMap(c -> c.all(name));
  }

  /** One large sender's items misspell the element. */
  private Stream<XmlElement> descriptive() {
    return components
        .ofStory()
        .flatMap(
            c -> Stream.of("DescriptiveMetadata", "DescriptiveMetada", "Metadata").flatMap(c::all));
  }

  private void rights(XmlElement rights) {
    if (story.article().usageTerms() == null) {
      String terms =
          rights
              .all("UsageRights")
              .flatMap(XmlElement::children)
              .flatMap(e -> e.text().stream())
              .collect(Collectors.joining("; "));
      if (!terms.isEmpty()) {
        story.article().usageTerms(terms);
      }
    }
    if (story.article().copyrightHolder() == null) {
      rights.textAt("Copyright", "CopyrightHolder").ifPresent(story.article()::copyrightHolder);
    }
  }

  private void administrative(XmlElement administrative) {
    for (String role : List.of("Provider", "Source")) {
      administrative
          .all(role)
          .flatMap(Metadata::parties)
          .forEach(
              name ->
                  facts.source(
                      new Article.Source(name, role.toLowerCase(Locale.ROOT), null, null)));
    }
    administrative
        .all("Contributor")
        .flatMap(Metadata::parties)
        .forEach(name -> facts.source(new Article.Source(name, "contributor", null, null)));
    String creators =
        administrative.all("Creator").flatMap(Metadata::parties).collect(Collectors.joining(", "));
    if (!creators.isEmpty()) {
      facts.by(creators);
    }
    administrative
        .all("Property")
        .filter(p -> named(p, "Category"))
        .flatMap(p -> p.attribute("Value").stream())
        .findFirst()
        .ifPresent(story.desk()::category);
  }

  private static Stream<String> parties(XmlElement role) {
    return role.all("Party").flatMap(p -> p.attribute("FormalName").or(p::text).stream());
  }

  private void descriptive(XmlElement metadata) {
    metadata
        .all("Genre")
        .flatMap(g -> g.attribute("FormalName").or(g::text).stream())
        .forEach(this::genre);
    metadata
        .all("SubjectCode")
        .flatMap(code -> code.children().findAny().isPresent() ? code.children() : Stream.of(code))
        .forEach(this::subject);
    metadata.all("Location").forEach(this::location);
    metadata
        .all("TopicOccurrence")
        .flatMap(t -> t.attribute("Topic").stream())
        .forEach(this::occurrence);
    metadata.all("Property").forEach(this::property);
    facts
        .date(metadata.textAt("DateLineDate"))
        .filter(d -> story.article().contentCreated() == null)
        .ifPresent(story.article()::contentCreated);
  }

  /** Some say with it what the item asks of its readers: Update, Urgent, Factbox. */
  private void genre(String name) {
    facts.signal(name);
    var genre = new Article.Genre(name, null, null);
    if (!story.article().genres().contains(genre)) {
      story.article().addGenres(genre);
    }
  }

  /** Subject, SubjectMatter, SubjectDetail; qualifiers are no subjects of their own. */
  private void subject(XmlElement level) {
    if (level.name().toLowerCase(Locale.ROOT).startsWith("subject")
        && !level.name().toLowerCase(Locale.ROOT).endsWith("qualifier")) {
      level
          .attribute("FormalName")
          .or(level::text)
          .ifPresent(code -> facts.subject(subject(level.attribute("Value").orElse(null), code)));
    }
  }

  private static Article.Subject subject(String name, String code) {
    String literal = NewsCode.subjectCode(code).orElse(code);
    return new Article.Subject(
        name, "about", NewsCode.of(literal).uri().orElse(null), literal, null, null, null);
  }

  /** A topic that the story mentions, by a reference into a topic set or by its own name. */
  private void occurrence(String reference) {
    XmlElement topic = reference.startsWith("#") ? topics.get(reference.substring(1)) : null;
    if (topic == null) {
      facts.subject(subject(null, reference));
      return;
    }
    Optional<String> code = topic.textAt("FormalName");
    String name = name(topic).or(() -> code).orElse(null);
    if (name == null) {
      return;
    }
    var concept = new Article.Concept(name, "about", null, code.orElse(null));
    switch (NewsItem.value(topic, "TopicType").orElse("").toLowerCase(Locale.ROOT)) {
      case "person" -> story.article().addPeople(concept);
      case "organisation", "organization", "company" -> story.article().addOrganisations(concept);
      case "location", "geography", "city", "country", "place" -> facts.place(concept);
      case "event" -> story.article().addEvents(concept);
      default -> facts.subject(subject(name, code.orElse(name)));
    }
  }

  /** A topic set names what the codes mean; a code that is there gets its name. */
  private void topic(XmlElement topic) {
    Optional<String> literal =
        topic.textAt("FormalName").map(code -> NewsCode.subjectCode(code).orElse(code));
    Optional<String> name = name(topic);
    if (literal.isEmpty() || name.isEmpty()) {
      return;
    }
    List<Article.Subject> named =
        story.article().subjects().stream()
            .map(
                s ->
                    literal.get().equals(s.literal()) && s.name() == null
                        ? new Article.Subject(
                            name.get(), s.rel(), s.uri(), s.literal(), null, null, null)
                        : s)
            .toList();
    story.article().subjects(named);
  }

  private Optional<String> name(XmlElement topic) {
    String language = story.article().language();
    List<XmlElement> names =
        topic
            .all("Description")
            .filter(d -> !d.attribute("Variant").orElse("").equalsIgnoreCase("category"))
            .filter(d -> d.text().isPresent())
            .toList();
    return names.stream()
        .filter(d -> Languages.same(language, d.attribute("lang").orElse(null)))
        .findFirst()
        .or(() -> names.stream().findFirst())
        .flatMap(XmlElement::text);
  }

  private void location(XmlElement location) {
    Optional<String> city = property(location, "City");
    Optional<String> country = property(location, "Country");
    Optional<String> name =
        city.or(() -> property(location, "CountryArea")).or(() -> country).or(location::text);
    if (location.attribute("HowPresent").filter("Origin"::equalsIgnoreCase).isPresent()) {
      name.filter(n -> story.article().located() == null).ifPresent(story.article()::located);
    } else {
      name.ifPresent(
          n ->
              facts.place(
                  new Article.Concept(n, "about", null, country.flatMap(this::iso).orElse(null))));
    }
  }

  private Optional<String> iso(String country) {
    return country.matches("[A-Z]{3}")
        ? Optional.of("iso3166-1a3:" + country)
        : country.matches("[A-Z]{2}") ? Optional.of("iso3166-1a2:" + country) : Optional.empty();
  }

  private static Optional<String> property(XmlElement parent, String name) {
    return parent
        .all("Property")
        .filter(p -> named(p, name))
        .flatMap(p -> p.attribute("Value").stream())
        .findFirst();
  }

  private static boolean named(XmlElement property, String name) {
    return property.attribute("FormalName").filter(name::equalsIgnoreCase).isPresent();
  }

  private void property(XmlElement property) {
    String value = property.attribute("Value").orElse(null);
    String name = property.attribute("FormalName").orElse("").toLowerCase(Locale.ROOT);
    if (value == null) {
      return;
    }
    if (property.attribute("Role").filter("PersonInImage"::equalsIgnoreCase).isPresent()) {
      story.article().addPeople(new Article.Concept(value, "pictured", null, null));
    } else if (name.endsWith("keyword") || name.endsWith("keywords")) {
      facts.keyword(value);
    } else if (name.equals("city") && story.article().located() == null) {
      story.article().located(value);
    }
  }
}
