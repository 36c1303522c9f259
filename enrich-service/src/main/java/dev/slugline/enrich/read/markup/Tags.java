package dev.slugline.enrich.read.markup;

import dev.slugline.enrich.Block.Kind;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What the elements of body markup are to a story. */
final class Tags {
  /** What a reader of the story never sees. */
  private static final Set<String> UNSEEN =
      Set.of(
          "head",
          "title",
          "script",
          "style",
          "template",
          "noscript",
          "iframe",
          "object",
          "embed",
          "svg",
          "audio",
          "video",
          "canvas",
          "button",
          "select",
          "textarea",
          "datalist");

  /** Inline elements that say something about their words, and may stand in an article. */
  private static final Set<String> KEPT =
      Set.of(
          "a", "abbr", "b", "cite", "code", "del", "dfn", "em", "i", "ins", "kbd", "mark", "q", "s",
          "samp", "small", "strong", "sub", "sup", "u", "var");

  /** Elements that begin and end a line of their own. */
  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "body",
          "caption",
          "center",
          "dd",
          "details",
          "dialog",
          "dir",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hgroup",
          "hr",
          "html",
          "legend",
          "li",
          "main",
          "menu",
          "nav",
          "ol",
          "p",
          "pre",
          "section",
          "summary",
          "table",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "tr",
          "ul");

  /** What a cell of facts does not hold; a table with one of these only lays out a page. */
  private static final Set<String> LAYOUT =
      Set.of(
          "table",
          "ul",
          "ol",
          "dl",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "blockquote",
          "pre",
          "figure",
          "article",
          "section");

  private Tags() {}

  static boolean unseen(Element element) {
    return UNSEEN.contains(element.normalName());
  }

  static boolean kept(Element element) {
    return KEPT.contains(element.normalName());
  }

  static boolean block(Element element) {
    return BLOCKS.contains(element.normalName());
  }

  /** The kind of block that the element's words are; null where it does not decide that. */
  static Kind kind(Element element) {
    return switch (element.normalName()) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> Kind.HEADING;
      case "blockquote" -> Kind.QUOTE;
      case "figcaption", "caption" -> Kind.CAPTION;
      case "pre" -> Kind.PREFORMATTED;
      case "li" -> numbered(element) ? Kind.NUMBERED_ITEM : Kind.LIST_ITEM;
      default -> null;
    };
  }

  private static boolean numbered(Element item) {
    return item.parent() != null && item.parent().normalName().equals("ol");
  }

  /** Whether a table holds facts in rows and columns, and not a page's paragraphs. */
  static boolean holdsFacts(Element table) {
    int cells = 0;
    int rows = 0;
    for (Element inner : table.getAllElements()) {
      String name = inner.normalName();
      if (inner != table && LAYOUT.contains(name)) {
        return false;
      }
      if (name.equals("tr")) {
        rows++;
      }
      if (name.equals("td") || name.equals("th")) {
        cells++;
        if (paragraphs(inner) > 1) {
          return false;
        }
      }
    }
    return cells > rows;
  }

  private static long paragraphs(Element cell) {
    return cell.children().stream().filter(c -> c.normalName().equals("p")).count();
  }
}
