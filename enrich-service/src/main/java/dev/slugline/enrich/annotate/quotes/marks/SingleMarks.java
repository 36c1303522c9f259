package dev.slugline.enrich.annotate.quotes.marks;

import dev.slugline.enrich.Span;
import java.util.List;

/** Tells single quotation marks from apostrophes. */
final class SingleMarks {
  /** A single-quoted stretch longer than this is two apostrophes. */
  private static final int LONGEST_IN_SINGLE_MARKS = 1500;

  private final String text;

  SingleMarks(String text) {
    this.text = text;
  }

  /** Whether a single mark opens a quotation here. */
  boolean open(int at, Span paragraph) {
    if (!startsWord(at, paragraph) || at + 2 >= paragraph.end()) {
      return false;
    }
    char next = text.charAt(at + 1);
    return Character.isLetter(next)
        ? !isElision(at + 1)
        : (text.charAt(at) != '\'' || !Character.isDigit(next)) && !isSpace(next) && next != '\'';
  }

  private static final List<String> ELISIONS =
      List.of("em", "tis", "twas", "til", "cause", "n", "bout", "round", "cuz", "cos", "ere");

  private boolean isElision(int at) {
    int end = at;
    while (end < text.length() && Character.isLetter(text.charAt(end)) && end - at < 8) {
      end++;
    }
    String word = text.substring(at, end);
    return ELISIONS.contains(word);
  }

  /**
   * Where the quotation that opens at {@code at} closes; the negative of where the search ended if
   * nowhere.
   */
  int closing(int at, Span paragraph) {
    char mark = text.charAt(at);
    int limit = Math.min(paragraph.end(), at + LONGEST_IN_SINGLE_MARKS);
    int possessive = -1;
    for (int i = at + 2; i < limit; i++) {
      char c = text.charAt(i);
      boolean closes = mark == '‚' ? c == '‘' || c == '’' : mark == '‘' ? c == '’' : c == '\'';
      if (!closes) {
        int nested = nestedEnd(c, i, limit, paragraph);
        if (nested > 0) {
          i = nested;
          continue;
        }
        if (c == '“' || c == '"' || (c == mark && open(i, paragraph) && possessive > 0)) {
          return possessive > 0 ? possessive : -i;
        }
        continue;
      }
      char before = text.charAt(i - 1);
      boolean inWord = i + 1 < limit && Character.isLetterOrDigit(text.charAt(i + 1));
      if (isSpace(before) || inWord) {
        continue;
      }
      boolean likePossessive =
          before == 's'
              && i + 2 < limit
              && text.charAt(i + 1) == ' '
              && Character.isLetter(text.charAt(i + 2));
      if (!likePossessive) {
        return i;
      }
      possessive = possessive < 0 ? i : possessive;
    }
    return possessive > 0 ? possessive : -limit;
  }

  /** Where a quotation in double marks closes that opens here, inside the single ones; else -1. */
  private int nestedEnd(char opens, int from, int limit, Span paragraph) {
    char closes = opens == '“' ? '”' : opens == '"' && startsWord(from, paragraph) ? '"' : '\0';
    for (int i = from + 1; closes != '\0' && i < limit; i++) {
      if (text.charAt(i) == closes) {
        return i;
      }
    }
    return -1;
  }

  /** Whether a mark here stands where a word begins. */
  boolean startsWord(int at, Span paragraph) {
    if (at == paragraph.start()) {
      return true;
    }
    char before = text.charAt(at - 1);
    return isSpace(before) || "([{—–-/…:;,¿¡".indexOf(before) >= 0;
  }

  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || c == '\u00a0' || c == '\u202f' || c == '\u2009';
  }
}
