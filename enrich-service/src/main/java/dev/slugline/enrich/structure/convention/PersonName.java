package dev.slugline.enrich.structure.convention;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether words could be one person's full name, from their form alone. */
public final class PersonName {
  private static final int MOST_PARTS = 6;
  private static final Set<String> PARTICLES = Lexicon.words("name-particles.txt");
  private static final Set<String> NEVER = Lexicon.words("organisation-words.txt");
  private static final Pattern PART =
      Pattern.compile("(?:[dlDL]['’])?[\\p{Lu}\\p{Lo}][\\p{L}\\p{M}'’.\\-‐‑]*+");

  private PersonName() {}

  /**
   * Two to six capitalised words, particles such as {@code van der} aside, none of them a trade's.
   */
  public static boolean looksLike(String text) {
    String[] parts = text.strip().split("\\s+");
    if (parts.length < 2 || parts.length > MOST_PARTS) {
      return false;
    }
    int capitalised = 0;
    for (String part : parts) {
      String small = part.toLowerCase(Locale.ROOT);
      if (NEVER.contains(small)) {
        return false;
      }
      if (PART.matcher(part).matches()) {
        capitalised++;
      } else if (!PARTICLES.contains(small)) {
        return false;
      }
    }
    return capitalised > 1 && !parts[0].equals(parts[parts.length - 1]);
  }
}
