package dev.slugline.enrich.annotate.vocabulary;

import dev.slugline.contracts.Article.Subject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A code of the IPTC's that a feed supplied, in whichever spelling: {@code subj:11002002}, {@code
 * IptcSubjectCode:11002002}, an address at cv.iptc.org, eight bare digits.
 *
 * @param mediaTopic else an old subject code
 */
record SuppliedCode(boolean mediaTopic, String digits) {
  private static final Pattern CODE = Pattern.compile("(?:(.*)[:/#=])?(\\d{8})");
  private static final Pattern SUBJECT = Pattern.compile("(?:0[1-9]|1[0-7])\\d{6}");

  /** What senders call the two schemes, without signs and in lower case. */
  private static final Set<String> TOPIC_SCHEMES =
      Set.of("medtop", "mediatopic", "mediatopics", "iptcmediatopic", "iptcmediatopics", "mtop");

  private static final Set<String> SUBJECT_SCHEMES =
      Set.of(
          "subj",
          "subject",
          "subjectcode",
          "subjectcodes",
          "subjcode",
          "subjectnewscode",
          "iptc",
          "iptcsc",
          "iptcsubj",
          "iptcsubject",
          "iptcsubjects",
          "iptcsubjectcode",
          "iptcsubjectcodes",
          "iptcsubjectnewscodes");

  /** The categories of IPTC 7901 and of photo captions, which are the seventeen top subjects. */
  private static final Map<String, String> CATEGORIES =
      Map.ofEntries(
          Map.entry("ACE", "01"),
          Map.entry("CLJ", "02"),
          Map.entry("DIS", "03"),
          Map.entry("FIN", "04"),
          Map.entry("EDU", "05"),
          Map.entry("EVN", "06"),
          Map.entry("HTH", "07"),
          Map.entry("HUM", "08"),
          Map.entry("LAB", "09"),
          Map.entry("LIF", "10"),
          Map.entry("POL", "11"),
          Map.entry("REL", "12"),
          Map.entry("SCI", "13"),
          Map.entry("SOI", "14"),
          Map.entry("SPO", "15"),
          Map.entry("WAR", "16"),
          Map.entry("WEA", "17"));

  /** Of a subject's literal or uri; of its name only where that is all there is. */
  static List<SuppliedCode> of(Subject subject) {
    List<SuppliedCode> coded =
        Stream.of(subject.literal(), subject.uri())
            .flatMap(c -> of(c).stream())
            .distinct()
            .toList();
    boolean onlyName = subject.literal() == null && subject.uri() == null;
    return onlyName ? of(subject.name()).stream().toList() : coded;
  }

  /** Of a category in capitals, as the standard writes the seventeen. */
  static Optional<SuppliedCode> ofCategory(String category) {
    return Optional.ofNullable(category == null ? null : CATEGORIES.get(category.strip()))
        .map(top -> new SuppliedCode(false, top + "000000"));
  }

  private static Optional<SuppliedCode> of(String text) {
    Matcher code = CODE.matcher(text == null ? "" : text.strip());
    if (!code.matches()) {
      return Optional.empty();
    }
    String digits = code.group(2);
    if (code.group(1) == null) {
      boolean topic = digits.startsWith("20");
      return topic || SUBJECT.matcher(digits).matches()
          ? Optional.of(new SuppliedCode(topic, digits))
          : Optional.empty();
    }
    String scheme = scheme(code.group(1));
    if (TOPIC_SCHEMES.contains(scheme)) {
      return Optional.of(new SuppliedCode(true, digits));
    }
    return SUBJECT_SCHEMES.contains(scheme)
        ? Optional.of(new SuppliedCode(false, digits))
        : Optional.empty();
  }

  /** The last word before the code: of an alias all of it, of an address its last part. */
  private static String scheme(String before) {
    String last = before.replaceFirst("[/#:=]+$", "");
    last = last.substring(Math.max(last.lastIndexOf('/'), last.lastIndexOf(':')) + 1);
    return last.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
  }

  String qcode() {
    return (mediaTopic ? "medtop:" : "subj:") + digits;
  }
}
