package dev.slugline.enrich.read.web.meta;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * The short lines between the headline and the first paragraph: where a page that marks neither
 * writers nor date says both.
 */
final class NearHeadline {
  private static final int MOST_ELEMENTS = 60;
  private static final int LONGEST_LINE = 120;
  private static final int PARAGRAPH = 160;

  private NearHeadline() {}

  /** In the page's order; none where the page has not exactly one main heading. */
  static List<String> lines(WebPage page) {
    List<Element> headings = page.marks().headings;
    var lines = new ArrayList<String>();
    if (headings.size() != 1) {
      return lines;
    }
    boolean below = false;
    int seen = 0;
    for (Element element : page.document().body().getAllElements()) {
      if (element == headings.get(0)) {
        below = true;
      } else if (below && !inside(element, headings.get(0))) {
        String own = own(element);
        if (own.length() > PARAGRAPH || ++seen > MOST_ELEMENTS) {
          return lines;
        }
        String text = own.isEmpty() ? "" : element.text();
        if (!text.isEmpty() && text.length() <= LONGEST_LINE) {
          lines.add(text);
        }
      }
    }
    return lines;
  }

  private static boolean inside(Element element, Element heading) {
    return element.parents().contains(heading);
  }

  private static String own(Element element) {
    var own = new StringBuilder();
    for (TextNode node : element.textNodes()) {
      own.append(node.text());
    }
    return own.toString().strip();
  }
}
