package dev.slugline.enrich.read.codes;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A term of a controlled vocabulary as feeds write it: {@code medtop:20001065}. Terms of
 * vocabularies that nobody knows stay as they came.
 */
public record NewsCode(String alias, String term) {
  private static final Pattern FILLER =
      Pattern.compile(
          "(?:no[- ]data[- ]available|not applicable|n/a|none|unknown|null)(?:,.*+)?",
          Pattern.CASE_INSENSITIVE);

  /** The open vocabularies whose terms subscribers filter by. */
  private static final Map<String, String> OPEN =
      Map.of(
          "medtop", "http://cv.iptc.org/newscodes/mediatopic/",
          "subj", "http://cv.iptc.org/newscodes/subjectcode/",
          "genre", "http://cv.iptc.org/newscodes/genre/",
          "digsrctype", "http://cv.iptc.org/newscodes/digitalsourcetype/",
          "wikidata", "http://www.wikidata.org/entity/");

  /** A code of {@code alias:term}; a text without an alias is a term. */
  public static NewsCode of(String qcode) {
    int colon = qcode.indexOf(':');
    return new NewsCode(
        colon < 0 ? "" : qcode.substring(0, colon).strip(), qcode.substring(colon + 1).strip());
  }

  /** The term's own URI, where its vocabulary is an open one. */
  public Optional<String> uri() {
    return Optional.ofNullable(OPEN.get(alias)).map(scheme -> scheme + term);
  }

  /**
   * The last part of a code or a URI, for comparing words: {@code caption} of {@code drol:caption}.
   */
  public static String word(String code) {
    String word = code.substring(code.lastIndexOf(':') + 1);
    return word.substring(word.lastIndexOf('/') + 1).strip();
  }

  /** Whether a sender only filled the field, with words for "nothing". */
  public static boolean filler(String text) {
    return FILLER.matcher(text.strip()).matches();
  }

  /** The old IPTC subject code of eight digits, as ninjs carries it. */
  public static Optional<String> subjectCode(String digits) {
    return digits.strip().matches("\\d{8}")
        ? Optional.of("subj:" + digits.strip())
        : Optional.empty();
  }
}
