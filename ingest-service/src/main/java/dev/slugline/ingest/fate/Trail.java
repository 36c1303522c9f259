package dev.slugline.ingest.fate;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.slugline.contracts.Fate;
import java.util.List;

/**
 * What became of a receipt so far.
 *
 * @param state {@code received} while no story of the push has a fate, {@code held} while one waits
 *     for its embargo, else {@code decided}
 * @param fates one for each story of the push, in the order they were decided
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Trail(String receipt, String feed, String state, List<Fate> fates) {

  static Trail of(String receipt, String feed, List<Fate> fates) {
    return new Trail(receipt, feed, state(fates), fates);
  }

  private static String state(List<Fate> fates) {
    if (fates.isEmpty()) {
      return "received";
    }
    long held =
        fates.stream()
            .filter(f -> f.fate() == Fate.Outcome.HELD)
            .map(Fate::item)
            .distinct()
            .count();
    long settled =
        fates.stream()
            .filter(f -> f.fate() != Fate.Outcome.HELD)
            .map(Fate::item)
            .distinct()
            .count();
    if (settled >= fates.get(0).items()) {
      return "decided";
    }
    return held > 0 ? "held" : "received";
  }
}
