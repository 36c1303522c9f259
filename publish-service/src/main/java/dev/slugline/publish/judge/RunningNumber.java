package dev.slugline.publish.judge;

import dev.slugline.publish.books.entry.Tally;
import dev.slugline.publish.books.entry.Tally.Gap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A story's running number on its wire, such as {@code bas0157}.
 *
 * @param series the letters before the number: a feed counts each of its services by itself
 * @param top the largest number of so many digits, after which a wire begins anew
 */
public record RunningNumber(String series, long value, long top) {
  /** More than that is no gap but a new count. */
  private static final int WIDEST_GAP = 1000;

  /** A wire begins anew near the largest number; within this share of it a number is near. */
  private static final double NEAR_END = 0.05;

  private static final long SMALLEST_TOP = 999;
  private static final int MOST_DIGITS = 9;
  private static final int LONGEST_SERIES = 24;
  private static final int MOST_GAPS = 64;

  /** So many lower numbers in a row are a new count. */
  private static final int NEW_COUNT = 3;

  /** Older steps count for less, so that a wire may change its ways. */
  private static final int MOST_STEPS = 64;

  /**
   * What a number tells.
   *
   * @param opened the numbers that it passed over, such as {@code 158-160}
   * @param filled whether it had been passed over itself
   */
  public record Count(Tally tally, List<String> opened, boolean filled) {}

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
    if (digits.isEmpty() || digits.length() > MOST_DIGITS || start > LONGEST_SERIES) {
      return Optional.empty();
    }
    long top = (long) Math.pow(10, digits.length()) - 1;
    return Optional.of(new RunningNumber(text.substring(0, start), Long.parseLong(digits), top));
  }

  /** Counts this number after those that came. */
  public Count after(Optional<Tally> before, long now) {
    if (before.isEmpty()) {
      return new Count(Tally.first(value, now), List.of(), false);
    }
    Tally tally = before.get();
    if (tally.gaps().stream().anyMatch(gap -> gap.holds(value))) {
      return new Count(filling(tally, now), List.of(), true);
    }
    if (value == tally.newest() || isOfTheRoundBefore(tally)) {
      return new Count(touched(tally, now), List.of(), false);
    }
    if (value > tally.newest() || beginsAnew(tally)) {
      return goesOn(tally, now);
    }
    return new Count(lower(tally, now), List.of(), false);
  }

  private Count goesOn(Tally tally, long now) {
    var passed = new ArrayList<Gap>();
    if (value > tally.newest()) {
      add(passed, tally.newest() + 1, value - 1, now);
    } else {
      add(passed, tally.newest() + 1, topAt(tally.newest()), now);
      add(passed, 1, value - 1, now);
    }
    boolean gap = !passed.isEmpty() && passed.stream().mapToLong(Gap::size).sum() <= WIDEST_GAP;
    boolean aged = tally.steps() >= MOST_STEPS;
    int steps = (aged ? tally.steps() / 2 : tally.steps()) + 1;
    int passes = (aged ? tally.passed() / 2 : tally.passed()) + (gap ? 1 : 0);
    var next = new Tally(value, 0, 0, steps, passes, tally.gaps(), now);
    if (!gap || next.sparse()) {
      return new Count(next, List.of(), false);
    }
    var gaps = new ArrayList<>(tally.gaps());
    gaps.addAll(passed);
    List<Gap> kept = gaps.subList(Math.max(0, gaps.size() - MOST_GAPS), gaps.size());
    return new Count(next.with(kept), passed.stream().map(Gap::range).toList(), false);
  }

  private Tally filling(Tally tally, long now) {
    var gaps = new ArrayList<Gap>();
    for (Gap gap : tally.gaps()) {
      if (gap.holds(value)) {
        add(gaps, gap.from(), value - 1, gap);
        add(gaps, value + 1, gap.to(), gap);
      } else {
        gaps.add(gap);
      }
    }
    int passed =
        gaps.size() < tally.gaps().size() ? Math.max(0, tally.passed() - 1) : tally.passed();
    return new Tally(tally.newest(), tally.lower(), tally.run(), tally.steps(), passed, gaps, now);
  }

  /** Numbers below the count are repeats; but some in a row are a wire that began anew. */
  private Tally lower(Tally tally, long now) {
    int run = tally.run() > 0 && value == tally.lower() + 1 ? tally.run() + 1 : 1;
    return run >= NEW_COUNT
        ? new Tally(value, 0, 0, tally.steps(), tally.passed(), tally.gaps(), now)
        : new Tally(tally.newest(), value, run, tally.steps(), tally.passed(), tally.gaps(), now);
  }

  /** After 9999 comes 1, or 2 where 1 was lost. */
  private boolean beginsAnew(Tally tally) {
    long last = topAt(tally.newest());
    return last >= SMALLEST_TOP
        && tally.newest() > last * (1 - NEAR_END)
        && value < last * NEAR_END;
  }

  /** A late 9998 when the count stands at 3 again. */
  private boolean isOfTheRoundBefore(Tally tally) {
    return top >= SMALLEST_TOP && value > top * (1 - NEAR_END) && tally.newest() < top * NEAR_END;
  }

  private static long topAt(long number) {
    return (long) Math.pow(10, Long.toString(number).length()) - 1;
  }

  private static Tally touched(Tally tally, long now) {
    return new Tally(
        tally.newest(),
        tally.lower(),
        tally.run(),
        tally.steps(),
        tally.passed(),
        tally.gaps(),
        now);
  }

  private static void add(List<Gap> gaps, long from, long to, long now) {
    if (from <= to) {
      gaps.add(new Gap(from, to, now, false));
    }
  }

  private static void add(List<Gap> gaps, long from, long to, Gap of) {
    if (from <= to) {
      gaps.add(new Gap(from, to, of.since(), of.told()));
    }
  }
}
