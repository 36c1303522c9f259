package dev.slugline.enrich.annotate.dates;

import dev.slugline.enrich.Span;

/** The sentence around a date; the point of an abbreviation is taken for none of its ends. */
final class SentenceAround {
  private static final int REACH = 600;
  private static final String CLOSING = "\"”’»')";

  private SentenceAround() {}

  static Span of(String text, Span date) {
    int start = date.start();
    int least = Math.max(0, start - REACH);
    while (start > least && !endsBefore(text, start)) {
      start--;
    }
    int end = date.end();
    int most = Math.min(text.length(), end + REACH);
    while (end < most && !endsBefore(text, end)) {
      end++;
    }
    return new Span(start, end);
  }

  /** Whether a sentence ends before this place: at a line's end, or at a mark and a space. */
  private static boolean endsBefore(String text, int at) {
    char before = text.charAt(at - 1);
    if (before == '\n') {
      return true;
    }
    if (!Character.isWhitespace(before) || at < 5 || at >= text.length()) {
      return false;
    }
    int mark = at - 2;
    while (mark > 2 && CLOSING.indexOf(text.charAt(mark)) >= 0) {
      mark--;
    }
    boolean stops = ".!?؟…".indexOf(text.charAt(mark)) >= 0;
    return stops && !isAbbreviation(text, mark) && !Character.isLowerCase(text.charAt(at));
  }

  /** One letter, or two of which the first is a capital, as in U.S. and Mr. */
  private static boolean isAbbreviation(String text, int mark) {
    if (text.charAt(mark) != '.' || !Character.isLetter(text.charAt(mark - 1))) {
      return false;
    }
    int start = mark - 1;
    while (start > 0 && mark - start < 3 && Character.isLetterOrDigit(text.charAt(start - 1))) {
      start--;
    }
    return mark - start < 2 || mark - start == 2 && Character.isUpperCase(text.charAt(start));
  }
}
