package dev.slugline.enrich.annotate.entities.text;

import java.text.Normalizer;
import java.util.Locale;

/** The form under which words are looked up: small letters, no accents, points or apostrophes. */
public final class Normal {
  private Normal() {}

  /** The looked-up form of one word. */
  public static String of(String word) {
    boolean plain = true;
    for (int i = 0; i < word.length() && plain; i++) {
      char c = word.charAt(i);
      plain = c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
    }
    if (plain) {
      return word;
    }
    String apart = Normalizer.normalize(word, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    var kept = new StringBuilder(apart.length());
    for (int i = 0; i < apart.length(); i++) {
      char c = apart.charAt(i);
      switch (c) {
        case 'ı' -> kept.append('i');
        case 'ł' -> kept.append('l');
        case 'ø' -> kept.append('o');
        case 'đ', 'ð' -> kept.append('d');
        case 'ß' -> kept.append("ss");
        case 'æ' -> kept.append("ae");
        case 'œ' -> kept.append("oe");
        default -> {
          if (Character.isLetterOrDigit(c)) {
            kept.append(c);
          }
        }
      }
    }
    return kept.toString();
  }
}
