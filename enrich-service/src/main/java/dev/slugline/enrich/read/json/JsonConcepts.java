package dev.slugline.enrich.read.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.slugline.contracts.Article;
import dev.slugline.contracts.ArticleBuilder;
import dev.slugline.enrich.Story;
import dev.slugline.enrich.StoryUri;
import dev.slugline.enrich.read.codes.NewsCode;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What an item says that it is about, and whom it is from. */
final class JsonConcepts {
  private static final String MEDIA_TOPIC = "http://cv.iptc.org/newscodes/mediatopic/";
  private final Fields item;

  JsonConcepts(Fields item) {
    this.item = item;
  }

  void into(Story story) {
    ArticleBuilder article = story.article();
    each(
        c -> about(c, story),
        c -> c,
        "subject",
        "subjects",
        "subjectcodes",
        "categories",
        "topics");
    each(article::addPeople, this::concept, "person", "people", "persons");
    each(
        article::addOrganisations,
        this::concept,
        "organisation",
        "organisations",
        "organization",
        "organizations");
    each(article::addPlaces, this::concept, "place", "places");
    each(article::addEvents, this::concept, "event", "events");
    each(article::addObjects, this::concept, "object", "objects");
    each(article::addGenres, this::genre, "genre", "genres");
    sources(article);
    trust(article);
    keywords().forEach(story.desk()::addKeywords);
    story.desk().category(category());
    each(article::digitalSourceType, this::digitalSource, "digitalsourcetype");
  }

  private Article.DigitalSource digitalSource(Fields c) {
    return new Article.DigitalSource(c.text("name", "title"), uri(c), literal(c));
  }

  private interface Making<T> {
    T of(Fields concept);
  }

  private <T> void each(Consumer<T> add, Making<T> making, String... names) {
    for (String name : names) {
      if (item.has(name)) {
        concepts(item.get(name).orElseThrow()).map(making::of).forEach(add);
        return;
      }
    }
  }

  /** The concepts of a list, of a single one, or of an object that lists only their codes. */
  private static Stream<Fields> concepts(JsonNode node) {
    if (node.isArray()) {
      return StreamSupport.stream(node.spliterator(), false).flatMap(JsonConcepts::concepts);
    }
    if (node.isTextual()) {
      String text = node.asText().strip();
      return text.isEmpty() ? Stream.empty() : Stream.of(new Fields(named(text)));
    }
    if (!node.isObject()) {
      return Stream.empty();
    }
    JsonNode codes = node.get("code");
    if (codes != null && codes.isArray()) {
      return concepts(codes);
    }
    var concept = new Fields(node);
    boolean says =
        concept.text("name", "title", "literal") != null
            || concept.text("code", "qcode", "uri") != null;
    return says ? Stream.of(concept) : Stream.empty();
  }

  /** Some list all that a story is about in one place, and say of each what it is. */
  private void about(Fields c, Story story) {
    String type = c.text("type") == null ? "" : c.text("type").toLowerCase(Locale.ROOT);
    String kind = type.substring(type.lastIndexOf(':') + 1);
    switch (kind) {
      case "person" -> story.article().addPeople(concept(c));
      case "organisation", "organization", "company" ->
          story.article().addOrganisations(concept(c));
      case "place", "geoarea", "geosubject", "location", "poi" ->
          story.article().addPlaces(concept(c));
      case "genre" -> story.article().addGenres(genre(c));
      case "event" -> story.article().addEvents(concept(c));
      case "keyword" -> story.desk().addKeywords(c.text("name", "title", "literal", "code"));
      default -> story.article().addSubjects(subject(c));
    }
  }

  /** A bare string is a code where it looks like one, else a name. */
  private static JsonNode named(String text) {
    boolean address = text.matches("https?://\\S+");
    boolean code = text.matches("[\\w.-]{1,20}:[\\w.:+-]{1,40}|\\d{8}");
    return JsonNodeFactory.instance
        .objectNode()
        .put(address ? "uri" : code ? "qcode" : "name", text);
  }

  private Article.Subject subject(Fields c) {
    return new Article.Subject(
        c.text("name", "title"),
        c.text("rel", "rels"),
        uri(c),
        literal(c),
        c.text("creator"),
        percent(c, "relevance"),
        percent(c, "confidence"));
  }

  private Article.Concept concept(Fields c) {
    return new Article.Concept(c.text("name", "title"), c.text("rel", "rels"), uri(c), literal(c));
  }

  private Article.Genre genre(Fields c) {
    return new Article.Genre(c.text("name", "title"), uri(c), literal(c));
  }

  private void sources(ArticleBuilder article) {
    each(
        article::addInfoSources,
        c -> source(c, c.text("role", "rel")),
        "infosource",
        "infosources");
    Stream.of("source", "provider", "creditline", "descriptioncreditline", "sourcefeed")
        .forEach(
            role -> {
              String name = item.text(role);
              if (name != null
                  && article.infoSources().stream().noneMatch(s -> name.equals(s.name()))) {
                article.addInfoSources(
                    new Article.Source(name, role.replaceAll("description|feed", ""), null, null));
              }
            });
  }

  private static Article.Source source(Fields c, String role) {
    return new Article.Source(c.text("name", "title"), role, uri(c), literal(c));
  }

  private void trust(ArticleBuilder article) {
    for (Fields one : item.objects("trustindicator", "trustindicators")) {
      String role = one.text("role");
      if (role == null && one.text("code") != null) {
        role = (one.text("scheme") == null ? "" : one.text("scheme")) + one.text("code");
      }
      article.addTrustIndicators(
          new Article.TrustIndicator(role, one.text("title", "name"), one.text("href", "uri")));
    }
  }

  private List<String> keywords() {
    List<String> given = item.texts("keywords", "keyword", "tags");
    return given.size() == 1
        ? Stream.of(given.get(0).split("[;,+|]"))
            .map(String::strip)
            .filter(k -> !k.isEmpty())
            .toList()
        : given;
  }

  private String category() {
    for (Fields one : item.objects("anpacategory", "service")) {
      return one.text("qcode", "code", "name");
    }
    for (Fields one : item.objects("subject")) {
      if (one.texts("rels", "rel").contains("category")) {
        return one.text("code");
      }
    }
    return item.text("category", "mediacatcodes");
  }

  /** The concept's address; a code of the IPTC's has one, whoever writes it how. */
  private static String uri(Fields c) {
    String uri = c.text("uri");
    if (uri != null && StoryUri.absolute(uri)) {
      return uri;
    }
    String code = c.text("qcode", "code", "literal");
    String scheme = c.text("scheme");
    if (code == null) {
      return null;
    }
    String bare = code.substring(code.lastIndexOf(':') + 1);
    boolean mediaTopic =
        code.startsWith("medtop:")
            || scheme != null && scheme.contains("mediatopic")
            || scheme == null && code.matches("20\\d{6}");
    if (mediaTopic && bare.matches("\\d{8}")) {
      return MEDIA_TOPIC + bare;
    }
    if (NewsCode.of(code).uri().isPresent()) {
      return NewsCode.of(code).uri().get();
    }
    boolean address =
        scheme != null
            && scheme.startsWith("http")
            && (scheme.endsWith("/") || scheme.endsWith("#"))
            && StoryUri.absolute(scheme + StoryUri.encoded(code));
    return address ? scheme + StoryUri.encoded(code) : null;
  }

  private static String literal(Fields c) {
    String code = c.text("literal", "qcode", "code", "symbol");
    String scheme = c.text("scheme");
    if (code == null) {
      String uri = c.text("uri");
      return uri == null || StoryUri.absolute(uri) ? null : uri;
    }
    if (code.matches("(0\\d|1[0-7])\\d{6}") && scheme == null) {
      return "subj:" + code;
    }
    boolean prefix = scheme != null && scheme.matches("[\\w.-]{1,30}") && code.indexOf(':') < 0;
    return prefix ? scheme + ':' + code : code;
  }

  private static Integer percent(Fields c, String name) {
    JsonNode node = c.get(name).filter(JsonNode::isNumber).orElse(null);
    if (node == null) {
      return null;
    }
    double value =
        node.isIntegralNumber()
            ? node.asDouble()
            : node.asDouble() <= 1 ? node.asDouble() * 100 : node.asDouble();
    return value < 0 || value > 100 ? null : (int) Math.round(value);
  }
}
