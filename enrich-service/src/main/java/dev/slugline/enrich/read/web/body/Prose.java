package dev.slugline.enrich.read.web.body;

/** Counts words in every script, and tells sentences from labels. */
final class Prose {
  private Prose() {}

  /** The text with each run of white space as one space. */
  static String fold(CharSequence text) {
    var folded = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        space = true;
      } else if (c != '\u200b' && c != '\ufeff' && c != '\u00ad') {
        if (space && !folded.isEmpty()) {
          folded.append(' ');
        }
        space = false;
        folded.append(c);
      }
    }
    return folded.toString();
  }

  /** Words; two characters of a script that does not part words count as one. */
  static int words(String text) {
    int words = 0;
    int unparted = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (unparted(c)) {
        unparted++;
        inside = false;
      } else if (Character.isLetterOrDigit(c)) {
        if (!inside) {
          words++;
        }
        inside = true;
      } else if (c == ' ') {
        inside = false;
      }
    }
    return words + (unparted + 1) / 2;
  }

  private static boolean unparted(char c) {
    return c >= 0x3040 && c <= 0x30ff
        || c >= 0x3400 && c <= 0x9fff
        || c >= 0x0e00 && c <= 0x0eff
        || c >= 0x1000 && c <= 0x109f
        || c >= 0x1780 && c <= 0x17ff;
  }

  /** Whether it ends as a sentence does, or holds the end of one. */
  static boolean sentence(String text) {
    int end = text.length() - 1;
    while (end > 0 && closing(text.charAt(end))) {
      end--;
    }
    return end > 0 && (stop(text.charAt(end)) || stopWithin(text));
  }

  /** A point within a text ends a sentence; one behind a figure makes an ordinal: "5. März". */
  private static boolean stopWithin(String text) {
    int at = text.indexOf(". ", 21);
    while (at > 0 && Character.isDigit(text.charAt(at - 1))) {
      at = text.indexOf(". ", at + 1);
    }
    return at > 0;
  }

  private static boolean closing(char c) {
    return "\"'”’»“)]›」』 ".indexOf(c) >= 0;
  }

  private static boolean stop(char c) {
    return ".!?:;…。！？।؟۔։።".indexOf(c) >= 0;
  }
}
