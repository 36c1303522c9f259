package dev.slugline.enrich.read.web.meta;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The page's JSON-LD: the node of its article, other nodes by their id. */
public final class JsonLd {
  private static final ObjectReader READER =
      JsonMapper.builder()
          .enable(
              JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
              JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER,
              JsonReadFeature.ALLOW_TRAILING_COMMA,
              JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .disable(JsonParser.Feature.AUTO_CLOSE_SOURCE)
          .build()
          .readerFor(JsonNode.class);
  private static final Set<String> SOLE =
      Set.of("WebPage", "ItemPage", "VideoObject", "CreativeWork");
  private static final int DEEPEST = 6;

  private final Map<String, JsonNode> byId = new HashMap<>();
  private final List<JsonNode> articles = new ArrayList<>();
  private final List<JsonNode> pages = new ArrayList<>();

  public JsonLd(Document document) {
    for (Element script : document.getElementsByTag("script")) {
      if (script.attr("type").strip().equalsIgnoreCase("application/ld+json")) {
        gather(parsed(script.data()), 0);
      }
    }
  }

  private static JsonNode parsed(String data) {
    String json = data.replace("<![CDATA[", "").replace("]]>", "").strip();
    int start = json.indexOf('{');
    int array = json.indexOf('[');
    start = array >= 0 && (start < 0 || array < start) ? array : start;
    if (start < 0) {
      return MissingNode.getInstance();
    }
    try {
      return READER.readTree(json.substring(start));
    } catch (JsonProcessingException e) {
      return MissingNode.getInstance();
    }
  }

  private void gather(JsonNode node, int depth) {
    if (depth > DEEPEST) {
      return;
    }
    if (node.isArray()) {
      node.forEach(n -> gather(n, depth + 1));
    } else if (node.isObject()) {
      String id = node.path("@id").asText();
      if (!id.isEmpty() && node.size() > 1) {
        byId.putIfAbsent(id, node);
      }
      if (hasType(node, "Article") || hasType(node, "Posting") || hasType(node, "Report")) {
        articles.add(node);
      } else if (types(node).stream().anyMatch(SOLE::contains)) {
        pages.add(node);
      }
      gather(node.path("@graph"), depth + 1);
      gather(node.path("mainEntity"), depth + 1);
      gather(node.path("mainEntityOfPage"), depth + 1);
    }
  }

  private static boolean hasType(JsonNode node, String ending) {
    return types(node).stream().anyMatch(type -> type.endsWith(ending));
  }

  private static List<String> types(JsonNode node) {
    JsonNode type = node.path("@type");
    var types = new ArrayList<String>();
    if (type.isArray()) {
      type.forEach(t -> types.add(t.asText()));
    } else {
      types.add(type.asText());
    }
    return types;
  }

  /** Whether the page says in JSON-LD that it holds an article. */
  public boolean hasArticle() {
    return !articles.isEmpty();
  }

  /** Whether a node is of a type, such as {@code Person}. */
  static boolean isA(JsonNode node, String type) {
    return hasType(node, type);
  }

  /** A property of the article, else of the page; missing where neither has it. */
  JsonNode property(String name) {
    for (JsonNode article : articles) {
      if (!empty(article.path(name))) {
        return article.path(name);
      }
    }
    for (JsonNode page : pages) {
      if (!empty(page.path(name))) {
        return page.path(name);
      }
    }
    return MissingNode.getInstance();
  }

  private static boolean empty(JsonNode node) {
    return node.isMissingNode() || node.isNull() || node.isTextual() && node.asText().isBlank();
  }

  /** The values of a property, one or many, references followed. */
  public List<JsonNode> values(String name) {
    JsonNode value = property(name);
    var values = new ArrayList<JsonNode>();
    (value.isArray() ? value : List.of(value)).forEach(v -> values.add(followed(v)));
    return values;
  }

  private JsonNode followed(JsonNode node) {
    return node.isObject() && node.size() <= 2 && !node.has("name")
        ? byId.getOrDefault(node.path("@id").asText(), node)
        : node;
  }

  /** A property's first value as text; null where there is none. */
  public String text(String name) {
    return values(name).stream().map(JsonLd::said).filter(s -> s != null).findFirst().orElse(null);
  }

  /** What a value says: itself, or its {@code @value}, {@code name}, {@code url} or id. */
  public static String said(JsonNode node) {
    if (node.isArray()) {
      return node.isEmpty() ? null : said(node.get(0));
    }
    if (node.isObject()) {
      for (String key : List.of("@value", "name", "url", "@id")) {
        if (node.path(key).isValueNode() && !node.path(key).asText().isBlank()) {
          return said(node.path(key));
        }
      }
      return null;
    }
    if (!node.isValueNode() || node.isNull() || node.asText().isBlank()) {
      return null;
    }
    String text = node.asText().strip();
    return text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, false);
  }
}
