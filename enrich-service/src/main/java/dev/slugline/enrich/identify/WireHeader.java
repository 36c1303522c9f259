package dev.slugline.enrich.identify;

import dev.slugline.enrich.WireFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Knows the telex-born formats by their header lines, with their control characters or with these
 * lost on the way.
 */
final class WireHeader {
  private static final char SOH = '\u0001';

  /** {@code bdt0714 3 wi 374 dpa 4426}: source and number, priority, category, words. */
  private static final Pattern IPTC_7901 =
      Pattern.compile("[A-Za-z]{2,4} ?\\d{3,5} +[1-9] +[A-Za-z]{1,4} +\\d{1,5}\\b.{0,200}");

  /** {@code r aBC-Storm 2ndLd-Writethru 01-23 0456}: priority, category, keyword, date, words. */
  private static final Pattern ANPA_SECOND_LINE =
      Pattern.compile("[a-z] [a-z][\\u0011-\\u0014 ]*\\S.{0,80}? \\d\\d-\\d\\d(?: +\\d{1,5})? *");

  private WireHeader() {}

  static Optional<WireFormat> sniff(String text) {
    int start = skipPadding(text);
    String first = line(text, start);
    boolean headed = start < text.length() && text.charAt(start) == SOH;
    String second = line(text, start + first.length() + 1);
    if (headed) {
      return Optional.of(isAnpa(first, second) ? WireFormat.ANPA_1312 : WireFormat.IPTC_7901);
    }
    if (first.startsWith("ZCZC")) {
      return Optional.of(WireFormat.ZCZC);
    }
    String bare = first.strip();
    if (IPTC_7901.matcher(bare).matches()) {
      return Optional.of(WireFormat.IPTC_7901);
    }
    return isAnpa(first, second) ? Optional.of(WireFormat.ANPA_1312) : Optional.empty();
  }

  private static boolean isAnpa(String first, String second) {
    return first.indexOf('\u001F') >= 0
        || formatFlag(first)
        || formatFlag(second)
        || ANPA_SECOND_LINE.matcher(second).matches();
  }

  /** DC1 to DC4 say whether what follows is tabular and how it is set. */
  private static boolean formatFlag(String line) {
    for (int i = 0; i < line.length(); i++) {
      if (line.charAt(i) >= '\u0011' && line.charAt(i) <= '\u0014') {
        return true;
      }
    }
    return false;
  }

  /** Rubout, NUL and synchronisation characters that lead in, line ends among them. */
  private static int skipPadding(String text) {
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (c != SOH && c <= ' ' && c != '\u001F' || c == '\u007F' || c == '\uFEFF') {
        i++;
      } else {
        return i;
      }
    }
    return i;
  }

  private static String line(String text, int from) {
    if (from >= text.length()) {
      return "";
    }
    int end = text.indexOf('\n', from);
    end = end < 0 ? text.length() : end;
    return text.substring(from, Math.min(end, from + 300));
  }
}
