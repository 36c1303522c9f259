package dev.slugline.enrich.annotate.language;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Languages that have a script to themselves, or nearly so, are known by it. */
final class Scripts {
  private static final Map<UnicodeScript, String> ALONE =
      Map.ofEntries(
          Map.entry(UnicodeScript.HANGUL, "ko"),
          Map.entry(UnicodeScript.THAI, "th"),
          Map.entry(UnicodeScript.HEBREW, "he"),
          Map.entry(UnicodeScript.GREEK, "el"),
          Map.entry(UnicodeScript.GEORGIAN, "ka"),
          Map.entry(UnicodeScript.ARMENIAN, "hy"),
          Map.entry(UnicodeScript.TAMIL, "ta"),
          Map.entry(UnicodeScript.TELUGU, "te"),
          Map.entry(UnicodeScript.KANNADA, "kn"),
          Map.entry(UnicodeScript.MALAYALAM, "ml"),
          Map.entry(UnicodeScript.GUJARATI, "gu"),
          Map.entry(UnicodeScript.GURMUKHI, "pa"),
          Map.entry(UnicodeScript.ORIYA, "or"),
          Map.entry(UnicodeScript.SINHALA, "si"),
          Map.entry(UnicodeScript.KHMER, "km"),
          Map.entry(UnicodeScript.LAO, "lo"),
          Map.entry(UnicodeScript.MYANMAR, "my"),
          Map.entry(UnicodeScript.ETHIOPIC, "am"),
          Map.entry(UnicodeScript.TIBETAN, "bo"));

  /** As many letters as a character of these says. */
  private static final int DENSE = 3;

  private Scripts() {}

  /** How much a text has to tell its language by: its letters, Chinese ones and the like thrice. */
  static int weight(String text) {
    return text.codePoints().filter(Character::isLetter).map(Scripts::weight).sum();
  }

  private static int weight(int letter) {
    UnicodeScript script = letter < 0x1100 ? UnicodeScript.LATIN : UnicodeScript.of(letter);
    boolean dense =
        script == UnicodeScript.HAN
            || script == UnicodeScript.HIRAGANA
            || script == UnicodeScript.KATAKANA
            || script == UnicodeScript.HANGUL;
    return dense ? DENSE : 1;
  }

  static Optional<Guess> guess(String text) {
    var counts = new EnumMap<UnicodeScript, Integer>(UnicodeScript.class);
    int[] points = text.codePoints().filter(Character::isLetter).toArray();
    for (int point : points) {
      counts.merge(UnicodeScript.of(point), 1, Integer::sum);
    }
    int kana =
        counts.getOrDefault(UnicodeScript.HIRAGANA, 0)
            + counts.getOrDefault(UnicodeScript.KATAKANA, 0);
    int han = counts.getOrDefault(UnicodeScript.HAN, 0);
    int letters = Math.max(1, points.length);
    if (han + kana > letters / 2) {
      boolean japanese = kana * 10 > han;
      return Optional.of(new Guess(japanese ? "ja" : "zh", (han + kana) / (double) letters));
    }
    for (Map.Entry<UnicodeScript, Integer> script : counts.entrySet()) {
      String language = ALONE.get(script.getKey());
      if (language != null && script.getValue() > letters / 2) {
        double with = script.getKey() == UnicodeScript.HANGUL ? han : 0;
        return Optional.of(
            new Guess(language, Math.max(0.9, (script.getValue() + with) / letters)));
      }
    }
    return Optional.empty();
  }
}
