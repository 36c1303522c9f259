package dev.slugline.publish.judge;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * A story's running number on its wire, such as {@code bas0157}.
 *
 * @param series the letters before the number: a feed counts each of its services by itself
 */
public record RunningNumber(String series, long value) {
  /** More than that is no gap but a new count. */
  private static final int WIDEST_GAP = 1000;

  private static final int MOST_DIGITS = 9;

  /** Nothing where the text does not end with a number. */
  public static Optional<RunningNumber> of(String sequence) {
    if (sequence == null) {
      return Optional.empty();
    }
    String text = sequence.strip();
    int start = text.length();
    while (start > 0 && text.charAt(start - 1) >= '0' && text.charAt(start - 1) <= '9') {
      start--;
    }
    String digits = text.substring(start);
    return digits.isEmpty() || digits.length() > MOST_DIGITS
        ? Optional.empty()
        : Optional.of(new RunningNumber(text.substring(0, start), Long.parseLong(digits)));
  }

  /** The numbers between the last one and this one, such as {@code 158-160}. */
  public Optional<String> gapAfter(OptionalLong last) {
    if (last.isEmpty() || value <= last.getAsLong() + 1 || value - last.getAsLong() > WIDEST_GAP) {
      return Optional.empty();
    }
    long from = last.getAsLong() + 1;
    long to = value - 1;
    return Optional.of(from == to ? Long.toString(from) : from + "-" + to);
  }

  /** Whether the count stands at this number now; a late story does not set it back. */
  public boolean goesOnFrom(OptionalLong last) {
    return last.isEmpty() || value > last.getAsLong() || last.getAsLong() - value > WIDEST_GAP;
  }
}
