package dev.slugline.cli;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;

/** Times and durations as people give them on a command line. */
final class Times {
  private Times() {}

  /**
   * ISO 8601 ({@code PT1H30M}, {@code P2D}) or short ({@code 1h30m}, {@code 90s}, {@code 2d}).
   *
   * @throws IllegalArgumentException with what to write instead
   */
  static Duration duration(String text) {
    String iso = text.toUpperCase(Locale.ROOT);
    if (!iso.startsWith("P")) {
      iso = "P" + iso.replaceFirst("(?<=^|D)(?=\\d+(?:\\.\\d+)?[HMS])", "T");
    }
    try {
      Duration duration = Duration.parse(iso);
      if (duration.isNegative()) {
        throw new IllegalArgumentException("a duration below zero: " + text);
      }
      return duration;
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "no duration, write PT1H30M, P2D, 90s or 1h30m: " + text, e);
    }
  }

  /**
   * A moment with its zone.
   *
   * @throws IllegalArgumentException with what to write instead
   */
  static Instant instant(String text) {
    try {
      return OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("no time, write 2026-03-01T09:00:00Z: " + text, e);
    }
  }

  /** Whether this is meant as a duration, not as a moment. */
  static boolean isDuration(String text) {
    return text.matches("(?i)P.*|(?:\\d+(?:\\.\\d+)?[DHMS])+");
  }
}
