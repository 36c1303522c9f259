package dev.slugline.enrich.read.web.meta;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a date as pages write it for people: "5. Juni 2025", "Jan. 3, 2024", "2024年4月24日". */
final class WrittenDate {
  private static final int LONGEST = 300;
  private static final Pattern YEAR_FIRST =
      Pattern.compile(
          "(?<!\\d)((?:19|20)\\d\\d)\\s?[-/.年년]\\s?(\\d{1,2})\\s?[-/.月월]\\s?(\\d{1,2})(?!\\d)");
  private static final Pattern DAY_FIRST =
      Pattern.compile("(?<!\\d)(\\d{1,2})[./-]\\s?(\\d{1,2})[./-]\\s?((?:19|20)\\d\\d)(?!\\d)");
  private static final Pattern DAY_MONTH =
      Pattern.compile(
          "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|º|ª)?[.,]?\\s(?:(?:de|of)\\s)?([\\p{L}\\p{M}]{3,15})(?:/[\\p{L}\\p{M}]{3,15})?[.,]?\\s?(?:(?:de|del|of)\\s)?((?:19|20)\\d\\d)(?!\\d)");
  private static final Pattern MONTH_DAY =
      Pattern.compile(
          "(\\p{L}{3,15})\\.?\\s(\\d{1,2})(?:st|nd|rd|th)?,?\\s((?:19|20)\\d\\d)(?!\\d)");

  /** {@code 2027. március 5.}, {@code 2027 m. kovo 5 d.} */
  private static final Pattern YEAR_MONTH_DAY =
      Pattern.compile(
          "(?<!\\d)((?:19|20)\\d\\d)[.,]?\\s(?:m\\.\\s)?([\\p{L}\\p{M}]{3,15})\\.?\\s(\\d{1,2})(?!\\d)");

  private static final Pattern CLOCK =
      Pattern.compile(
          "(?<!\\d)([01]?\\d|2[0-3])(?:[:.h]|\\s?[時时시]\\s?)([0-5]\\d)(?!\\d)\\s?([ap]\\.?m\\b)?");
  private static final Pattern AFTERNOON = Pattern.compile("午後|下午|오후|晚上");

  /** Months of two words, in the Arabic of the Levant, by the one word that is also known. */
  private static final Map<String, String> TWO_WORDS =
      Map.of(
          "كانون الثاني", "يناير",
          "كانون الأول", "ديسمبر",
          "تشرين الأول", "أكتوبر",
          "تشرين الثاني", "نوفمبر");

  private static final Map<String, Integer> MONTHS = months();

  private WrittenDate() {}

  /** The first date in a short text; its time of day where one follows. */
  static Optional<OffsetDateTime> in(String text, String language, ZoneId zone) {
    if (text == null || text.isBlank() || text.length() > LONGEST) {
      return Optional.empty();
    }
    String lower = plain(text);
    Matcher m;
    if ((m = YEAR_FIRST.matcher(lower)).find()) {
      return date(m, number(m, 1), number(m, 2), number(m, 3), lower, zone);
    }
    if ((m = DAY_MONTH.matcher(lower)).find() && month(m.group(2)) > 0) {
      return date(m, number(m, 3), month(m.group(2)), number(m, 1), lower, zone);
    }
    if ((m = MONTH_DAY.matcher(lower)).find() && month(m.group(1)) > 0) {
      return date(m, number(m, 3), month(m.group(1)), number(m, 2), lower, zone);
    }
    if ((m = YEAR_MONTH_DAY.matcher(lower)).find() && month(m.group(2)) > 0) {
      return date(m, number(m, 1), month(m.group(2)), number(m, 3), lower, zone);
    }
    if ((m = DAY_FIRST.matcher(lower)).find()) {
      int a = number(m, 1);
      int b = number(m, 2);
      boolean monthFirst = b > 12 || a <= 12 && "en-US".equals(language);
      return date(m, number(m, 3), monthFirst ? a : b, monthFirst ? b : a, lower, zone);
    }
    return Optional.empty();
  }

  /** In small letters, with European figures, one space for another, months of one word. */
  private static String plain(String text) {
    var plain = new StringBuilder(text.toLowerCase(Locale.ROOT).replace('\u00a0', ' '));
    boolean arabic = false;
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      arabic |= c >= 0x0600 && c <= 0x06ff;
      if (c > 127 && Character.isDigit(c)) {
        plain.setCharAt(i, (char) ('0' + Character.digit(c, 10)));
      }
    }
    String said = plain.toString();
    if (arabic) {
      for (Map.Entry<String, String> month : TWO_WORDS.entrySet()) {
        said = said.replace(month.getKey(), month.getValue());
      }
    }
    return said;
  }

  private static Optional<OffsetDateTime> date(
      Matcher m, int year, int month, int day, String text, ZoneId zone) {
    try {
      LocalTime time = LocalTime.MIDNIGHT;
      Matcher clock = CLOCK.matcher(text);
      if (clock.find(m.end())) {
        int hour = number(clock, 1);
        if (clock.group(3) != null && hour <= 12) {
          hour = hour % 12 + (clock.group(3).startsWith("p") ? 12 : 0);
        } else if (hour < 12 && AFTERNOON.matcher(text).find()) {
          hour += 12;
        }
        time = LocalTime.of(hour, number(clock, 2));
      }
      return Optional.of(
          LocalDate.of(year, month, day).atTime(time).atZone(zone).toOffsetDateTime());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int number(Matcher m, int group) {
    return Integer.parseInt(m.group(group));
  }

  private static int month(String name) {
    int month = MONTHS.getOrDefault(name, 0);
    boolean inHebrew = month == 0 && name.startsWith("ב"); // "in March" is one word
    return inHebrew ? MONTHS.getOrDefault(name.substring(1), 0) : month;
  }

  private static boolean inWord(int c) {
    int type = Character.getType(c);
    return Character.isLetter(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  /** Month names of the languages that news is written in, from CLDR. */
  private static Map<String, Integer> months() {
    var months = new HashMap<String, Integer>();
    var styles =
        List.of(
            TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE);
    for (String language :
        "en de fr es it pt ca nl da sv nb fi pl cs sk hu ro hr sl bg uk ru tr id ms vi el lt lv et sr he ar hi de-AT ar-LB ar-MA bn ka hy az kk sq mk bs ga eu gl is"
            .split(" ")) {
      for (Month month : Month.values()) {
        for (TextStyle style : styles) {
          String name = month.getDisplayName(style, Locale.forLanguageTag(language));
          name = name.toLowerCase(Locale.ROOT).replace(".", "");
          if (name.length() >= 3 && name.codePoints().allMatch(WrittenDate::inWord)) {
            months.putIfAbsent(name, month.getValue());
          }
        }
      }
    }
    months.put("sept", 9);
    return Map.copyOf(months);
  }
}
