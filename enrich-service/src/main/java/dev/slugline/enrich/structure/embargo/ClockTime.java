package dev.slugline.enrich.structure.embargo;

import dev.slugline.enrich.structure.convention.Lexicon;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A time of day as copy writes it, with its zone. */
record ClockTime(LocalTime time, ZoneId zone) {
  private static final Map<String, String> ZONES = zones();
  private static final String HALF = "(?:\\s?(?<half>[ap])\\.?\\s?m(?![\\p{L}])\\.?)";
  private static final Pattern CLOCK =
      Pattern.compile(
          "(?<!\\d)(?:(?<h1>\\d{1,2})\\s?[:.hH]\\s?(?<m1>[0-5]\\d)(?!\\d)"
              + HALF
              + "?"
              + "|(?<h2>\\d{1,2})(?:"
              + HALF.replace("half", "half2")
              + "|\\s?(?:Uhr|heures?|horas|h(?![\\p{L}])|o'clock))"
              + "|(?<h3>[01]\\d|2[0-3])(?<m3>[0-5]\\d)(?!\\d)(?=\\s?(?:hrs|hours|h\\b|GMT|UTC|Z\\b|[A-Z]{2,4}\\b)|\\s*$|[\\s,]))"
              + "|(?:(?<=alle\\s)|(?<=ore\\s)|(?<=a\\slas\\s)|^(?=\\d{1,2}\\s+del?\\s))(?<h4>\\d{1,2})(?![\\d.:])"
              + "|(?<noon>12\\s?noon|noon|midday|mittags?|midi|mediodía|mezzogiorno|الظهر)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern ZONE =
      Pattern.compile(
          "(?<![\\p{L}])(?<zone>" + Lexicon.anyOf(List.copyOf(ZONES.keySet())) + ")(?![\\p{L}])",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern UNKNOWN_ZONE =
      Pattern.compile("^\\s{0,2}(?:hrs|hours)?\\s{0,2}\\(?(?<name>[A-Z]{3,4}T?)(?![\\p{L}])");

  private static final Pattern OFFSET =
      Pattern.compile(
          "(?:GMT|UTC)\\s?(?<sign>[+-])\\s?(?<hours>\\d{1,2})(?::?(?<minutes>\\d{2}))?(?!\\d)");

  static boolean isZone(String word) {
    return ZONES.containsKey(word);
  }

  private static ZoneId offset(Matcher m) {
    int hours = Integer.parseInt(m.group("hours"));
    int minutes = m.group("minutes") == null ? 0 : Integer.parseInt(m.group("minutes"));
    int sign = m.group("sign").equals("-") ? -1 : 1;
    return ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes);
  }

  /** Nothing where there is no time, a second one, or a zone that is not known. */
  static Optional<ClockTime> read(String line, ZoneId feedZone) {
    Matcher offset = OFFSET.matcher(line);
    ZoneId said = offset.find() ? offset(offset) : null;
    String text =
        said == null ? line : line.substring(0, offset.start()) + line.substring(offset.end());
    Matcher clock = CLOCK.matcher(text);
    if (!clock.find()) {
      return Optional.empty();
    }
    LocalTime time = time(clock);
    String after = text.substring(clock.end());
    if (CLOCK.matcher(after).find()) {
      return Optional.empty();
    }
    if (said != null) {
      return Optional.of(new ClockTime(time, said));
    }
    Matcher zone = ZONE.matcher(text);
    if (zone.find()) {
      String id = ZONES.get(zone.group("zone").toLowerCase(Locale.ROOT).replaceAll("\\s+", " "));
      return Optional.of(new ClockTime(time, ZoneId.of(id)));
    }
    Matcher unknown = UNKNOWN_ZONE.matcher(after);
    return unknown.find() && !EmbargoLine.isTimeWord(unknown.group("name"))
        ? Optional.empty()
        : Optional.of(new ClockTime(time, feedZone));
  }

  private static LocalTime time(Matcher m) {
    if (m.group("noon") != null) {
      return LocalTime.NOON;
    }
    if (m.group("h3") != null) {
      return LocalTime.of(Integer.parseInt(m.group("h3")), Integer.parseInt(m.group("m3")));
    }
    if (m.group("h4") != null) {
      return LocalTime.of(Integer.parseInt(m.group("h4")), 0);
    }
    boolean withMinutes = m.group("h1") != null;
    int hour = Integer.parseInt(m.group(withMinutes ? "h1" : "h2"));
    int minute = withMinutes ? Integer.parseInt(m.group("m1")) : 0;
    String half = m.group(withMinutes ? "half" : "half2");
    if (half != null) {
      hour = hour % 12 + (half.equalsIgnoreCase("p") ? 12 : 0);
    }
    return LocalTime.of(hour, minute);
  }

  private static Map<String, String> zones() {
    var zones = new HashMap<String, String>();
    for (String entry : Lexicon.entries("zones.tsv")) {
      String[] columns = entry.split("\t");
      zones.put(columns[0].toLowerCase(Locale.ROOT), columns[1]);
    }
    return Map.copyOf(zones);
  }
}
