package dev.slugline.publish.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** An article's HTML body in NITF's elements, with the same words in the same order. */
final class NitfBody {
  private static final Set<String> EMPHASIS = Set.of("b", "strong", "i", "em", "u", "cite");

  private final WireXml xml;

  NitfBody(WireXml xml) {
    this.xml = xml;
  }

  void write(String html) throws XMLStreamException {
    blocks(Jsoup.parseBodyFragment(html).body());
  }

  /** The paragraphs of plain text. */
  void paragraphs(String text) throws XMLStreamException {
    for (String paragraph : text.split("\\R[ \\t]*\\R")) {
      if (!paragraph.isBlank()) {
        xml.leaf("p", paragraph.strip());
      }
    }
  }

  /** Words between blocks are paragraphs of their own. */
  private void blocks(Element parent) throws XMLStreamException {
    List<Node> loose = new ArrayList<>();
    for (Node node : parent.childNodes()) {
      if (node instanceof Element element && element.isBlock()) {
        paragraph(loose);
        block(element);
      } else {
        loose.add(node);
      }
    }
    paragraph(loose);
  }

  private void paragraph(List<Node> loose) throws XMLStreamException {
    boolean says =
        loose.stream()
            .anyMatch(
                node ->
                    node instanceof TextNode text && !text.isBlank()
                        || node instanceof Element element && element.hasText());
    if (says) {
      xml.open("p");
      words(loose);
      xml.close();
    }
    loose.clear();
  }

  private void block(Element block) throws XMLStreamException {
    switch (block.normalName()) {
      case "p" -> inline("p", block);
      case "h1", "h2", "h3", "h4", "h5", "h6" -> inline("hl2", block);
      case "ul", "ol" -> list(block);
      case "blockquote" -> {
        xml.open("bq").open("block");
        blocks(block);
        xml.close().close();
      }
      case "table" -> table(block);
      case "pre" -> xml.leaf("pre", block.wholeText());
      case "figure" -> {
        xml.open("media").attribute("media-type", "other").open("media-reference").close();
        inline("media-caption", block);
        xml.close();
      }
      case "hr" -> xml.open("hr").close();
      default -> blocks(block);
    }
  }

  private void list(Element list) throws XMLStreamException {
    if (!list.hasText()) {
      return;
    }
    xml.open(list.normalName());
    for (Node node : list.childNodes()) {
      if (node instanceof Element item) {
        inline("li", item);
      } else if (node instanceof TextNode text && !text.isBlank()) {
        xml.leaf("li", text.getWholeText());
      }
    }
    xml.close();
  }

  private void table(Element table) throws XMLStreamException {
    List<Element> rows = table.select("tr").stream().filter(r -> r.childrenSize() > 0).toList();
    Element caption = table.selectFirst("caption");
    if (rows.isEmpty()) {
      blocks(caption == null ? table : caption);
      return;
    }
    xml.open("table");
    if (caption != null) {
      inline("caption", caption);
    }
    for (Element row : rows) {
      xml.open("tr");
      for (Element cell : row.children()) {
        xml.open(cell.normalName().equals("th") ? "th" : "td");
        for (String span : List.of("colspan", "rowspan")) {
          if (cell.attr(span).matches("\\d{1,4}")) {
            xml.attribute(span, cell.attr(span));
          }
        }
        words(cell.childNodes());
        xml.close();
      }
      xml.close();
    }
    xml.close();
  }

  private void inline(String name, Element element) throws XMLStreamException {
    xml.open(name);
    words(element.childNodes());
    xml.close();
  }

  private void words(List<Node> nodes) throws XMLStreamException {
    for (Node node : nodes) {
      if (node instanceof TextNode text) {
        xml.text(text.getWholeText());
      } else if (node instanceof Element child) {
        String name = child.normalName();
        if (name.equals("br")) {
          xml.open("br").close();
        } else if (name.equals("a") && child.hasAttr("href")) {
          xml.open("a").attribute("href", child.attr("href"));
          words(child.childNodes());
          xml.close();
        } else if (EMPHASIS.contains(name)) {
          inline("em", child);
        } else {
          boolean line = child.isBlock() && child.previousSibling() != null;
          if (line) {
            xml.open("br").close();
          }
          words(child.childNodes());
        }
      }
    }
  }
}
