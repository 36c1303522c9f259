package dev.slugline.publish.render;

import javax.xml.stream.XMLStreamException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** An article's HTML body as XHTML inside another document. */
final class XhtmlBody {
  private static final String XHTML = "http://www.w3.org/1999/xhtml";

  private XhtmlBody() {}

  static void write(WireXml xml, String html, String title) throws XMLStreamException {
    xml.root("html", XHTML).open("head").leaf("title", title).close().open("body");
    children(xml, Jsoup.parseBodyFragment(html).body());
    xml.close().close();
  }

  private static void children(WireXml xml, Element parent) throws XMLStreamException {
    for (Node node : parent.childNodes()) {
      if (node instanceof TextNode text) {
        xml.text(text.getWholeText());
      } else if (node instanceof Element element && !isName(element.normalName())) {
        children(xml, element);
      } else if (node instanceof Element element) {
        xml.open(element.normalName());
        for (Attribute attribute : element.attributes()) {
          if (isName(attribute.getKey()) && !attribute.getKey().equals("xmlns")) {
            xml.attribute(attribute.getKey(), attribute.getValue());
          }
        }
        children(xml, element);
        xml.close();
      }
    }
  }

  /** HTML takes names that XML does not. */
  private static boolean isName(String name) {
    return name.matches("[a-z][a-z0-9-]*+");
  }
}
