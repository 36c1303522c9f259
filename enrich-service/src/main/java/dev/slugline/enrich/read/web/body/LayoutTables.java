package dev.slugline.enrich.read.web.body;

import org.jsoup.nodes.Element;

/**
 * Tables that old pages lay themselves out with. Their cells are places on the page and hold
 * paragraphs; the cells of a table of facts hold a few words.
 */
final class LayoutTables {
  private static final int LONG_CELL = 400;
  private static final int MOST = 50;

  private LayoutTables() {}

  /** Makes plain sections of them, so that what is in them is read as paragraphs. */
  static void dissolve(Element body) {
    int seen = 0;
    for (Element table : body.getElementsByTag("table")) {
      if (++seen <= MOST && table.getElementsByTag("td").stream().anyMatch(LayoutTables::isLong)) {
        table
            .select("> tbody, > tr, > tbody > tr, > tbody > tr > td, > tbody > tr > th")
            .tagName("div");
        table.tagName("div");
      }
    }
  }

  private static boolean isLong(Element cell) {
    return cell.childNodeSize() > 0 && cell.text().length() > LONG_CELL;
  }
}
