package dev.slugline.enrich.emit;

import dev.slugline.enrich.Block;
import java.util.List;
import org.jsoup.nodes.Entities;

/** Writes a story's blocks as the article's {@code text/html} body. */
final class BodyMarkup {
  private BodyMarkup() {}

  static String html(List<Block> blocks) {
    var html = new StringBuilder();
    String list = null;
    for (Block block : blocks) {
      String wanted =
          switch (block.kind()) {
            case LIST_ITEM -> "ul";
            case NUMBERED_ITEM -> "ol";
            case PARAGRAPH, HEADING, QUOTE, TABLE, PREFORMATTED, CAPTION -> null;
          };
      if (list != null && !list.equals(wanted)) {
        html.append("</").append(list).append(">\n");
      }
      if (wanted != null && !wanted.equals(list)) {
        html.append('<').append(wanted).append(">\n");
      }
      list = wanted;
      html.append(element(block)).append('\n');
    }
    if (list != null) {
      html.append("</").append(list).append(">\n");
    }
    return html.toString().stripTrailing();
  }

  private static String element(Block block) {
    String inner = block.html() == null ? Entities.escape(block.text()) : block.html();
    return switch (block.kind()) {
      case PARAGRAPH -> "<p>" + inner + "</p>";
      case HEADING -> "<h2>" + inner + "</h2>";
      case LIST_ITEM, NUMBERED_ITEM -> "<li>" + inner + "</li>";
      case QUOTE -> "<blockquote>" + inner + "</blockquote>";
      case TABLE -> "<table>" + inner + "</table>";
      case PREFORMATTED -> "<pre>" + inner + "</pre>";
      case CAPTION -> "<figure><figcaption>" + inner + "</figcaption></figure>";
    };
  }
}
