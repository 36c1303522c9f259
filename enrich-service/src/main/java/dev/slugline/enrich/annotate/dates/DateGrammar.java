package dev.slugline.enrich.annotate.dates;

import dev.slugline.enrich.Deadline;
import dev.slugline.enrich.Span;
import dev.slugline.enrich.annotate.dates.Named.Meaning;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the dates that a text names, in one language. Patterns are tried only where a word stands
 * that can begin a date, so a text is gone through once.
 */
final class DateGrammar {
  private static final String DAY =
      "(\\p{Nd}{1,2})(?!\\p{Nd})(?:st|nd|rd|th|er|º|°|\\.(?!\\p{Nd}))?";
  private static final String TO = "(?:\\s?[-–]\\s?(\\p{Nd}{1,2})(?!\\p{Nd})\\.?)?";
  private static final String YEAR = "((?:19|20|١٩|٢٠)\\p{Nd}{2})(?![\\p{Nd}/s])(?![-–]\\p{Nd})";
  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?![\\d-])");
  private static final Pattern DOTTED =
      Pattern.compile("(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})(?!\\d)");
  private static final Pattern SLASHED =
      Pattern.compile("(\\p{Nd}{1,2})/(\\p{Nd}{1,2})/(\\p{Nd}{4})(?![\\p{Nd}/])");
  private static final int LONGEST = 60;

  private record Rule(Pattern pattern, int spanGroup, Function<MatchResult, Meaning> meaning) {}

  private final List<Rule> rules = new ArrayList<>();
  private final Set<String> triggers = new HashSet<>();
  private final DateWords words;

  /**
   * @param dayFirst whether 3/4 is the third of April; null where the language does not settle it
   */
  DateGrammar(DateWords words, Boolean dayFirst) {
    this.words = words;
    rule(ISO.pattern(), 0, m -> day(m, 1, 2, 3));
    rule(DOTTED.pattern(), 0, m -> day(m, 3, 2, 1));
    rule(SLASHED.pattern(), 0, m -> slashed(m, dayFirst));
    String month = DateWords.anyOf(words.months().keySet());
    String weekday = DateWords.anyOf(words.days().keySet());
    String joint = "(?:\\s{1,2}(?:" + DateWords.anyOf(words.list("before-day")) + "))?";
    String inYear = "(?:,?" + joint + "\\s{1,2}" + YEAR + ")?";
    String named = "(?:(" + weekday + "),?" + joint + "\\s{1,2})?";
    rule(
        named + DAY + TO + joint + "\\s{1,2}(" + month + ")(?!\\p{L})\\.?" + inYear,
        0,
        m -> day(m, 5, 4, 2, 3, 1));
    if (words.capital()) {
      rule(
          named + "(" + month + ")(?!\\p{L})\\.?\\s{1,2}" + DAY + TO + inYear,
          0,
          m -> day(m, 5, 2, 3, 4, 1));
    }
    rule("(" + month + ")(?!\\p{L})\\.?,?" + joint + "\\s{1,2}" + YEAR, 0, m -> month(m, 1, 2));
    ago();
    shifts();
    weekdays(weekday);
    String noDay = "(?!\\p{L})(?!\\.?\\s{1,2}\\p{Nd}{1,2}(?!\\p{Nd}))";
    rule(
        DateWords.anyOf(words.list("prep-month")) + "[\\s-]((" + month + ")" + noDay + inYear + ")",
        1,
        m -> month(m, 2, 3));
    rule(
        DateWords.anyOf(words.list("prep-year")) + "\\s{1,2}" + YEAR,
        1,
        m -> new Named.Year(Integer.parseInt(m.group(1))));
    trigger(words.months().keySet());
    trigger(words.days().keySet());
    for (String key : List.of("prep-month", "prep-year", "last", "next", "before-day")) {
      trigger(words.list(key));
    }
  }

  private void ago() {
    var numbers = words.list("numbers");
    for (String phrase : words.list("ago")) {
      String number = "(\\p{Nd}{1,2}|" + DateWords.anyOf(numbers) + ")";
      String[] parts = phrase.split("#", -1);
      String pattern = quoted(parts[0]) + number + quoted(parts[1]) + "(?!\\p{L})";
      rule(pattern, 0, m -> new Named.Shift(Named.Unit.DAY, -count(m.group(1), numbers)));
      trigger(parts[0].isBlank() ? numbers : List.of(parts[0]));
    }
  }

  private static String quoted(String phrase) {
    String start = phrase.startsWith(" ") ? "\\s{1,2}" : "";
    String end = phrase.endsWith(" ") ? "\\s{1,2}" : "";
    return phrase.isBlank() ? "" : start + DateWords.anyOf(List.of(phrase.strip())) + end;
  }

  private static int count(String said, List<String> numbers) {
    int word = numbers.indexOf(DateWords.small(said));
    return word >= 0 ? word + 1 : Integer.parseInt(said);
  }

  private void shifts() {
    Map<String, Named.Shift> shifts = new HashMap<>();
    for (String entry : words.list("shift")) {
      int is = entry.indexOf('=');
      Named.Unit unit = Named.Unit.values()["DWMY".indexOf(entry.charAt(is + 1))];
      shifts.put(
          entry.substring(0, is), new Named.Shift(unit, Integer.parseInt(entry.substring(is + 2))));
    }
    String any = DateWords.anyOf(shifts.keySet());
    rule(
        "(" + any + ")(?![\\p{L}\\p{Nd}])(?!['’]s)",
        0,
        m -> shifts.get(DateWords.small(m.group(1)).replaceAll("\\s{1,2}", " ")));
    trigger(shifts.keySet());
  }

  private void weekdays(String weekday) {
    String last = DateWords.anyOf(words.list("last"));
    String next = DateWords.anyOf(words.list("next"));
    String end = "(?![\\p{L}\\p{Nd}])(?!['’]\\p{L})(?!-\\p{L})";
    rule("(?:(" + last + ")|(" + next + "))\\s{1,2}(" + weekday + ")" + end, 0, this::weekday);
    rule(
        "()()(" + weekday + ")" + end + "(?!\\s(?:" + last + "|" + next + ")\\b)",
        0,
        this::weekday);
    rule(
        "(" + weekday + ")\\s{1,2}(?:(" + last + ")|(" + next + "))" + end,
        0,
        m -> {
          DayOfWeek day = words.days().get(DateWords.small(m.group(1)));
          return new Named.Weekday(day, m.group(2) != null ? -1 : 1);
        });
  }

  private Meaning weekday(MatchResult m) {
    DayOfWeek day = words.days().get(DateWords.small(m.group(3)));
    int direction = said(m, 1) ? -1 : said(m, 2) ? 1 : 0;
    return new Named.Weekday(day, direction);
  }

  private static boolean said(MatchResult m, int group) {
    return m.group(group) != null && !m.group(group).isEmpty();
  }

  private void rule(String pattern, int spanGroup, Function<MatchResult, Meaning> meaning) {
    int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    rules.add(new Rule(Pattern.compile(pattern, flags), spanGroup, meaning));
  }

  private void trigger(Iterable<String> phrases) {
    for (String phrase : phrases) {
      String first = phrase.strip();
      int end = 0;
      while (end < first.length() && Character.isLetterOrDigit(first.charAt(end))) {
        end++;
      }
      triggers.add(first.substring(0, end));
    }
  }

  /** The dates in a stretch of the text, from left to right, none over another. */
  List<Named> in(String text, Span stretch) {
    var found = new ArrayList<Named>();
    List<Matcher> matchers = rules.stream().map(rule -> rule.pattern().matcher(text)).toList();
    int at = stretch.start();
    while (at < stretch.end()) {
      Deadline.check();
      if (!Character.isLetterOrDigit(text.charAt(at))) {
        at++;
        continue;
      }
      int end = wordEnd(text, at, stretch.end());
      boolean begins =
          Character.isDigit(text.charAt(at))
              || end - at < LONGEST && triggers.contains(DateWords.small(text.substring(at, end)));
      Named named = begins && alone(text, at) ? match(matchers, text, at, stretch.end()) : null;
      if (named != null) {
        found.add(named);
      }
      at = named == null ? end : Math.max(end, named.span().end());
    }
    return found;
  }

  /** Not inside a number, an address or a path. */
  private static boolean alone(String text, int at) {
    return at == 0 || "-–/.,@_#:$€£".indexOf(text.charAt(at - 1)) < 0;
  }

  private static int wordEnd(String text, int from, int to) {
    int end = from;
    while (end < to && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private Named match(List<Matcher> matchers, String text, int at, int end) {
    for (int i = 0; i < matchers.size(); i++) {
      Matcher m = matchers.get(i).region(at, Math.min(end, at + LONGEST));
      m.useTransparentBounds(true);
      if (m.lookingAt()) {
        int group = rules.get(i).spanGroup();
        Meaning meaning = rules.get(i).meaning().apply(m);
        var span = new Span(m.start(group), m.end(group));
        if (meaning != null && isWritten(text, span)) {
          return new Named(trimmed(text, span), meaning);
        }
      }
    }
    return null;
  }

  /** Where months and days have capitals, {@code may} and {@code march} are other words. */
  private boolean isWritten(String text, Span span) {
    if (!words.capital()) {
      return true;
    }
    int at = span.start();
    while (at < span.end()) {
      int end = Math.max(at + 1, wordEnd(text, at, span.end()));
      String word = text.substring(at, end);
      String small = DateWords.small(word);
      boolean name = words.months().containsKey(small) || words.days().containsKey(small);
      if (name && !Character.isUpperCase(word.charAt(0))) {
        return false;
      }
      at = end;
    }
    return true;
  }

  /** Without the point of the sentence. */
  private static Span trimmed(String text, Span span) {
    boolean point = text.charAt(span.end() - 1) == '.';
    return point ? new Span(span.start(), span.end() - 1) : span;
  }

  private static Meaning day(MatchResult m, int year, int month, int day) {
    return new Named.Day(number(m, year), number(m, month), number(m, day), 0, null);
  }

  private Meaning day(MatchResult m, int year, int month, int day, int last, int weekday) {
    DayOfWeek said =
        m.group(weekday) == null ? null : words.days().get(DateWords.small(m.group(weekday)));
    return new Named.Day(
        number(m, year),
        words.months().get(DateWords.small(m.group(month))),
        number(m, day),
        number(m, last),
        said);
  }

  private Meaning month(MatchResult m, int month, int year) {
    return new Named.Month(number(m, year), words.months().get(DateWords.small(m.group(month))));
  }

  private static Meaning slashed(MatchResult m, Boolean dayFirst) {
    int one = number(m, 1);
    int two = number(m, 2);
    boolean first = two > 12 ? false : one > 12 || Boolean.TRUE.equals(dayFirst);
    if (one <= 12 && two <= 12 && one != two && dayFirst == null) {
      return new Named.Unclear();
    }
    return new Named.Day(number(m, 3), first ? two : one, first ? one : two, 0, null);
  }

  private static int number(MatchResult m, int group) {
    return said(m, group) ? Integer.parseInt(m.group(group)) : 0;
  }
}
