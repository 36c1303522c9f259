package dev.slugline.enrich.read.json;

import com.fasterxml.jackson.databind.JsonNode;
import dev.slugline.enrich.Block;
import dev.slugline.enrich.SafeText;
import dev.slugline.enrich.read.markup.MarkedText;
import dev.slugline.enrich.read.markup.MarkupBlocks;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The blocks of an item's body, from the fullest form in which it is given. */
final class JsonBody {
  private static final String[] NAMES = {
    "bodyhtml",
    "bodyxhtml",
    "bodyhtml5",
    "articlehtml",
    "contenthtml",
    "storyhtml",
    "html",
    "articlebody",
    "body",
    "content",
    "bodytext",
    "article",
    "fulltext",
    "story",
    "text"
  };
  private static final Pattern BLANK_LINE = Pattern.compile("\n[ \t]*+\n");

  private JsonBody() {}

  static boolean isIn(Fields item) {
    return value(item).isPresent();
  }

  /** What a picture's body says again of its caption is left to the caption. */
  static List<Block> of(Fields item, String type) {
    List<Block> blocks = value(item).map(JsonBody::blocks).orElse(List.of());
    boolean captioned = !"text".equals(type) && !"composite".equals(type);
    return captioned && JsonTexts.isDescribed(item) ? List.of() : blocks;
  }

  private static Optional<String> value(Fields item) {
    Optional<String> listed = listed(item);
    if (listed.isPresent()) {
      return listed;
    }
    for (String name : NAMES) {
      Optional<JsonNode> node = item.get(name);
      String text = node.filter(n -> !n.isArray()).map(Fields::textOf).orElse(null);
      if (text != null) {
        return Optional.of(text);
      }
    }
    return Optional.empty();
  }

  /** Of ninjs 2's list: HTML before NITF before plain text. */
  private static Optional<String> listed(Fields item) {
    if (item.get("bodies").filter(JsonNode::isArray).isEmpty()) {
      return Optional.empty();
    }
    List<Fields> bodies = item.objects("bodies").stream().filter(b -> b.has("value")).toList();
    return Stream.of("html", "nitf", "")
        .flatMap(kind -> bodies.stream().filter(body -> isA(body, kind)))
        .map(body -> body.text("value"))
        .filter(text -> text != null)
        .findFirst();
  }

  private static boolean isA(Fields body, String kind) {
    String said = body.text("contenttype") + ' ' + body.text("role");
    return said.toLowerCase(Locale.ROOT).contains(kind);
  }

  /** How many words the sender says that there are. */
  static Integer words(Fields item) {
    Integer words = item.number("wordcount", "words");
    for (String files : new String[] {"bodies", "renditions"}) {
      for (Fields body : item.members(files)) {
        words = words == null ? body.number("wordcount", "words") : words;
      }
    }
    return words == null || words < 1 ? null : words;
  }

  /** The blocks of markup, or of plain text by its blank lines, or else by its lines. */
  static List<Block> blocks(String value) {
    if (MarkedText.isMarkup(value)) {
      return markup(value);
    }
    String text = SafeText.of(Parser.unescapeEntities(value, false)).strip();
    Stream<String> parts =
        BLANK_LINE.matcher(text).find() ? Arrays.stream(BLANK_LINE.split(text)) : text.lines();
    return parts
        .map(part -> part.replaceAll("\\s+", " ").strip())
        .filter(part -> !part.isEmpty())
        .map(Block::paragraph)
        .toList();
  }

  private static List<Block> markup(String value) {
    if (value.contains("<body.content")) {
      Element content = Jsoup.parse(value, "", Parser.xmlParser()).selectFirst("body\\.content");
      return content == null ? List.of() : MarkupBlocks.of(content);
    }
    return MarkupBlocks.ofHtml(value);
  }
}
