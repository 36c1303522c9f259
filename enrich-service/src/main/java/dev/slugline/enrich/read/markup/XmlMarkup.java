package dev.slugline.enrich.read.markup;

import dev.slugline.enrich.read.xml.XmlElement;
import dev.slugline.enrich.read.xml.XmlNode;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Body markup that is written as XML, for {@link MarkupBlocks}. */
public final class XmlMarkup {
  private XmlMarkup() {}

  /** The element's markup; elements that HTML has not are as good as their words. */
  public static Element of(XmlElement element) {
    var body = new Element("div");
    fill(body, element);
    return body;
  }

  private static void fill(Element target, XmlElement source) {
    for (XmlNode node : source.nodes()) {
      if (node instanceof XmlNode.Text text) {
        target.appendChild(new TextNode(text.value()));
      } else {
        var child = (XmlElement) node;
        Element inner = target.appendElement(child.name().toLowerCase(Locale.ROOT));
        child.attributes().forEach((name, value) -> inner.attr(name, value));
        fill(inner, child);
      }
    }
  }
}
