package dev.slugline.enrich.structure.convention;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The names of months and days in the languages of the wires, in full and short (CLDR). */
public final class Calendar {
  private static final List<String> LANGUAGES =
      List.of(
          "en", "de", "de-AT", "fr", "es", "it", "pt", "nl", "sv", "nb", "da", "fi", "pl", "cs",
          "ru", "uk", "tr", "ar-EG", "ar-LB", "ar-MA");
  private static final List<TextStyle> STYLES =
      List.of(
          TextStyle.FULL, TextStyle.SHORT, TextStyle.FULL_STANDALONE, TextStyle.SHORT_STANDALONE);

  /** Shorter forms are also time zones and plain words. */
  private static final int SHORTEST = 3;

  private static final Map<String, Month> MONTHS = months();
  private static final Map<String, DayOfWeek> DAYS = days();

  /** Any month's name or short form, without the point; matches in any case. */
  public static final String MONTH = Lexicon.anyOf(new ArrayList<>(MONTHS.keySet()));

  /** Any weekday's name or short form, without the point; matches in any case. */
  public static final String WEEKDAY = Lexicon.anyOf(new ArrayList<>(DAYS.keySet()));

  private static final String DAY = "\\d{1,2}(?:st|nd|rd|th|er|º|°)?(?!\\d)\\.?";
  private static final String YEAR = "(?:19|20)\\d{2}(?!\\d)";
  private static final String WORDY =
      "(?:" + WEEKDAY + "(?![\\p{L}])\\.?,?\\s{1,3})?(?:le |el |il |den |am )?";

  /** A day of a month, in either order, with or without weekday and year. */
  public static final Pattern DATE =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])"
              + WORDY
              + "(?:(?<d1>"
              + DAY
              + ")\\s{0,3}(?:de |of )?(?<m1>"
              + MONTH
              + ")(?![\\p{L}])\\.?(?:,?\\s{0,3}(?:de |del )?(?<y1>"
              + YEAR
              + "))?"
              + "|(?<m2>"
              + MONTH
              + ")(?![\\p{L}])\\.?\\s{0,3}(?<d2>"
              + DAY
              + ")(?:,?\\s{0,3}(?<y2>"
              + YEAR
              + "))?)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private Calendar() {}

  public static Optional<Month> month(String name) {
    return Optional.ofNullable(MONTHS.get(key(name)));
  }

  public static Optional<DayOfWeek> weekday(String name) {
    return Optional.ofNullable(DAYS.get(key(name)));
  }

  private static Map<String, Month> months() {
    Map<String, Month> names = names(Month.values(), Month::getDisplayName);
    names.put("sept", Month.SEPTEMBER);
    return Map.copyOf(names);
  }

  private static Map<String, DayOfWeek> days() {
    return Map.copyOf(names(DayOfWeek.values(), DayOfWeek::getDisplayName));
  }

  private static <T> Map<String, T> names(T[] values, NamesOf<T> namesOf) {
    var names = new HashMap<String, T>();
    for (String language : LANGUAGES) {
      for (TextStyle style : STYLES) {
        for (T value : values) {
          String name = key(namesOf.inLanguage(value, style, Locale.forLanguageTag(language)));
          if (name.length() >= SHORTEST && !Character.isDigit(name.charAt(0))) {
            names.putIfAbsent(name, value);
          }
        }
      }
    }
    return names;
  }

  private static String key(String name) {
    String small = name.toLowerCase(Locale.ROOT).strip();
    return small.endsWith(".") ? small.substring(0, small.length() - 1) : small;
  }

  /** How {@link Month} and {@link DayOfWeek} both say their names. */
  private interface NamesOf<T> {
    String inLanguage(T value, TextStyle style, Locale locale);
  }
}
