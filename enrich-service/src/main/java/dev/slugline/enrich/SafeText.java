package dev.slugline.enrich;

/**
 * Takes out of a text what nobody is meant to see and what harms whoever shows it: control
 * characters, overrides of the writing direction, byte order marks, halves of surrogate pairs. Line
 * ends of every kind become one {@code \n}. No word changes.
 */
public final class SafeText {
  private SafeText() {}

  /** The same text, and the same object where nothing had to go. */
  public static String of(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!plain(text.charAt(i))) {
        return cleaned(text, i);
      }
    }
    return text;
  }

  /**
   * Lines end in {@code \n}: so become CR LF, CR CR LF (as telex lines sent it) and a lone CR. All
   * else stays, control characters too.
   */
  public static String withPlainLineEnds(String text) {
    int first = text.indexOf('\r');
    if (first < 0) {
      return text;
    }
    var lines = new StringBuilder(text.length()).append(text, 0, first);
    for (int i = first; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '\r') {
        lines.append(c);
      } else if (!beforeLineFeed(text, i)) {
        lines.append('\n');
      }
    }
    return lines.toString();
  }

  /** Whether only CRs, two at most, part this place from a line feed, which then ends the line. */
  private static boolean beforeLineFeed(String text, int at) {
    int next = at + 1;
    if (next < text.length() && text.charAt(next) == '\r') {
      next++;
    }
    return next < text.length() && text.charAt(next) == '\n';
  }

  private static String cleaned(String text, int from) {
    String lines = withPlainLineEnds(text);
    var clean = new StringBuilder(lines.length()).append(lines, 0, from);
    for (int i = from; i < lines.length(); i++) {
      char c = lines.charAt(i);
      if (plain(c)) {
        clean.append(c);
      } else if (Character.isSurrogate(c)) {
        boolean pair = i + 1 < lines.length() && Character.isSurrogatePair(c, lines.charAt(i + 1));
        clean.append(pair ? lines.substring(i, i + 2) : "\uFFFD");
        i += pair ? 1 : 0;
      } else if (c == '\f' || c == '\u000B') {
        clean.append('\n');
      }
    }
    return clean.toString();
  }

  private static boolean plain(char c) {
    if (c < 0x7F) {
      return c >= ' ' || c == '\n' || c == '\t';
    }
    return c > 0x9F && !directs(c) && !Character.isSurrogate(c) && c != '\uFEFF' && c < '\uFFFE';
  }

  /** Embeddings, overrides and isolates; the marks U+200E and U+200F are part of honest text. */
  private static boolean directs(char c) {
    return c >= '\u202A' && c <= '\u202E' || c >= '\u2066' && c <= '\u2069';
  }
}
