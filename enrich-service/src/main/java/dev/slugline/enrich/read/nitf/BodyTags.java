package dev.slugline.enrich.read.nitf;

import dev.slugline.enrich.read.xml.XmlElement;
import java.util.Locale;
import java.util.Set;

/** What the elements of a body in XML are in HTML. */
final class BodyTags {
  /** Elements of HTML that NITF shares, or that stand in XHTML bodies. */
  private static final Set<String> HTML =
      Set.of(
          "a",
          "abbr",
          "address",
          "article",
          "aside",
          "b",
          "blockquote",
          "body",
          "br",
          "caption",
          "center",
          "cite",
          "code",
          "col",
          "colgroup",
          "dd",
          "del",
          "details",
          "dfn",
          "div",
          "dl",
          "dt",
          "em",
          "figcaption",
          "figure",
          "font",
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
          "i",
          "img",
          "ins",
          "kbd",
          "li",
          "main",
          "mark",
          "nav",
          "ol",
          "p",
          "pre",
          "q",
          "s",
          "samp",
          "section",
          "small",
          "span",
          "strong",
          "sub",
          "summary",
          "sup",
          "table",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "time",
          "tr",
          "u",
          "ul",
          "var");

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
          "media-object",
          "media-metadata",
          "nitf-table-metadata",
          "col",
          "colgroup");

  private BodyTags() {}

  /** Whether the element is one of a story's markup. */
  static boolean known(XmlElement element) {
    String name = element.name().toLowerCase(Locale.ROOT);
    return HTML.contains(name) || nitf(name) != null;
  }

  /** What HTML has and a reader of the story never sees, or sees only where a browser is old. */
  private static final Set<String> UNSEEN_IN_HTML =
      Set.of(
          "audio", "button", "canvas", "datalist", "embed", "select", "svg", "textarea", "video");

  /** Unknown elements only mark words: {@code <Company>}. */
  static String inStory(XmlElement element) {
    boolean unseen = UNSEEN_IN_HTML.contains(element.name().toLowerCase(Locale.ROOT));
    return unseen ? null : tag(element, "span");
  }

  /** In XML that is no story's markup, every element stands for itself. */
  static String inForeign(XmlElement element) {
    return tag(element, "div");
  }

  private static String tag(XmlElement element, String unknown) {
    String name = element.name().toLowerCase(Locale.ROOT);
    if (UNSEEN.contains(name)) {
      return null;
    }
    String nitf = nitf(name);
    return nitf != null ? nitf : HTML.contains(name) ? name : unknown;
  }

  private static String nitf(String name) {
    return switch (name) {
      case "hl1", "hl2" -> "h2";
      case "bq" -> "blockquote";
      case "media-caption", "media-producer" -> "figcaption";
      case "media" -> "figure";
      case "body.content",
          "block",
          "hedline",
          "note",
          "fn",
          "nitf-table",
          "datasource",
          "tagline",
          "byline",
          "byttl",
          "dateline",
          "distributor",
          "abstract",
          "copyrite" ->
          "div";
      case "credit" -> "p";
      case "object.title" -> "cite";
      case "chron",
          "city",
          "country",
          "event",
          "frac",
          "function",
          "lang",
          "location",
          "money",
          "num",
          "org",
          "person",
          "postaddr",
          "pronounce",
          "region",
          "state",
          "sublocation",
          "virtloc" ->
          "span";
      default -> null;
    };
  }
}
