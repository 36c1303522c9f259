package dev.slugline.enrich.read.xml;

import java.util.Locale;
import java.util.function.Function;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Makes body markup of XML: the same tree, in the elements of HTML. */
public final class MarkupTree {
  private MarkupTree() {}

  /** Markup that is XHTML already. */
  public static Element of(XmlElement root) {
    return of(root, element -> element.name().toLowerCase(Locale.ROOT));
  }

  /**
   * @param tag the HTML element for each element; null leaves the element and its words out
   */
  public static Element of(XmlElement root, Function<XmlElement, String> tag) {
    String name = tag.apply(root);
    var markup = new Element(name == null ? "div" : name);
    fill(markup, root, tag);
    return markup;
  }

  private static void fill(Element markup, XmlElement source, Function<XmlElement, String> tag) {
    source
        .attributes()
        .forEach(
            (key, value) -> {
              switch (key.toLowerCase(Locale.ROOT)) {
                case "href", "colspan", "rowspan", "class" ->
                    markup.attr(key.toLowerCase(Locale.ROOT), value);
                default -> {
                  // an article keeps no other
                }
              }
            });
    for (XmlNode node : source.nodes()) {
      if (node instanceof XmlNode.Text text) {
        markup.appendChild(new TextNode(text.value()));
      } else if (node instanceof XmlElement element) {
        String name = tag.apply(element);
        if (name != null) {
          var child = new Element(name);
          markup.appendChild(child);
          fill(child, element, tag);
        }
      }
    }
  }
}
