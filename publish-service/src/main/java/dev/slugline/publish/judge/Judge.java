package dev.slugline.publish.judge;

import dev.slugline.contracts.EnrichedStory;
import dev.slugline.publish.Verdict;
import dev.slugline.publish.books.entry.LedgerEntry;
import dev.slugline.publish.books.entry.Mark;
import dev.slugline.publish.books.entry.Standing;
import dev.slugline.publish.books.entry.State;

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
    Mark newest = entry.newest();
    if (newest == null) {
      return accepted(entry, asked, false);
    }
    if (entry.hasSeen(mark)) {
      return new Verdict.Duplicate();
    }
    boolean kills = mark.standing() == Standing.CANCELLED;
    boolean killed = newest.standing() == Standing.CANCELLED;
    if (kills && !killed) {
      return revives(newest, mark) ? new Verdict.Stale() : accepted(entry, asked, false);
    }
    if (killed && !kills) {
      return revives(mark, newest) ? accepted(entry, asked, false) : new Verdict.Stale();
    }
    return switch (mark.against(newest)) {
      case NEWER, LATER -> accepted(entry, asked, false);
      case SAME_LATER -> accepted(entry, asked, true);
      case SAME_EARLIER, EARLIER, OLDER -> new Verdict.Stale();
    };
  }

  /**
   * Whether a version stands against a kill, whichever of the two comes first: only one that the
   * provider calls newer, by number or by date, and does not say to have made before the kill.
   */
  public static boolean revives(Mark version, Mark kill) {
    return version.against(kill) == Mark.Order.NEWER && !kill.isMadeAfter(version);
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
