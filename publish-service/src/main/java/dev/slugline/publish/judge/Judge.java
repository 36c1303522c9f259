package dev.slugline.publish.judge;

import dev.slugline.contracts.EnrichedStory;
import dev.slugline.publish.LedgerEntry;
import dev.slugline.publish.Mark;
import dev.slugline.publish.Standing;
import dev.slugline.publish.Verdict;
import dev.slugline.publish.Verdict.State;

/** The decision table of docs/decisions.md. */
public final class Judge {
  private final ContentDigest digest = new ContentDigest();

  /** What tells this version from the story's others. */
  public Mark mark(EnrichedStory told, Asked asked) {
    var article = told.article();
    return new Mark(
        article.version(),
        article.versionCreated(),
        told.receivedAt(),
        told.receipt(),
        told.item(),
        digest.of(article),
        asked.standing());
  }

  /** What a version is, given what the ledger has. */
  public Verdict judge(LedgerEntry entry, Mark mark, Asked asked) {
    if (entry.newest() == null) {
      return accepted(entry, asked, false);
    }
    if (entry.hasSeen(mark)) {
      return new Verdict.Duplicate();
    }
    return switch (mark.against(entry.newest())) {
      case NEWER -> accepted(entry, asked, false);
      case LATER -> overrides(entry, mark) ? accepted(entry, asked, false) : new Verdict.Stale();
      case SAME_LATER ->
          overrides(entry, mark) ? accepted(entry, asked, true) : new Verdict.Stale();
      case SAME_EARLIER ->
          mark.standing() == Standing.CANCELLED && entry.newest().standing() != Standing.CANCELLED
              ? accepted(entry, asked, true)
              : new Verdict.Stale();
      case EARLIER, OLDER -> new Verdict.Stale();
    };
  }

  /** A kill yields only to a version that the provider itself calls newer. */
  private static boolean overrides(LedgerEntry entry, Mark mark) {
    return mark.standing() == Standing.CANCELLED || entry.standing() != Standing.CANCELLED;
  }

  private static Verdict accepted(LedgerEntry entry, Asked asked, boolean conflicting) {
    return switch (asked.standing()) {
      case CANCELLED -> new Verdict.Cancel(asked.state());
      case WITHHELD -> new Verdict.Withhold();
      case UNSEEN, LIVE, EXPIRED -> new Verdict.Accept(state(entry, asked), conflicting);
    };
  }

  private static State state(LedgerEntry entry, Asked asked) {
    if (entry.standing() == Standing.CANCELLED) {
      return State.REINSTATED;
    }
    if (asked.state() != null) {
      return asked.state();
    }
    return entry.revision() == 0 ? State.FIRST : State.UPDATE;
  }
}
