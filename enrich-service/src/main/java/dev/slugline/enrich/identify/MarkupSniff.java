package dev.slugline.enrich.identify;

import dev.slugline.enrich.WireFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Knows markup by its root element, whatever declaration, comment or DOCTYPE stands before it. */
final class MarkupSniff {
  private static final Set<String> HTML_ELEMENTS =
      Set.of(
          "html",
          "head",
          "body",
          "meta",
          "title",
          "link",
          "script",
          "style",
          "div",
          "p",
          "span",
          "article",
          "section",
          "main",
          "header",
          "h1",
          "h2",
          "h3",
          "table",
          "ul",
          "ol",
          "dl",
          "br",
          "b",
          "i",
          "em",
          "strong",
          "a",
          "img",
          "figure",
          "blockquote",
          "center",
          "font",
          "pre");

  /** Closed paragraphs or breaks within what otherwise looks like plain text. */
  private static final Pattern FRAGMENT =
      Pattern.compile(
          "</p\\s*+>|<br\\s*+/?>|</(?:div|h[1-6]|li|a|em|strong)>", Pattern.CASE_INSENSITIVE);

  private MarkupSniff() {}

  static Optional<WireFormat> sniff(String text, int start) {
    boolean declared = text.startsWith("<?xml", start);
    int at = start;
    while (at < text.length() && text.charAt(at) == '<' && at + 1 < text.length()) {
      char next = text.charAt(at + 1);
      if (next == '?') {
        at = after(text, "?>", at);
      } else if (text.startsWith("<!--", at)) {
        at = after(text, "-->", at);
      } else if (next == '!') {
        if (text.regionMatches(true, at, "<!doctype html", 0, 14)
            && !text.startsWith("<html xmlns:", at)) {
          return Optional.of(WireFormat.HTML);
        }
        at = afterDoctype(text, at);
      } else {
        return root(text, at, declared);
      }
      at = FormatSniff.skipBlank(text, at);
    }
    return declared ? Optional.of(WireFormat.OTHER_XML) : Optional.empty();
  }

  static boolean isFragment(String text) {
    String start = text.substring(0, Math.min(text.length(), 4_000));
    return start.indexOf('<') >= 0 && FRAGMENT.matcher(start).results().limit(3).count() > 1;
  }

  private static Optional<WireFormat> root(String text, int at, boolean declared) {
    int end = at + 1;
    while (end < text.length() && isName(text.charAt(end))) {
      end++;
    }
    String name = text.substring(at + 1, end);
    if (name.isEmpty() || !Character.isLetter(name.charAt(0)) && name.charAt(0) != '_') {
      return declared ? Optional.of(WireFormat.OTHER_XML) : Optional.empty();
    }
    String local = name.substring(name.indexOf(':') + 1);
    int close = text.indexOf('>', end);
    String tag = text.substring(end, close < 0 ? Math.min(text.length(), end + 2_000) : close);
    Optional<WireFormat> known = known(local, tag);
    if (known.isPresent()) {
      return known;
    }
    if (!declared && HTML_ELEMENTS.contains(local.toLowerCase(Locale.ROOT))) {
      return Optional.of(WireFormat.HTML);
    }
    boolean closed = tag.endsWith("/") || text.lastIndexOf("</" + name) > end;
    return declared || closed || close >= 0 && beginsTag(text, close + 1)
        ? Optional.of(WireFormat.OTHER_XML)
        : Optional.empty();
  }

  /** Copy that was cut off lacks its root's end, but no plain text begins with tag upon tag. */
  private static boolean beginsTag(String text, int after) {
    int at = FormatSniff.skipBlank(text, after);
    return at + 1 < text.length()
        && text.charAt(at) == '<'
        && Character.isLetter(text.charAt(at + 1));
  }

  private static Optional<WireFormat> known(String local, String tag) {
    return switch (local) {
      case "newsMessage",
          "newsItem",
          "packageItem",
          "conceptItem",
          "knowledgeItem",
          "planningItem",
          "catalogItem" ->
          Optional.of(WireFormat.NEWSML_G2);
      case "NewsML" -> Optional.of(WireFormat.NEWSML_1);
      case "nitf" -> Optional.of(WireFormat.NITF);
      case "rss" -> Optional.of(WireFormat.RSS);
      case "RDF" -> tag.contains("purl.org/rss/") ? Optional.of(WireFormat.RSS) : Optional.empty();
      case "feed", "entry" ->
          tag.contains("w3.org/2005/Atom") || tag.contains("purl.org/atom")
              ? Optional.of(WireFormat.ATOM)
              : Optional.empty();
      case "html", "HTML" -> Optional.of(WireFormat.HTML);
      default -> Optional.empty();
    };
  }

  private static boolean isName(char c) {
    return Character.isLetterOrDigit(c) || c == ':' || c == '_' || c == '-' || c == '.';
  }

  private static int after(String text, String mark, int from) {
    int at = text.indexOf(mark, from);
    return at < 0 ? text.length() : at + mark.length();
  }

  /** Past the DOCTYPE, an internal subset with it. */
  private static int afterDoctype(String text, int from) {
    int close = text.indexOf('>', from);
    int subset = text.indexOf('[', from);
    return subset < 0 || close < 0 || subset > close
        ? after(text, ">", from)
        : after(text, ">", after(text, "]", subset) - 1);
  }
}
