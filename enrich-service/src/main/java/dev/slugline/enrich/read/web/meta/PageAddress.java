package dev.slugline.enrich.read.web.meta;

import java.util.Optional;
import org.jsoup.nodes.Element;

/** Finds the address that the page gives itself; it is the story's identity. */
public final class PageAddress {
  private static final int LONGEST = 2_048;

  private PageAddress() {}

  public static Optional<String> of(WebPage page) {
    Element canonical = page.document().head().selectFirst("link[rel=canonical][href]");
    String[] candidates = {
      canonical == null ? null : canonical.attr("href"),
      page.meta().first("og:url", "twitter:url"),
      page.jsonLd().text("mainEntityOfPage"),
      page.jsonLd().text("url"),
      page.jsonLd().text("@id")
    };
    for (String candidate : candidates) {
      if (candidate != null && story(candidate.strip())) {
        return Optional.of(candidate.strip());
      }
    }
    return Optional.empty();
  }

  /** An absolute address with a path: a site's front page is no story's address. */
  private static boolean story(String address) {
    if (address.length() > LONGEST || !address.matches("(?i)https?://[^\\s\"<>]+")) {
      return false;
    }
    int path = address.indexOf('/', address.indexOf("//") + 2);
    return path > 0 && path + 1 < address.length();
  }
}
