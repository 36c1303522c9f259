package dev.slugline.enrich.identify;

import java.lang.Character.UnicodeScript;

/** How much a decoded text looks like what people write. */
final class Plausibility {
  private static final int SAMPLE = 20_000;

  private Plausibility() {}

  /**
   * The share of everyday characters: spaces, ASCII letters, digits and marks, and the full stops
   * and commas of East Asia. Text that was cut into 16 bits at the wrong byte has next to none.
   */
  static double everyday(String text) {
    int length = Math.min(text.length(), SAMPLE);
    int count = 0;
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      boolean ascii = c >= ' ' && c < 0x7F || c == '\n' || c == '\r' || c == '\t';
      boolean eastAsian = c >= '\u3000' && c <= '\u3002' || c == '\uFF0C' || c == '\uFF0E';
      count += ascii || eastAsian ? 1 : 0;
    }
    return length == 0 ? 0 : count / (double) length;
  }

  /**
   * Whether it is text at all: hardly a control character, unassigned or private code point in it.
   * The separators and fillers that news wires use are no noise.
   */
  static boolean isText(String text) {
    int noise = 0;
    for (int i = 0; i < text.length(); i++) {
      noise += isNoise(text.charAt(i)) ? 1 : 0;
    }
    return noise <= 1 + text.length() / 100;
  }

  private static boolean isNoise(char c) {
    if (c < ' ') {
      boolean ofWires =
          c >= '\u0001' && c <= '\u0004'
              || c >= '\u0007' && c <= '\r'
              || c >= '\u000E' && c <= '\u0016'
              || c == '\u0019'
              || c >= '\u001B';
      return !ofWires;
    }
    if (c < 0xA0) {
      return c > 0x7F;
    }
    return c == '\uFFFD' || !Character.isSurrogate(c) && isUnassigned(c);
  }

  private static boolean isUnassigned(char c) {
    int type = Character.getType(c);
    return type == Character.UNASSIGNED || type == Character.PRIVATE_USE;
  }

  /**
   * From 0 for noise to 1 for text: whether the letters beyond ASCII stand in words of their own
   * script, in the case that words have, and whether one language has them all.
   *
   * @param language the language it should be in; null where unknown
   */
  static double of(String text, String language) {
    int length = Math.min(text.length(), SAMPLE);
    int seen = 0;
    double bad = 0;
    var latin = new StringBuilder();
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (c < 0x80 || Character.isLowSurrogate(c)) {
        continue;
      }
      seen++;
      bad += badness(text, i, c);
      if (c < 0x250 && Character.isLetter(c)) {
        latin.append(Character.toLowerCase(c));
      }
    }
    if (seen == 0) {
      return 1;
    }
    double sound = Math.max(0, 1 - bad / seen);
    return latin.length() == 0
        ? sound
        : sound * (0.25 + 0.75 * Alphabets.coverage(latin.toString(), language));
  }

  private static double badness(String text, int i, char c) {
    if (isNoise(c)) {
      return 5;
    }
    char before = i == 0 ? ' ' : text.charAt(i - 1);
    char after = i + 1 == text.length() ? ' ' : text.charAt(i + 1);
    boolean inWord = Character.isLetter(before) && Character.isLetter(after);
    if (!Character.isLetter(c)) {
      return symbol(c, inWord);
    }
    if (c >= '\u2E80' && inWord && isLatin(before) && isLatin(after)) {
      return 1;
    }
    if (Character.isIdeographic(c)) {
      return c >= '\u3400' && c < '\u4E00' || c > '\u9FFF' ? 0.6 : 0;
    }
    if (c >= '\uFF61' && c <= '\uFF9F') {
      return 0.5;
    }
    double badness = 0;
    if (Character.isLetter(before) && !together(before, c)
        || Character.isLetter(after) && !together(c, after)) {
      badness += 1;
    }
    if (Character.isUpperCase(c) && Character.isLowerCase(before)) {
      badness += 0.7;
    }
    if (!Character.isLetter(before) && !Character.isLetter(after)) {
      badness += alone(c, before, after);
    }
    return badness;
  }

  /** How odd it is that a letter is a word; beside a digit it was a sign, such as ½ or €. */
  private static double alone(char c, char before, char after) {
    if (c < 0x250) {
      return Alphabets.standsAlone(c) ? 0 : 0.7;
    }
    boolean counted = Character.isDigit(before) || Character.isDigit(after);
    UnicodeScript script = UnicodeScript.of(c);
    boolean cased = script == UnicodeScript.CYRILLIC || script == UnicodeScript.GREEK;
    return counted ? 1 : cased && !Alphabets.standsAlone(c) ? 0.5 : 0;
  }

  private static double symbol(char c, boolean inWord) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK -> 0;
      case Character.MATH_SYMBOL,
          Character.OTHER_SYMBOL,
          Character.CURRENCY_SYMBOL,
          Character.OTHER_NUMBER ->
          inWord ? 1 : c == '\u00A4' || c >= '\u2500' && c <= '\u25FF' ? 0.8 : 0.2;
      case Character.MODIFIER_SYMBOL -> 0.8;
      case Character.CONTROL -> 2;
      default -> inWord && "\u2019\u00B7\u00AD\u00A0".indexOf(c) < 0 ? 0.6 : 0;
    };
  }

  private static boolean together(char one, char other) {
    UnicodeScript a = UnicodeScript.of(one);
    UnicodeScript b = UnicodeScript.of(other);
    return a == b || isEastAsian(a) && isEastAsian(b);
  }

  private static boolean isLatin(char c) {
    return c < 0x250;
  }

  private static boolean isEastAsian(UnicodeScript script) {
    return switch (script) {
      case HAN, HIRAGANA, KATAKANA, HANGUL, COMMON, LATIN -> true;
      default -> false;
    };
  }
}
