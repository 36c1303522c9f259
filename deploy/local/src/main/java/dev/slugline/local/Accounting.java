package dev.slugline.local;

import dev.slugline.contracts.Fate;
import dev.slugline.contracts.Fate.Outcome;
import java.util.Collection;

/**
 * The pipeline's promise as a sum: received = published + duplicate + stale + withheld + rejected +
 * still held.
 */
public record Accounting(
    int received, int published, int duplicate, int stale, int held, int withheld, int rejected) {

  static Accounting of(int received, Collection<Fate> fates) {
    return new Accounting(
        received,
        count(fates, Outcome.PUBLISHED),
        count(fates, Outcome.DUPLICATE),
        count(fates, Outcome.STALE),
        count(fates, Outcome.HELD),
        count(fates, Outcome.WITHHELD),
        count(fates, Outcome.REJECTED));
  }

  private static int count(Collection<Fate> fates, Outcome outcome) {
    return (int) fates.stream().filter(f -> f.fate() == outcome).count();
  }

  /** Whether nothing is missing and nothing was counted twice. */
  public boolean holds() {
    return received == published + duplicate + stale + held + withheld + rejected;
  }
}
