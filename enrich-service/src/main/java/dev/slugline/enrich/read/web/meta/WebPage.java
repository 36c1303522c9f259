package dev.slugline.enrich.read.web.meta;

import java.time.ZoneId;
import org.jsoup.nodes.Document;

/**
 * A page and what its markup says, read before its text is.
 *
 * @param zone for dates without one
 */
public record WebPage(
    Document document, MetaTags meta, JsonLd jsonLd, PageMarks marks, ZoneId zone) {

  /** Reads a page's markup. */
  public static WebPage of(Document document, ZoneId zone) {
    return new WebPage(
        document, new MetaTags(document), new JsonLd(document), new PageMarks(document), zone);
  }
}
