package dev.slugline.enrich;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The dates of mail and RSS (RFC 822, 2822, 5322), as they are met: with the wrong day of the week,
 * without seconds, with two digits for the year, with a zone's name.
 */
final class MailDate {
  private static final Pattern FORM =
      Pattern.compile(
          "(?:\\p{L}{2,12}\\.?,?\\s{1,4})?(\\d{1,2})[\\s-]{1,4}(\\p{L}{3,12})\\.?[\\s-]{1,4}(\\d{4}|\\d{2}),?"
              + "(?:\\s{1,4}(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:\\.\\d{1,9})?)?)?"
              + "(?:\\s{0,4}([+-]\\d{2}:?\\d{2}|[A-Za-z]{1,5}))?(?:\\s{0,4}\\(.{0,40}\\))?");

  private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

  private static final Map<String, String> ZONES =
      Map.ofEntries(
          Map.entry("EST", "-05:00"),
          Map.entry("EDT", "-04:00"),
          Map.entry("CST", "-06:00"),
          Map.entry("CDT", "-05:00"),
          Map.entry("MST", "-07:00"),
          Map.entry("MDT", "-06:00"),
          Map.entry("PST", "-08:00"),
          Map.entry("PDT", "-07:00"),
          Map.entry("BST", "+01:00"),
          Map.entry("CET", "+01:00"),
          Map.entry("MEZ", "+01:00"),
          Map.entry("CEST", "+02:00"),
          Map.entry("MESZ", "+02:00"),
          Map.entry("EET", "+02:00"),
          Map.entry("EEST", "+03:00"),
          Map.entry("MSK", "+03:00"),
          Map.entry("JST", "+09:00"),
          Map.entry("AEST", "+10:00"),
          Map.entry("AEDT", "+11:00"),
          Map.entry("NZST", "+12:00"),
          Map.entry("NZDT", "+13:00"));

  private MailDate() {}

  /** Nothing where the text has not this form; throws where it names a day that never was. */
  static Optional<OffsetDateTime> parse(String text, ZoneId zone) {
    Matcher m = FORM.matcher(text);
    if (!m.matches()) {
      return Optional.empty();
    }
    String month = m.group(2).substring(0, 3).toLowerCase(Locale.ROOT);
    int at = MONTHS.indexOf(month);
    if (at < 0 || at % 3 != 0) {
      return Optional.empty();
    }
    int year = Integer.parseInt(m.group(3));
    if (m.group(3).length() == 2) {
      year += year < 50 ? 2000 : 1900;
    }
    int second = m.group(6) == null ? 0 : Math.min(59, Integer.parseInt(m.group(6)));
    LocalDateTime local =
        LocalDateTime.of(
            year,
            at / 3 + 1,
            Integer.parseInt(m.group(1)),
            m.group(4) == null ? 0 : Integer.parseInt(m.group(4)),
            m.group(5) == null ? 0 : Integer.parseInt(m.group(5)),
            second);
    return offset(m.group(7))
        .map(local::atOffset)
        .or(() -> Optional.of(local.atZone(zone).toOffsetDateTime()));
  }

  /** Of a zone as a number or by its name; throws where nobody knows the name. */
  static Optional<ZoneOffset> offset(String zone) {
    if (zone == null) {
      return Optional.empty();
    }
    if (zone.startsWith("+") || zone.startsWith("-")) {
      return Optional.of(ZoneOffset.of(zone));
    }
    return switch (zone.toUpperCase(Locale.ROOT)) {
      case "Z", "UT", "GMT", "UTC" -> Optional.of(ZoneOffset.UTC);
      default -> {
        String known = ZONES.get(zone.toUpperCase(Locale.ROOT));
        if (known == null) {
          throw new DateTimeException("no zone: " + zone);
        }
        yield Optional.of(ZoneOffset.of(known));
      }
    };
  }
}
