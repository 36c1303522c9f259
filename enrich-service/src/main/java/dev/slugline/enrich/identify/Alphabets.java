package dev.slugline.enrich.identify;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * The accented letters of languages in Latin script. Bytes read in a wrong charset give letters
 * too, but no one language writes them all.
 */
final class Alphabets {
  private static final Map<String, String> LETTERS = load();

  /** Accented letters that are words: à la carte, Frankreich è, España ó. */
  private static final String WORDS =
      "\u00E0\u00E9\u00E8\u00F3\u00F2\u00F4\u00E1\u00F6\u00E5\u00ED"
          + "\u00FA\u00FC\u00F8\u00EA\u00E6\u00C0\u00C9\u00C8\u00C1\u00C5\u00D8\u00D6";

  /** Cyrillic and Greek letters that are words. */
  private static final String CASED_WORDS =
      "\u0430\u0432\u0438\u0439\u043A\u043E\u0441\u0443\u044F\u0454\u0456\u0457\u044D\u03BF\u03B7\u1F75\u03AE";

  private Alphabets() {}

  /**
   * The greatest share of these lower-case letters that one language writes.
   *
   * @param language the one to measure by; null, or one that we do not know, to try all
   */
  static double coverage(String letters, String language) {
    String known = language == null ? null : LETTERS.get(language.split("-", 2)[0]);
    if (known != null) {
      return share(letters, known);
    }
    double best = 0;
    for (String alphabet : LETTERS.values()) {
      best = Math.max(best, share(letters, alphabet));
    }
    return best;
  }

  static boolean standsAlone(char c) {
    return WORDS.indexOf(c) >= 0
        || c == '\u00AA'
        || c == '\u00BA'
        || CASED_WORDS.indexOf(Character.toLowerCase(c)) >= 0;
  }

  private static double share(String letters, String alphabet) {
    int known = 0;
    for (int i = 0; i < letters.length(); i++) {
      known += alphabet.indexOf(letters.charAt(i)) >= 0 ? 1 : 0;
    }
    return known / (double) letters.length();
  }

  private static Map<String, String> load() {
    try (InputStream in = Alphabets.class.getResourceAsStream("alphabets.txt")) {
      var alphabets = new HashMap<String, String>();
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
        if (!line.startsWith("#")) {
          alphabets.put(line.substring(0, 2), line.substring(3).strip());
        }
      }
      return Map.copyOf(alphabets);
    } catch (IOException e) {
      throw new UncheckedIOException("alphabets.txt is missing from the jar", e);
    }
  }
}
