package dev.slugline.enrich.structure.convention;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells the names and signatures of news agencies from other words. */
public final class Agencies {
  private static final Set<String> NAMES = Lexicon.words("agencies.txt");
  private static final Pattern PARTS = Pattern.compile("\\s*[/,+|]\\s*|\\s+-\\s+");
  private static final Pattern SITE =
      Pattern.compile("[\\p{L}\\d-]{2,40}\\.(?:com|net|org|news|[a-z]{2})");

  private static final int MOST_WORDS_OF_DESK = 4;

  private Agencies() {}

  /**
   * Whether this is an agency's signature, such as {@code AP}, {@code dpa/lni} (an agency and its
   * regional service), {@code ats afp} (two agencies) or {@code Europa Press}.
   */
  public static boolean isSignature(String text) {
    String signature = key(text);
    if (signature.isEmpty() || signature.length() > 60) {
      return false;
    }
    return isName(signature)
        || Arrays.stream(PARTS.split(signature)).anyMatch(Agencies::isName)
        || Arrays.stream(signature.split("\\s+")).allMatch(Agencies::isName);
  }

  /** An agency and its desk or writer, each in capitals: {@code TASS Correspondent Jo Roe}. */
  public static boolean isDesk(String text) {
    String[] words = text.strip().split("\\s+");
    boolean certain = words[0].length() > 3 || Words.isCapitals(words[0]);
    return words.length > 1
        && words.length <= MOST_WORDS_OF_DESK
        && certain
        && isName(words[0])
        && Arrays.stream(words).allMatch(word -> Character.isUpperCase(word.codePointAt(0)));
  }

  /** Whether this is one agency's name or signature. */
  public static boolean isName(String text) {
    return NAMES.contains(key(text));
  }

  /** Whether this is a web site that signs its copy with its address. */
  public static boolean isSite(String text) {
    return SITE.matcher(text.strip().toLowerCase(Locale.ROOT)).matches();
  }

  private static String key(String text) {
    String key = text.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s\\u00a0]+", " ");
    key = key.startsWith("the ") ? key.substring(4) : key;
    return key.endsWith(".") ? key.substring(0, key.length() - 1) : key;
  }
}
