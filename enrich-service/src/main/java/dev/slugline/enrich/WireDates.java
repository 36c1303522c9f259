package dev.slugline.enrich;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the dates that wires send: ISO 8601 in its basic and extended forms, and RFC 822. */
public final class WireDates {
  private static final Pattern ISO =
      Pattern.compile(
          "(\\d{4})-?(\\d{2})-?(\\d{2})(?:[T"
              + " ]?\\s*(\\d{2}):?(\\d{2})(?::?(\\d{2})(?:[.,](\\d{1,9}))?)?)?"
              + "\\s*([A-Za-z]{1,5}|[+-]\\d{2}(?::?\\d{2})?)?");

  private WireDates() {}

  /**
   * @param zone for a date that has none; daylight saving as on that day
   * @return nothing where the text is no date, or none that can be (month 13, year 0)
   */
  public static Optional<OffsetDateTime> parse(String text, ZoneId zone) {
    if (text == null || text.isBlank()) {
      return Optional.empty();
    }
    String trimmed = text.strip();
    try {
      Matcher iso = ISO.matcher(trimmed);
      return iso.matches() ? Optional.of(ofIso(iso, zone)) : MailDate.parse(trimmed, zone);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static OffsetDateTime ofIso(Matcher m, ZoneId zone) {
    LocalDate day = LocalDate.of(number(m.group(1)), number(m.group(2)), number(m.group(3)));
    if (day.getYear() < 1000) {
      throw new DateTimeException("no year of news: " + day.getYear());
    }
    // the end of a day, as ISO 8601 lets it be written
    boolean midnight = "24".equals(m.group(4)) && "00".equals(m.group(5));
    LocalTime time =
        m.group(4) == null
            ? LocalTime.MIDNIGHT
            : LocalTime.of(
                midnight ? 0 : number(m.group(4)),
                number(m.group(5)),
                m.group(6) == null ? 0 : Math.min(59, number(m.group(6))),
                nanos(m.group(7)));
    LocalDateTime local = day.plusDays(midnight ? 1 : 0).atTime(time);
    return MailDate.offset(m.group(8))
        .map(local::atOffset)
        .orElseGet(() -> local.atZone(zone).toOffsetDateTime());
  }

  private static int nanos(String fraction) {
    return fraction == null ? 0 : number((fraction + "000000000").substring(0, 9));
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }
}
