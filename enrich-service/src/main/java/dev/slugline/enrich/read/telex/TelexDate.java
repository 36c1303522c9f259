package dev.slugline.enrich.read.telex;

import dev.slugline.enrich.WireDates;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The dates in trailers: {@code 131137 GMT Nov 13}, {@code 11-13-13 1509GMT}, and {@code 131137
 * MEZ} for those who leave the month to whoever receives it.
 */
final class TelexDate {
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "\\b(\\d{2})(\\d{2})(\\d{2}) {1,3}(?:([A-Z]{1,5}) {1,3})?(\\p{L}{3,9})\\.?"
              + " {1,3}(\\d{4}|\\d{2})\\b");
  private static final Pattern MONTH_FIRST =
      Pattern.compile(
          "\\b(\\d{2})-(\\d{2})-(\\d{4}|\\d{2}) {1,3}(\\d{2}):?(\\d{2}) ?([A-Z]{1,5})?\\b");

  private static final Pattern DAY_ALONE =
      Pattern.compile("^\\W{0,5}(\\d{2})(\\d{2})(\\d{2}) {0,3}([A-Z]{1,5})?\\W{0,8}$");

  /** The first three letters of months where they are not English, with the English ones. */
  private static final String OTHER_MONTHS =
      "mai:May okt:Oct dez:Dec m\u00E4r:Mar mrz:Mar maa:Mar mei:May f\u00E9v:Feb avr:Apr"
          + " ao\u00FB:Aug d\u00E9c:Dec ene:Jan abr:Apr ago:Aug dic:Dec gen:Jan mag:May giu:Jun"
          + " lug:Jul set:Sep ott:Oct out:Oct maj:May fev:Feb";

  private static final String[] MONTHS = {
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"
  };

  private TelexDate() {}

  /** The first date in a trailer; nothing where it has none that can be. */
  static Optional<OffsetDateTime> in(String trailer, ZoneId zone) {
    Matcher day = DAY_FIRST.matcher(trailer);
    if (day.find()) {
      return date(day.group(1), month(day.group(5)), day.group(6), day, 2, day.group(4), zone);
    }
    Matcher month = MONTH_FIRST.matcher(trailer);
    if (!month.find()) {
      return Optional.empty();
    }
    int number = Integer.parseInt(month.group(1));
    String name = number >= 1 && number <= 12 ? MONTHS[number - 1] : "";
    return date(month.group(2), name, month.group(3), month, 4, month.group(6), zone);
  }

  /**
   * The same, or the day of that number that is nearest to the moment when the story was received.
   */
  static Optional<OffsetDateTime> in(String trailer, ZoneId zone, OffsetDateTime received) {
    return in(trailer, zone).or(() -> near(trailer, zone, received));
  }

  private static Optional<OffsetDateTime> near(
      String trailer, ZoneId zone, OffsetDateTime received) {
    Matcher day = DAY_ALONE.matcher(trailer.strip());
    if (!day.matches() || received == null) {
      return Optional.empty();
    }
    Optional<OffsetDateTime> nearest = Optional.empty();
    for (int months = -1; months <= 1; months++) {
      OffsetDateTime month = received.plusMonths(months);
      String name = MONTHS[month.getMonthValue() - 1];
      Optional<OffsetDateTime> date =
          date(day.group(1), name, String.valueOf(month.getYear()), day, 2, day.group(4), zone);
      if (date.isPresent()
          && (nearest.isEmpty()
              || apart(date.get(), received).compareTo(apart(nearest.get(), received)) < 0)) {
        nearest = date;
      }
    }
    return nearest;
  }

  private static Duration apart(OffsetDateTime one, OffsetDateTime other) {
    return Duration.between(one, other).abs();
  }

  private static Optional<OffsetDateTime> date(
      String day, String month, String year, Matcher time, int hour, String name, ZoneId zone) {
    String clock = time.group(hour) + ':' + time.group(hour + 1);
    String date = day + ' ' + month + ' ' + year + ' ' + clock;
    return name == null
        ? WireDates.parse(date, zone)
        : WireDates.parse(date + ' ' + name, zone).or(() -> WireDates.parse(date, zone));
  }

  private static String month(String said) {
    String lower = said.toLowerCase(Locale.ROOT);
    if (lower.startsWith("juin") || lower.startsWith("jui")) {
      return lower.startsWith("juin") ? "Jun" : "Jul";
    }
    String three = lower.substring(0, 3);
    int at = OTHER_MONTHS.indexOf(three + ':');
    return at < 0 ? three : OTHER_MONTHS.substring(at + 4, at + 7);
  }
}
