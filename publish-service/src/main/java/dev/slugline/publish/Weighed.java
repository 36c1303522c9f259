package dev.slugline.publish;

import dev.slugline.publish.books.entry.LedgerEntry;
import dev.slugline.publish.books.entry.Mark;
import dev.slugline.publish.judge.Asked;
import java.util.List;

/**
 * A story against the ledger.
 *
 * @param asked what it asks of the desk
 * @param targets the names of other stories that it cancels
 * @param entry what the ledger has of it, or of what it goes on from
 */
record Weighed(Asked asked, List<String> targets, Mark mark, LedgerEntry entry, Verdict verdict) {
  /** Whether it says anything that was not known or overtaken. */
  boolean isNews() {
    return !(verdict instanceof Verdict.Duplicate) && !(verdict instanceof Verdict.Stale);
  }
}
