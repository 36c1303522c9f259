package dev.slugline.enrich.annotate.fingerprint;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The words of a text as two texts are compared by them: whatever their case, spacing, punctuation,
 * quotation marks, and the ways in which one character can be coded. A Chinese or Japanese
 * character is a word of its own, because nothing parts the words there.
 */
final class ComparedWords {
  private static final int MODIFIER_APOSTROPHE = 0x2bc;
  private static final int TATWEEL = 0x640;
  private static final int ZERO_WIDTH_SPACE = 0x200b;

  private final String text;
  private final List<String> words = new ArrayList<>();
  private final StringBuilder word = new StringBuilder();

  private ComparedWords(String text) {
    this.text = text;
  }

  static List<String> of(String text) {
    var compared = new ComparedWords(normal(text));
    compared.read();
    return compared.words;
  }

  private static String normal(String text) {
    String one =
        Normalizer.isNormalized(text, Normalizer.Form.NFKC)
            ? text
            : Normalizer.normalize(text, Normalizer.Form.NFKC);
    return one.toLowerCase(Locale.ROOT);
  }

  private void read() {
    int i = 0;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (isIdeograph(c)) {
        end();
        word.appendCodePoint(c);
        end();
      } else if (isOfWord(c)) {
        word.appendCodePoint(c);
      } else if (!isUnseen(c)) {
        end();
      }
    }
    end();
  }

  private void end() {
    if (word.length() > 0) {
      words.add(word.toString());
      word.setLength(0);
    }
  }

  private static boolean isIdeograph(int c) {
    if (c < 0x2e80) {
      return false;
    }
    return switch (UnicodeScript.of(c)) {
      case HAN, HIRAGANA, KATAKANA, BOPOMOFO -> Character.isLetter(c) || Character.isIdeographic(c);
      default -> false;
    };
  }

  private static boolean isOfWord(int c) {
    return c < 128
        ? Character.isLetterOrDigit(c)
        : !isUnseen(c)
            && c != MODIFIER_APOSTROPHE
            && switch (Character.getType(c)) {
              case Character.UPPERCASE_LETTER,
                  Character.LOWERCASE_LETTER,
                  Character.TITLECASE_LETTER,
                  Character.MODIFIER_LETTER,
                  Character.OTHER_LETTER,
                  Character.DECIMAL_DIGIT_NUMBER,
                  Character.NON_SPACING_MARK,
                  Character.ENCLOSING_MARK,
                  Character.COMBINING_SPACING_MARK,
                  Character.LETTER_NUMBER,
                  Character.OTHER_NUMBER ->
                  true;
              default -> false;
            };
  }

  /** Soft hyphens, joiners, marks of direction, and the stroke that lengthens an Arabic word. */
  private static boolean isUnseen(int c) {
    return c > 127
        && (c == TATWEEL || Character.getType(c) == Character.FORMAT && c != ZERO_WIDTH_SPACE);
  }
}
