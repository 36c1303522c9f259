package dev.slugline.enrich.annotate.vocabulary;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One Media Topic of the file.
 *
 * @param line where it stands, for faults
 * @param code eight digits
 * @param parent the code of the broader topic; empty at the top
 * @param replacements the topics that took a retired one's place, where the file says so
 * @param subjectCodes the old codes that mean the same
 * @param names by primary language subtag
 */
record Topic(
    int line,
    String code,
    String parent,
    boolean retired,
    List<String> replacements,
    List<String> subjectCodes,
    Map<String, String> names) {

  String qcode() {
    return "medtop:" + code;
  }

  String uri() {
    return "http://cv.iptc.org/newscodes/mediatopic/" + code;
  }

  /** In that language, else in English, else in whichever there is; null for none. */
  String name(String language) {
    String primary =
        language == null ? "en" : language.split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
    String own = names.get(primary);
    String english = own == null ? names.get("en") : own;
    return english != null ? english : names.values().stream().findFirst().orElse(null);
  }
}
