package dev.slugline.enrich.read.telex;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The two header lines of ANPA-1312.
 *
 * @param service the wire's letter
 * @param sequence its running number
 * @param urgency 1 to 9 after the priority letter; null where there is none
 * @param keyword cut off by the format after some twenty characters
 * @param version such as {@code 1stLd-Writethru}; null for the first
 * @param words how many the sender counted; null where it does not say
 */
record AnpaHeader(
    String service,
    String sequence,
    Integer urgency,
    String category,
    String keyword,
    String version,
    Integer words) {
  private static final Pattern FIRST = Pattern.compile("([A-Za-z]{0,3}) ?(\\d{3,5})\\b");
  private static final Pattern SECOND =
      Pattern.compile(
          "(?:([a-z]) )?([a-z])[ \\u0011-\\u0014]*+([^ \\u0000-\\u001F].*)", Pattern.DOTALL);
  private static final Pattern DATE = Pattern.compile("\\d\\d-\\d\\d(?: {1,4}(\\d{1,5}))?\\s*$");

  static AnpaHeader of(String first, String second) {
    Matcher one = FIRST.matcher(Frame.plain(first));
    boolean found = one.find();
    Matcher two = SECOND.matcher(second.strip());
    if (!two.matches()) {
      return new AnpaHeader(
          found ? one.group(1) : null, found ? one.group(2) : null, null, null, null, null, null);
    }
    Matcher date = DATE.matcher(two.group(3));
    String words = date.find() ? date.group(1) : null;
    String rest = Frame.plain(date.replaceFirst(""));
    int space = rest.indexOf(' ');
    String version = space < 0 ? null : rest.substring(space).strip();
    return new AnpaHeader(
        found ? one.group(1) : null,
        found ? one.group(2) : null,
        urgency(two.group(1)),
        two.group(2),
        space < 0 ? rest : rest.substring(0, space),
        version == null || version.isEmpty() ? null : version,
        words == null || Integer.parseInt(words) == 0 ? null : Integer.valueOf(words));
  }

  private static Integer urgency(String letter) {
    return letter == null
        ? null
        : switch (letter.toLowerCase(Locale.ROOT)) {
          case "f" -> 1;
          case "b" -> 2;
          case "u" -> 3;
          case "r" -> 4;
          case "d" -> 5;
          default -> 6;
        };
  }
}
