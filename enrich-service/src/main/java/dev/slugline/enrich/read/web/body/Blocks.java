package dev.slugline.enrich.read.web.body;

import java.util.Set;
import org.jsoup.nodes.Element;

/** Which elements begin and end a line. */
final class Blocks {
  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "b", "bdi", "bdo", "big", "br", "cite", "code", "data", "del", "dfn", "em",
          "font", "i", "img", "ins", "kbd", "label", "mark", "meta", "link", "nobr", "picture", "q",
          "rp", "rt", "ruby", "s", "samp", "small", "source", "span", "strike", "strong", "sub",
          "sup", "time", "tt", "u", "var", "wbr", "acronym");

  private Blocks() {}

  static boolean inline(Element element) {
    return INLINE.contains(element.normalName());
  }
}
