package dev.slugline.enrich.annotate.dates;

import dev.slugline.enrich.Span;
import java.time.DayOfWeek;

/**
 * A date as a text names it, before anybody asks which one it is.
 *
 * @param span where its words stand
 */
record Named(Span span, Meaning meaning) {

  /** What the words say. */
  sealed interface Meaning {

    /** The year that the words say; 0 where they do not. */
    default int year() {
      return 0;
    }
  }

  /**
   * A day of a month.
   *
   * @param year 0 where the words do not say it
   * @param lastDay of a stretch of days; 0 for one day
   * @param weekday null where the words do not say it
   */
  record Day(int year, int month, int day, int lastDay, DayOfWeek weekday) implements Meaning {}

  /** A month; the year is 0 where the words do not say it. */
  record Month(int year, int month) implements Meaning {}

  /** A year. */
  record Year(int year) implements Meaning {}

  /**
   * A day of the week.
   *
   * @param direction below zero for the last one, above zero for the coming one, else 0
   */
  record Weekday(DayOfWeek day, int direction) implements Meaning {}

  /** So many days, weeks, months or years from the day of writing. */
  record Shift(Unit unit, int by) implements Meaning {}

  /** A day and a month in an order that the language does not settle. */
  record Unclear() implements Meaning {}

  /** What a {@link Shift} counts. */
  enum Unit {
    DAY,
    WEEK,
    MONTH,
    YEAR
  }
}
