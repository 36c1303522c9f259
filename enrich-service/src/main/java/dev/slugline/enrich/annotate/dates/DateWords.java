package dev.slugline.enrich.annotate.dates;

import dev.slugline.enrich.annotate.WordFile;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What dates are called in one language: a data file, and the names of CLDR. */
final class DateWords {
  private final Map<String, List<String>> lists = new HashMap<>();
  private final Map<String, Integer> months = new HashMap<>();
  private final Map<String, DayOfWeek> days = new HashMap<>();

  private DateWords() {}

  static DateWords load(String language) {
    var words = new DateWords();
    WordFile.lines(DateWords.class, language + ".txt").forEach(words::read);
    words.list("locales").forEach(words::names);
    for (String entry : words.list("short")) {
      words.months.put(entry.substring(0, entry.indexOf('=')), number(entry));
    }
    return words;
  }

  private void read(String line) {
    int colon = line.indexOf(':');
    lists.put(
        line.substring(0, colon),
        Arrays.stream(line.substring(colon + 1).split(","))
            .map(String::strip)
            .filter(word -> !word.isEmpty())
            .toList());
  }

  private void names(String tag) {
    Locale locale = Locale.forLanguageTag(tag);
    for (TextStyle style : List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE)) {
      for (Month month : Month.values()) {
        months.put(small(month.getDisplayName(style, locale)), month.getValue());
      }
      for (DayOfWeek day : DayOfWeek.values()) {
        days.put(small(day.getDisplayName(style, locale)), day);
      }
    }
  }

  List<String> list(String key) {
    return lists.getOrDefault(key, List.of());
  }

  Set<String> set(String key) {
    return new HashSet<>(list(key));
  }

  Map<String, Integer> months() {
    return months;
  }

  Map<String, DayOfWeek> days() {
    return days;
  }

  boolean capital() {
    return list("capital").contains("yes");
  }

  /** A pattern's alternatives, the longest first. */
  static String anyOf(Iterable<String> words) {
    var all = new HashSet<String>();
    words.forEach(all::add);
    return all.isEmpty()
        ? "(?!)"
        : all.stream()
            .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(w -> w))
            .map(word -> Pattern.quote(word).replace(" ", "\\E\\s{1,2}\\Q"))
            .collect(Collectors.joining("|", "(?:", ")"));
  }

  static int number(String entry) {
    return Integer.parseInt(entry.substring(entry.indexOf('=') + 1));
  }

  /** As words are compared: in small letters, with the plain apostrophe. */
  static String small(String word) {
    return word.toLowerCase(Locale.ROOT).replace('’', '\'');
  }
}
