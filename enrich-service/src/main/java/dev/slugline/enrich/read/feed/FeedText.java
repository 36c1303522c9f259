package dev.slugline.enrich.read.feed;

import dev.slugline.enrich.read.xml.XmlElement;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;

/** What feeds put into the fields that are meant to be a line of plain text. */
final class FeedText {
  /** RSS never said whether a title is text or HTML; these leave no doubt. */
  private static final Pattern MARKUP =
      Pattern.compile(
          "&(?:#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z]{2,10});"
              + "|</?(?:b|i|em|strong|span|a|p|br|u|sup|sub|h\\d|font|q|cite)(?:\\s[^<>]{0,500})?/?>",
          Pattern.CASE_INSENSITIVE);

  private FeedText() {}

  /** An element's words as one line; Atom says in {@code type} what RSS leaves to guess. */
  static Optional<String> line(XmlElement element) {
    String type = element.attribute("type").orElse("");
    return element.text().map(text -> type.equals("text") ? text : plain(text));
  }

  /** A text without the HTML that may be in it. */
  static String plain(String text) {
    return MARKUP.matcher(text).find() ? Jsoup.parse(text).text() : text;
  }

  /** Whether a text is HTML. */
  static boolean isMarkup(String text) {
    return MARKUP.matcher(text).find() || text.contains("</");
  }
}
