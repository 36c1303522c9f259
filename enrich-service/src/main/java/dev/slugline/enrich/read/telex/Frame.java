package dev.slugline.enrich.read.telex;

import dev.slugline.enrich.read.text.CopyLine;
import java.util.List;
import java.util.function.Predicate;

/**
 * What control characters part: the header after SOH, the text after STX, the trailer after ETX.
 *
 * @param marked whether STX stood there; else the header is the first line alone
 */
record Frame(List<CopyLine> header, List<CopyLine> body, String trailer, boolean marked) {
  private static final char SOH = '\u0001';
  private static final char STX = '\u0002';
  private static final char ETX = '\u0003';

  /**
   * @param isTrailer knows the line of the trailer where ETX was lost, or comes after it
   */
  static Frame of(String copy, Predicate<String> isTrailer) {
    int head = start(copy);
    int stx = copy.indexOf(STX, head);
    int etx = copy.indexOf(ETX, Math.max(head, stx));
    boolean marked = stx >= 0;
    int firstEnd = copy.indexOf('\n', head);
    int headEnd = marked ? stx : firstEnd < 0 ? copy.length() : firstEnd;
    int from = Math.min(marked ? stx + 1 : headEnd, copy.length());
    int stop = etx >= 0 ? etx : copy.length();
    String after = plain(copy.substring(stop, Math.min(copy.length(), stop + 300)));
    // some set the trailer before the ETX, and some have lost it
    int end = after.lines().anyMatch(isTrailer) ? stop : trailerStart(copy, from, stop, isTrailer);
    String trailer = copy.substring(end, Math.min(copy.length(), end + 300));
    List<CopyLine> body = CopyLine.of(copy, from, end).stream().map(Frame::withoutFillers).toList();
    List<CopyLine> header =
        CopyLine.of(copy, head, headEnd).stream().filter(line -> !line.isBlank()).toList();
    return new Frame(header, body, plain(trailer), marked);
  }

  /** A line without control characters and rubouts, trimmed. */
  static String plain(String line) {
    return line.replaceAll("[\\p{Cntrl}&&[^\t\n]]+", " ").strip();
  }

  /** Rubouts and stray control characters become spaces, so that nothing moves. */
  private static CopyLine withoutFillers(CopyLine line) {
    String text = line.text();
    StringBuilder clean = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean filler = c < ' ' && c != '\t' || c == '\u007F' || c > '\u007F' && c < '\u00A0';
      if (filler) {
        clean = clean == null ? new StringBuilder(text) : clean;
        clean.setCharAt(i, ' ');
      }
    }
    return clean == null ? line : new CopyLine(clean.toString(), line.start());
  }

  private static int start(String copy) {
    int soh = copy.indexOf(SOH);
    if (soh >= 0 && soh < 300) {
      return soh + 1;
    }
    int i = 0;
    while (i < copy.length() && (copy.charAt(i) <= ' ' || copy.charAt(i) == '\u007F')) {
      i++;
    }
    return i;
  }

  /** The last lines of the copy may be its trailer. */
  private static int trailerStart(String copy, int from, int stop, Predicate<String> isTrailer) {
    List<CopyLine> tail = CopyLine.of(copy, Math.max(from, stop - 400), stop);
    for (int i = tail.size() - 1; i >= 0; i--) {
      if (isTrailer.test(plain(tail.get(i).text()))) {
        return tail.get(i).start();
      }
    }
    return stop;
  }
}
