package dev.slugline.publish.clear;

import dev.slugline.contracts.Article;
import java.time.Instant;

/** When an accepted version may leave. */
public sealed interface Clearance {

  /** At once. */
  record Now() implements Clearance {}

  /** Not before its embargo ends. */
  record Later(Instant until) implements Clearance {}

  /** Never: its time of use was over before it could leave. */
  record Never() implements Clearance {}

  /** The clearance of the article at this time. */
  static Clearance of(Article article, Instant now) {
    if (article.expires() != null && !article.expires().toInstant().isAfter(now)) {
      return new Never();
    }
    return embargoed(article, now) ? new Later(article.embargoedUntil().toInstant()) : new Now();
  }

  /** Whether the article's embargo is still on. */
  static boolean embargoed(Article article, Instant now) {
    return article.embargoedUntil() != null && article.embargoedUntil().toInstant().isAfter(now);
  }
}
