package dev.slugline.publish.render;

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
    for (Element block : Jsoup.parseBodyFragment(html).body().children()) {
      block(block);
    }
  }

  private void block(Element block) throws XMLStreamException {
    switch (block.normalName()) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> inline("hl2", block);
      case "ul", "ol" -> {
        xml.open(block.normalName());
        for (Element item : block.children()) {
          inline("li", item);
        }
        xml.close();
      }
      case "blockquote" -> {
        xml.open("bq").open("block");
        inline("p", block);
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
      default -> inline("p", block);
    }
  }

  private void table(Element table) throws XMLStreamException {
    List<Element> rows = table.select("tr").stream().filter(r -> r.childrenSize() > 0).toList();
    xml.open("table");
    Element caption = table.selectFirst("caption");
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
        words(cell);
        xml.close();
      }
      xml.close();
    }
    xml.close();
  }

  private void inline(String name, Element element) throws XMLStreamException {
    xml.open(name);
    words(element);
    xml.close();
  }

  private void words(Element element) throws XMLStreamException {
    for (Node node : element.childNodes()) {
      if (node instanceof TextNode text) {
        xml.text(text.getWholeText());
      } else if (node instanceof Element child) {
        String name = child.normalName();
        if (name.equals("br")) {
          xml.open("br").close();
        } else if (name.equals("a") && child.hasAttr("href")) {
          xml.open("a").attribute("href", child.attr("href"));
          words(child);
          xml.close();
        } else if (EMPHASIS.contains(name)) {
          inline("em", child);
        } else {
          boolean line = child.isBlock() && child.previousElementSibling() != null;
          if (line) {
            xml.open("br").close();
          }
          words(child);
        }
      }
    }
  }
}
