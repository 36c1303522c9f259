package dev.slugline.enrich.read.markup;

import dev.slugline.enrich.Block;
import org.jsoup.nodes.Element;

/** A table of facts as it is read: rows are lines of the text, cells are parted by tabs. */
final class FactTable {
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder html = new StringBuilder();
  private final StringBuilder rowText = new StringBuilder();
  private final StringBuilder rowHtml = new StringBuilder();
  private int cells;
  private boolean words;

  /** A cell ends; its words are in {@code inline}. Words outside any cell are a cell too. */
  void cell(Element element, InlineText inline) {
    if (cells++ > 0) {
      rowText.append('\t');
    }
    boolean heading = element != null && element.normalName().equals("th");
    words |= !inline.isBlank();
    rowText.append(inline.text().replace('\n', ' ').replace('\t', ' '));
    rowHtml.append(heading ? "<th" : "<td");
    span(element, "colspan");
    span(element, "rowspan");
    rowHtml.append('>').append(inline.inner()).append(heading ? "</th>" : "</td>");
    inline.clear();
  }

  private void span(Element element, String name) {
    String value = element == null ? "" : element.attr(name);
    if (value.matches("[1-9]\\d{0,2}")) {
      rowHtml.append(' ').append(name).append("=\"").append(value).append('"');
    }
  }

  /** A row ends; one without words is none. */
  void row() {
    if (words) {
      text.append(text.isEmpty() ? "" : "\n").append(rowText);
      html.append("<tr>").append(rowHtml).append("</tr>");
    }
    rowText.setLength(0);
    rowHtml.setLength(0);
    cells = 0;
    words = false;
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  Block block() {
    return new Block(Block.Kind.TABLE, text.toString(), html.toString(), null);
  }
}
