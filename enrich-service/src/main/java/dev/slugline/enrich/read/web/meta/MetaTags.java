package dev.slugline.enrich.read.web.meta;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The page's meta elements by name, whichever attribute holds the name; Open Graph is among them.
 */
public final class MetaTags {
  private final Map<String, List<String>> contents = new HashMap<>();

  public MetaTags(Document document) {
    for (Element meta : document.getElementsByTag("meta")) {
      String content = meta.attr("content").strip();
      if (!content.isEmpty()) {
        add(meta.attr("property"), content);
        add(meta.attr("name"), content);
        add(meta.attr("itemprop"), content);
        add(meta.attr("http-equiv"), content);
      }
    }
  }

  private void add(String name, String content) {
    if (!name.isBlank()) {
      contents
          .computeIfAbsent(name.strip().toLowerCase(Locale.ROOT), n -> new ArrayList<>())
          .add(content);
    }
  }

  /** The first content of the first of these names that the page has; null where it has none. */
  public String first(String... names) {
    for (String name : names) {
      List<String> found = contents.get(name);
      if (found != null) {
        return found.get(0);
      }
    }
    return null;
  }

  /** All contents of a name, in the page's order. */
  public List<String> all(String name) {
    return contents.getOrDefault(name, List.of());
  }
}
