package dev.slugline.contracts;

/** The topics' names; {@code deploy/kafka/topics.yaml} declares them. */
public interface Topics {
  String RAW = "wire.raw.v1";
  String ENRICHED = "wire.enriched.v1";
  String ARTICLES = "news.articles.v1";
  String DEAD_LETTERS = "wire.dead-letters.v1";
  String SKETCHES = "wire.sketches.v1";
  String JOURNAL = "wire.journal.v1";
}
