package dev.slugline.enrich.read.json;

import com.fasterxml.jackson.databind.JsonNode;
import dev.slugline.contracts.Article;
import dev.slugline.contracts.ArticleBuilder;
import dev.slugline.contracts.Extension.Credit;
import dev.slugline.enrich.Story;
import dev.slugline.enrich.StoryUri;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What an item says that it is about, and whom it is from. */
final class JsonConcepts {
  private static final String MEDIA_TOPIC = "http://cv.iptc.org/newscodes/mediatopic/";
  private final Fields item;

  JsonConcepts(Fields item) {
    this.item = item;
  }

  void into(Story story) {
    ArticleBuilder article = story.article();
    each(article::addSubjects, this::subject, "subject", "subjects", "subjectcodes", "categories");
    each(article::addPeople, this::concept, "person", "people", "persons");
    each(article::addOrganisations, this::concept, "organisation", "organisations", "organization");
    each(article::addPlaces, this::concept, "place", "places");
    each(article::addEvents, this::concept, "event", "events");
    each(article::addObjects, this::concept, "object", "objects");
    each(article::addGenres, this::genre, "genre", "genres");
    sources(article);
    trust(article);
    keywords().forEach(story.desk()::addKeywords);
    story.desk().category(category());
    for (Fields author : item.objects("authors")) {
      credit(story, author);
    }
    item.objects("digitalsourcetype").stream()
        .findFirst()
        .ifPresent(
            d ->
                article.digitalSourceType(
                    new Article.DigitalSource(d.text("name"), uri(d), literal(d))));
  }

  private interface Making<T> {
    T of(Fields concept);
  }

  private <T> void each(Consumer<T> add, Making<T> making, String... names) {
    for (String name : names) {
      JsonNode node = item.get(name).orElse(null);
      if (node == null) {
        continue;
      }
      for (JsonNode one : node.isArray() ? node : List.of(node)) {
        Fields concept = one.isObject() ? new Fields(one) : null;
        if (concept != null
            && (concept.text("name", "title", "literal") != null
                || concept.has("code", "qcode", "uri"))) {
          add.accept(making.of(concept));
        } else if (one.isTextual() && !one.asText().isBlank()) {
          add.accept(making.of(new Fields(named(one.asText().strip()))));
        }
      }
      return;
    }
  }

  /** A bare string is a code where it looks like one, else a name. */
  private static JsonNode named(String text) {
    boolean code = text.matches("[\\w.-]{1,20}:[\\w.:-]{1,40}|\\d{8}");
    return com.fasterxml.jackson.databind.node.JsonNodeFactory.instance
        .objectNode()
        .put(code ? "qcode" : "name", text);
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
    Stream.of("source", "provider", "creditline", "descriptioncreditline")
        .forEach(
            role -> {
              String name = item.text(role);
              if (name != null
                  && article.infoSources().stream().noneMatch(s -> name.equals(s.name()))) {
                article.addInfoSources(
                    new Article.Source(name, role.replace("description", ""), null, null));
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
    return item.text("category");
  }

  private static void credit(Story story, Fields author) {
    String role = author.text("role");
    String name = author.text("name");
    if (role == null || name == null) {
      return;
    }
    String ours =
        switch (role.toLowerCase(Locale.ROOT)) {
          case "writer", "author" -> "writing";
          case "editor" -> "editing";
          case "photographer" -> "photographer";
          case "reporter", "correspondent" -> "reporting";
          default -> null;
        };
    if (ours != null) {
      story.desk().addCredits(new Credit(ours, name, null));
    }
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
