package dev.slugline.enrich.emit;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import dev.slugline.contracts.Extension;
import java.lang.Character.UnicodeScript;

/**
 * How long a text is. A word is what stands between white space or long dashes and has a letter or
 * a digit, so that a lone dash, bullet or rule of a table is none. Chinese and Japanese part no
 * words: each of their characters counts as one, as in word processors, and is read faster. Where
 * other scripts part none (Thai, Lao, Khmer, Burmese), ICU's dictionaries do.
 */
final class Counted {
  private static final float WORDS_A_MINUTE = 230;
  private static final float IDEOGRAPHS_A_MINUTE = 500;

  private int words;
  private int ideographs;

  private Counted() {}

  static Extension.Counts of(String text) {
    var counted = new Counted();
    counted.count(text);
    float minutes = counted.words / WORDS_A_MINUTE + counted.ideographs / IDEOGRAPHS_A_MINUTE;
    return new Extension.Counts(
        counted.words + counted.ideographs,
        text.codePointCount(0, text.length()),
        Math.round(minutes * 60));
  }

  private void count(String text) {
    boolean inside = false;
    int i = 0;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      int end = i + Character.charCount(c);
      if (isIdeograph(c)) {
        ideographs++;
        inside = false;
      } else if (isUnparted(c)) {
        end = endOfUnparted(text, i);
        words += dictionaryWords(text.substring(i, end));
        inside = false;
      } else if (parts(c)) {
        inside = false;
      } else if (!inside && Character.isLetterOrDigit(c)) {
        words++;
        inside = true;
      }
      i = end;
    }
  }

  private static boolean parts(int c) {
    return Character.isWhitespace(c)
        || c > 127
            && (c == '\u00a0' // typed or left by markup as a plain space; the narrow one joins
                // digits
                || c == '\u2014'
                || c == '\u2015'
                || c == '\u200b'
                || isOfIdeographs(c));
  }

  /** Full-width punctuation, which parts the Latin words and figures beside it. */
  private static boolean isOfIdeographs(int c) {
    return c >= 0x3000 && c <= 0x303f
        || c >= 0xff00 && c <= 0xffef && !Character.isLetterOrDigit(c);
  }

  private static boolean isIdeograph(int c) {
    if (c < 0x2e80 || !Character.isLetter(c) && !Character.isIdeographic(c)) {
      return false;
    }
    return switch (UnicodeScript.of(c)) {
      case HAN, HIRAGANA, KATAKANA, BOPOMOFO -> true;
      default -> false;
    };
  }

  private static boolean isUnparted(int c) {
    if (c < 0x0e00) {
      return false;
    }
    return switch (UnicodeScript.of(c)) {
      case THAI, LAO, KHMER, MYANMAR -> true;
      default -> false;
    };
  }

  private static int endOfUnparted(String text, int from) {
    int end = from;
    while (end < text.length() && isUnparted(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }

  private static int dictionaryWords(String run) {
    BreakIterator breaks = BreakIterator.getWordInstance(ULocale.ROOT);
    breaks.setText(run);
    int found = 0;
    while (breaks.next() != BreakIterator.DONE) {
      found += breaks.getRuleStatus() == BreakIterator.WORD_NONE ? 0 : 1;
    }
    return found;
  }
}
