package dev.slugline.publish;

import dev.slugline.contracts.EnrichedStory;
import dev.slugline.publish.books.Books;
import dev.slugline.publish.books.entry.Tally;
import dev.slugline.publish.books.entry.Tally.Gap;
import dev.slugline.publish.judge.RunningNumber;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Counts the running numbers of each wire, and tells which of them never came. */
final class Numbering {
  /** A number that comes so late is still not missing; wires are not always in order. */
  static final long GRACE = Duration.ofSeconds(60).toMillis();

  /** What is missing for so long will not come, and a wire that is silent so long is gone. */
  private static final long KNOWN_FOR = Duration.ofHours(24).toMillis();

  private static final long SILENT_FOR = Duration.ofDays(7).toMillis();
  private static final char BAR = '|';

  private Numbering() {}

  /** Notes the story's running number; says which it passed over, or that it was one of those. */
  static List<String> flags(Turn turn, EnrichedStory told) {
    Optional<RunningNumber> number = RunningNumber.of(told.article().extension().sequence());
    if (number.isEmpty()) {
      return List.of();
    }
    String wire = told.feed() + BAR + number.get().series();
    RunningNumber.Count count = number.get().after(turn.tally(wire), turn.now());
    turn.tally(wire, count.tally());
    var flags = new ArrayList<String>();
    count.opened().forEach(gap -> flags.add("sequence_gap:" + gap));
    if (count.filled()) {
      flags.add("sequence_filled:" + number.get().value());
    }
    return flags;
  }

  /**
   * Looks at every wire's gaps: tells those that are past the grace, once, and forgets the old.
   *
   * @return how many numbers are missing now, by feed
   */
  static Map<String, Long> look(Books books, long now, Observer observer) {
    var missing = new LinkedHashMap<String, Long>();
    for (String wire : books.wires()) {
      Tally tally = books.tally(wire).orElseThrow();
      if (tally.touched() < now - SILENT_FOR) {
        books.forgetTally(wire);
        continue;
      }
      String feed = wire.substring(0, wire.indexOf(BAR));
      var left = new ArrayList<Gap>();
      for (Gap gap : tally.gaps()) {
        if (gap.since() < now - KNOWN_FOR) {
          continue;
        }
        boolean due = gap.since() <= now - GRACE;
        if (due && !gap.told()) {
          observer.missing(feed, wire.substring(feed.length() + 1), gap);
        }
        left.add(new Gap(gap.from(), gap.to(), gap.since(), gap.told() || due));
      }
      if (!left.equals(tally.gaps())) {
        books.tally(wire, tally.with(left));
      }
      long numbers = left.stream().filter(Gap::told).mapToLong(Gap::size).sum();
      missing.merge(feed, numbers, Long::sum);
    }
    return missing;
  }
}
