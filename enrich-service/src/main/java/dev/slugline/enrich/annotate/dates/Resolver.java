package dev.slugline.enrich.annotate.dates;

import dev.slugline.enrich.Span;
import dev.slugline.enrich.annotate.dates.Tense.Told;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;

/** Says which day a named date is, where the story tells; one a story. */
final class Resolver {

  /**
   * Which date a name means.
   *
   * @param value ISO 8601: a day, a month, a year, or an interval of days; null where it is open
   * @param anchor what it was reckoned from; null where the words are enough
   */
  record Resolved(String value, String anchor, String rule) {}

  private final String text;
  private final Optional<Anchor> anchor;
  private final Tense tense;

  Resolver(String text, Optional<Anchor> anchor, Tense tense) {
    this.text = text;
    this.anchor = anchor;
    this.tense = tense;
  }

  /**
   * @param sentence where it stands
   * @param year the year that the sentence gives it; 0 for none
   * @param otherYears whether the sentence speaks of years that need not be this date's
   * @param quoted whether somebody else's words hold it: their today is not the story's
   */
  Resolved resolve(Named named, Span sentence, int year, boolean otherYears, boolean quoted) {
    if (named.meaning() instanceof Named.Day day) {
      return day(day, year, otherYears);
    }
    if (named.meaning() instanceof Named.Month month) {
      return month(month, year, otherYears);
    }
    if (named.meaning() instanceof Named.Year y) {
      return new Resolved(String.valueOf(y.year()), null, "year");
    }
    if (named.meaning() instanceof Named.Weekday weekday) {
      return quoted ? open("weekday") : weekday(weekday, named, sentence);
    }
    if (named.meaning() instanceof Named.Shift shift) {
      return quoted ? open("relative") : shifted(shift);
    }
    return open("day-or-month-first");
  }

  private Resolved shifted(Named.Shift shift) {
    return anchor
        .map(a -> new Resolved(Dates.shifted(a.day(), shift), a.source(), "relative"))
        .orElse(open("relative"));
  }

  private Resolved day(Named.Day named, int year, boolean otherYears) {
    int said = named.year() != 0 ? named.year() : year;
    if (said != 0) {
      String rule = named.year() != 0 ? "date-with-year" : "date-in-sentence-with-year";
      String from = named.year() != 0 ? null : "sentence";
      return Dates.day(said, named.month(), named.day())
          .map(day -> new Resolved(days(day, named), from, rule))
          .orElse(open(rule));
    }
    Optional<LocalDate> meant =
        otherYears
            ? Optional.empty()
            : anchor
                .flatMap(a -> Dates.meant(a.day(), named.month(), named.day()))
                .filter(d -> named.weekday() == null || d.getDayOfWeek() == named.weekday());
    return meant
        .map(day -> new Resolved(days(day, named), anchor.get().source(), "date-near-anchor"))
        .orElse(open("date-without-year"));
  }

  private static String days(LocalDate day, Named.Day named) {
    return named.lastDay() <= named.day()
        ? day.toString()
        : Dates.day(day.getYear(), named.month(), named.lastDay())
            .map(last -> day + "/" + last)
            .orElse(null);
  }

  private Resolved month(Named.Month named, int year, boolean otherYears) {
    if (named.year() != 0) {
      return new Resolved(yearMonth(named.year(), named.month()), null, "month-with-year");
    }
    if (year != 0) {
      return new Resolved(
          yearMonth(year, named.month()), "sentence", "month-in-sentence-with-year");
    }
    if (otherYears || anchor.isEmpty()) {
      return open("month-without-year");
    }
    return Dates.meant(anchor.get().day(), named.month())
        .map(month -> new Resolved(month.toString(), anchor.get().source(), "month-near-anchor"))
        .orElse(open("month-without-year"));
  }

  private static String yearMonth(int year, int month) {
    return String.format("%04d-%02d", year, month);
  }

  private Resolved weekday(Named.Weekday named, Named at, Span sentence) {
    if (anchor.isEmpty()) {
      return open("weekday");
    }
    LocalDate from = anchor.get().day();
    DayOfWeek day = named.day();
    if (named.direction() < 0) {
      return anchored(Dates.last(from, day, false), "weekday-last");
    }
    if (named.direction() > 0) {
      return anchored(Dates.coming(from, day, false), "weekday-coming");
    }
    Told told = tense.of(text, sentence, at.span());
    return switch (told) {
      case PAST -> anchored(Dates.last(from, day, true), "weekday-past");
      case FUTURE -> anchored(Dates.coming(from, day, true), "weekday-future");
      case OPEN ->
          from.getDayOfWeek() == day ? anchored(from, "weekday-same-day") : open("weekday");
    };
  }

  private Resolved anchored(LocalDate day, String rule) {
    return new Resolved(day.toString(), anchor.get().source(), rule);
  }

  private static Resolved open(String rule) {
    return new Resolved(null, null, rule);
  }
}
