package dev.slugline.enrich.identify;

import dev.slugline.enrich.RawStory;
import dev.slugline.enrich.WireFormat;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the format of decoded copy from how it begins. Cheap: it looks at some hundred characters
 * and allocates next to nothing.
 */
final class FormatSniff {
  private FormatSniff() {}

  /** The format; plain text where nothing speaks for another. */
  static WireFormat of(String text, RawStory declared) {
    int start = skipBlank(text, 0);
    if (start == text.length()) {
      return WireFormat.PLAIN_TEXT;
    }
    return WireHeader.sniff(text)
        .or(() -> text.charAt(start) == '<' ? MarkupSniff.sniff(text, start) : Optional.empty())
        .or(() -> JsonSniff.sniff(text, start, is(declared, "json")))
        .orElseGet(() -> byHint(text, declared));
  }

  /**
   * Copy that looks like plain text may still be a page or an XML document with words before it.
   */
  private static WireFormat byHint(String text, RawStory declared) {
    if (is(declared, "html") && text.indexOf('<') >= 0) {
      return WireFormat.HTML;
    }
    return MarkupSniff.isFragment(text) ? WireFormat.HTML : WireFormat.PLAIN_TEXT;
  }

  /** Whether the declared type, or else the file's name, says so. */
  private static boolean is(RawStory declared, String kind) {
    String type = declared.contentType();
    if (type != null && !type.isBlank()) {
      return type.toLowerCase(Locale.ROOT).contains(kind);
    }
    String name = declared.filename();
    return name != null && name.toLowerCase(Locale.ROOT).endsWith("." + kind);
  }

  static int skipBlank(String text, int from) {
    int i = from;
    while (i < text.length() && (text.charAt(i) <= ' ' || text.charAt(i) == '\u00A0')) {
      i++;
    }
    return i;
  }
}
