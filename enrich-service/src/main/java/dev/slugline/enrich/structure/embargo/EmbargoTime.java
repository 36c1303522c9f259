package dev.slugline.enrich.structure.embargo;

import dev.slugline.enrich.structure.convention.Calendar;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fixes the instant that an embargo line names, or nothing where it leaves a choice. */
final class EmbargoTime {
  private static final Pattern ISO_DAY =
      Pattern.compile("(?<!\\d)(\\d{4})-(\\d{2})-(\\d{2})(?!\\d)");
  private static final Pattern POINTED_DAY =
      Pattern.compile("(?<!\\d)(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?((?:20)?\\d{2})(?!\\d)");
  private static final Pattern SLASHED_DAY =
      Pattern.compile("(?<!\\d)(\\d{1,2})/(\\d{1,2})/(20\\d{2})(?!\\d)");
  private static final Pattern WEEKDAY =
      Pattern.compile(
          "(?<![\\p{L}])(" + Calendar.WEEKDAY + ")(?![\\p{L}])",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final int DAYS_BACK = 2;

  private EmbargoTime() {}

  /**
   * @param zone for a time without one
   * @param anchor the story's own date, which fixes a day named without its year; may be null
   */
  static Optional<OffsetDateTime> read(String text, ZoneId zone, OffsetDateTime anchor) {
    try {
      LocalDate near = anchor == null ? null : anchor.atZoneSameInstant(zone).toLocalDate();
      Optional<Found> day = day(text, near);
      if (day.isEmpty()) {
        return Optional.empty();
      }
      Found found = day.get();
      String rest = text.substring(0, found.start()) + " \n " + text.substring(found.end());
      return ClockTime.read(rest, zone)
          .map(time -> found.day().atTime(time.time()).atZone(time.zone()).toOffsetDateTime());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** A day and where the line names it. */
  private record Found(LocalDate day, int start, int end) {}

  private static Optional<Found> day(String text, LocalDate near) {
    Matcher iso = ISO_DAY.matcher(text);
    if (iso.find()) {
      return found(iso, number(iso, 1), number(iso, 2), number(iso, 3));
    }
    Matcher pointed = POINTED_DAY.matcher(text);
    if (pointed.find()) {
      int year = number(pointed, 3);
      return found(
          pointed, year < 100 ? 2000 + year : year, number(pointed, 2), number(pointed, 1));
    }
    Matcher slashed = SLASHED_DAY.matcher(text);
    if (slashed.find()) {
      return slashed(slashed);
    }
    Matcher worded = Calendar.DATE.matcher(text);
    if (worded.find()) {
      return worded(worded, near);
    }
    Matcher weekday = WEEKDAY.matcher(text);
    return near == null || !weekday.find()
        ? Optional.empty()
        : Calendar.weekday(weekday.group(1))
            .map(
                day ->
                    new Found(
                        near.with(TemporalAdjusters.nextOrSame(day)),
                        weekday.start(),
                        weekday.end()));
  }

  /** Day first or month first cannot be told apart unless one of them is above twelve. */
  private static Optional<Found> slashed(Matcher m) {
    int first = number(m, 1);
    int second = number(m, 2);
    if (first > 12 || first == second) {
      return found(m, number(m, 3), second, first);
    }
    return second > 12 ? found(m, number(m, 3), first, second) : Optional.empty();
  }

  private static Optional<Found> worded(Matcher m, LocalDate near) {
    boolean dayFirst = m.group("d1") != null;
    Optional<Month> month = Calendar.month(m.group(dayFirst ? "m1" : "m2"));
    int day = Integer.parseInt(m.group(dayFirst ? "d1" : "d2").replaceAll("\\D", ""));
    String year = m.group(dayFirst ? "y1" : "y2");
    if (month.isEmpty() || (year == null && near == null)) {
      return Optional.empty();
    }
    if (year != null) {
      return found(m, Integer.parseInt(year), month.get().getValue(), day);
    }
    LocalDate earliest = near.minus(DAYS_BACK, ChronoUnit.DAYS);
    LocalDate sameYear = LocalDate.of(earliest.getYear(), month.get(), day);
    LocalDate next = sameYear.isBefore(earliest) ? sameYear.plusYears(1) : sameYear;
    DayOfWeek named = weekdayOf(m);
    return named != null && next.getDayOfWeek() != named
        ? Optional.empty()
        : Optional.of(new Found(next, m.start(), m.end()));
  }

  private static DayOfWeek weekdayOf(Matcher m) {
    Matcher weekday = WEEKDAY.matcher(m.group());
    return weekday.lookingAt() ? Calendar.weekday(weekday.group(1)).orElse(null) : null;
  }

  private static Optional<Found> found(Matcher m, int year, int month, int day) {
    return Optional.of(new Found(LocalDate.of(year, month, day), m.start(), m.end()));
  }

  private static int number(Matcher m, int group) {
    return Integer.parseInt(m.group(group));
  }
}
