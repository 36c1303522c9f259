package dev.slugline.publish;

import dev.slugline.contracts.Article;
import dev.slugline.publish.books.Sketches;
import dev.slugline.publish.books.entry.LedgerEntry;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/** Gives a story the cluster that its near-duplicates share. They are linked, never dropped. */
final class Clusters {
  private Clusters() {}

  /** A story keeps the cluster it has; else it takes that of the story most like it, or its own. */
  static LedgerEntry link(Turn turn, String key, Article article, LedgerEntry entry) {
    List<Long> fingerprint = article.extension().fingerprint();
    if (entry.cluster() != null || fingerprint == null || fingerprint.isEmpty()) {
      return entry;
    }
    return entry.in(
        turn.nearest(key, fingerprint, "").map(Sketches.Near::cluster).orElseGet(() -> own(key)));
  }

  private static String own(String key) {
    return UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)).toString();
  }
}
