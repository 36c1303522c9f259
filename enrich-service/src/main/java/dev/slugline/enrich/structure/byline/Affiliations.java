package dev.slugline.enrich.structure.byline;

import dev.slugline.enrich.structure.convention.Agencies;
import dev.slugline.enrich.structure.convention.Lexicon;
import dev.slugline.enrich.structure.convention.Words;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
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

  private static final Pattern EDITORS =
      Pattern.compile(
          "(?:(?:unserer|der|la|notre|nuestra|la nostra) )?(?:redaktion|rédaction|redacción|redação|redazione|agenturen|agences|agencias|agenzie)(?:\\s[\\p{L}\\d./-]{2,20}){0,2}",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern OF_AGENCY =
      Pattern.compile(
          "(?<agency>.{2,40}?)\\s(?:staff|newsroom|reporters?|writers?|correspondents?)(?:\\s(?:reporters?|writers?|correspondents?))?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern AGENCIES =
      Pattern.compile(
          "agencies|agenturen|agences|agencias|agenzie|agências|wires|wire reports|wire services|news services",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private Affiliations() {}

  /** Agencies as such, or the signature of one. */
  static boolean isAgency(String text) {
    return AGENCIES.matcher(text.strip()).matches() || Agencies.isSignature(text);
  }

  /** Whether a word, or its part after the last hyphen, says what somebody does. */
  static boolean isTrade(String word) {
    String small = word.toLowerCase(Locale.ROOT);
    return TITLE_WORDS.contains(small.substring(small.lastIndexOf('-') + 1));
  }

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
    String stripped = text.strip();
    Matcher ofAgency = OF_AGENCY.matcher(stripped);
    return STAFF.matcher(stripped).matches()
        || EDITORS.matcher(stripped).matches()
        || ofAgency.matches() && Agencies.isSignature(ofAgency.group("agency"));
  }
}
