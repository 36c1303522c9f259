package dev.slugline.enrich.annotate.dates;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Reckoning with days. */
final class Dates {
  /** So near, in another year than the anchor's, a date without a year can only be meant. */
  private static final int CLEARLY_NEAREST = 92;

  private static final int CLEARLY_NEAREST_MONTHS = 3;

  private Dates() {}

  static Optional<LocalDate> day(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** That day of the year which brings it nearest. */
  static Optional<LocalDate> nearest(LocalDate anchor, int month, int day) {
    return Stream.of(anchor.getYear(), anchor.getYear() - 1, anchor.getYear() + 1)
        .flatMap(year -> day(year, month, day).stream())
        .min(Comparator.comparingLong(d -> Math.abs(ChronoUnit.DAYS.between(anchor, d))));
  }

  /**
   * That day of the anchor's own year, as wires leave a year out, unless another year's is much
   * nearer; nothing where both could be meant.
   */
  static Optional<LocalDate> meant(LocalDate anchor, int month, int day) {
    return nearest(anchor, month, day)
        .filter(
            d ->
                d.getYear() == anchor.getYear()
                    || Math.abs(ChronoUnit.DAYS.between(anchor, d)) <= CLEARLY_NEAREST);
  }

  /** The same for a month. */
  static Optional<YearMonth> meant(LocalDate anchor, int month) {
    YearMonth now = YearMonth.from(anchor);
    return Stream.of(anchor.getYear(), anchor.getYear() - 1, anchor.getYear() + 1)
        .map(year -> YearMonth.of(year, month))
        .min(Comparator.comparingLong(m -> Math.abs(ChronoUnit.MONTHS.between(now, m))))
        .filter(
            m ->
                m.getYear() == anchor.getYear()
                    || Math.abs(ChronoUnit.MONTHS.between(now, m)) <= CLEARLY_NEAREST_MONTHS);
  }

  static LocalDate last(LocalDate anchor, DayOfWeek day, boolean orSame) {
    return anchor.with(
        orSame ? TemporalAdjusters.previousOrSame(day) : TemporalAdjusters.previous(day));
  }

  static LocalDate coming(LocalDate anchor, DayOfWeek day, boolean orSame) {
    return anchor.with(orSame ? TemporalAdjusters.nextOrSame(day) : TemporalAdjusters.next(day));
  }

  /** A day, week, month or year so many units from the anchor, in ISO 8601. */
  static String shifted(LocalDate anchor, Named.Shift shift) {
    return switch (shift.unit()) {
      case DAY -> anchor.plusDays(shift.by()).toString();
      case WEEK -> {
        LocalDate monday =
            anchor.plusWeeks(shift.by()).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        yield monday + "/" + monday.plusDays(6);
      }
      case MONTH -> YearMonth.from(anchor).plusMonths(shift.by()).toString();
      case YEAR -> String.valueOf(anchor.getYear() + shift.by());
    };
  }
}
