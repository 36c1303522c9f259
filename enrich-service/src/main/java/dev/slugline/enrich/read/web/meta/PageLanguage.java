package dev.slugline.enrich.read.web.meta;

import dev.slugline.enrich.LanguageTag;
import java.util.Optional;

/** The language that the page declares. */
public final class PageLanguage {
  private PageLanguage() {}

  public static Optional<String> of(WebPage page) {
    var html = page.document().firstElementChild();
    String[] candidates = {
      html == null ? null : html.attr("lang"),
      html == null ? null : html.attr("xml:lang"),
      page.jsonLd().text("inLanguage"),
      page.meta().first("og:locale"),
      page.meta().first("content-language", "language", "dc.language", "dcterms.language")
    };
    for (String candidate : candidates) {
      Optional<String> tag = LanguageTag.of(candidate);
      if (tag.isPresent()) {
        return tag;
      }
    }
    return Optional.empty();
  }
}
