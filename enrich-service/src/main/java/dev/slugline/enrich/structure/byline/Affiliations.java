package dev.slugline.enrich.structure.byline;

import dev.slugline.enrich.structure.convention.Agencies;
import dev.slugline.enrich.structure.convention.Lexicon;
import dev.slugline.enrich.structure.convention.Words;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells an author's title or affiliation from a name. */
final class Affiliations {
  private static final int MOST_WORDS = 14;
  private static final int MOST_WORDS_OF_LINE = 8;
  private static final Set<String> TITLE_WORDS = Lexicon.words("byline-titles.txt");
  private static final Pattern STAFF =
      Pattern.compile(
          "(?:(?:our|a|an|the) )?(?:own"
              + " )?(?:staff|special|foreign|legal|political)?\\s?(?:staff|reporters?|writers?|correspondents?|newsroom|agencies)(?:"
              + " (?:reporter|writer|correspondent)s?)?",
          Pattern.CASE_INSENSITIVE);

  private Affiliations() {}

  static boolean is(String text) {
    String stripped = text.strip();
    if (stripped.isEmpty() || Words.count(stripped) > MOST_WORDS) {
      return false;
    }
    return Agencies.isSignature(stripped)
        || Arrays.stream(stripped.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}-]+"))
            .anyMatch(TITLE_WORDS::contains);
  }

  /** A line of its own below a byline. */
  static boolean isLine(String text) {
    return Words.count(text) <= MOST_WORDS_OF_LINE && !Words.endsSentence(text) && is(text);
  }

  /** A byline that names nobody: {@code Staff Writer}, {@code Our Correspondent}. */
  static boolean isStaff(String text) {
    return STAFF.matcher(text.strip()).matches();
  }
}
