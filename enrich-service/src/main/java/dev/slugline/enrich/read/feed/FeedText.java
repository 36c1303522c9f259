package dev.slugline.enrich.read.feed;

import dev.slugline.enrich.read.markup.MarkedText;
import dev.slugline.enrich.read.xml.XmlElement;
import java.util.Optional;

/** What feeds put into the fields that are meant to be a line of plain text. */
final class FeedText {
  private FeedText() {}

  /** An element's words as one line. */
  static Optional<String> line(XmlElement element) {
    return element.text().map(text -> isLiteral(element) ? text : plain(text));
  }

  /**
   * Whether the element's characters are the text itself. Atom says in {@code type} what RSS leaves
   * to guess, and where it says nothing it means text.
   */
  static boolean isLiteral(XmlElement element) {
    String type = element.attribute("type").orElse("");
    return switch (type) {
      case "text", "text/plain", "xhtml", "application/xhtml+xml" -> true;
      case "" -> Vocabulary.of(element) == Vocabulary.ATOM && !"escaped".equals(mode(element));
      default -> false;
    };
  }

  /** Of Atom 0.3. */
  private static String mode(XmlElement element) {
    return element.attribute("mode").orElse("");
  }

  /** A text without the HTML that may be in it. */
  static String plain(String text) {
    return MarkedText.isMarkup(text) || MarkedText.hasEntity(text) ? MarkedText.line(text) : text;
  }

  /** Whether a text is HTML. */
  static boolean isMarkup(String text) {
    return MarkedText.isMarkup(text) || MarkedText.hasEntity(text);
  }
}
