package dev.slugline.publish;

import dev.slugline.contracts.EnrichedStory;

/** A record of {@code wire.enriched.v1} as it was understood. */
public sealed interface Incoming {

  /**
   * A story with an article.
   *
   * @param key feed id, {@code |}, story uri
   */
  record Story(String key, EnrichedStory told) implements Incoming {}

  /** A story that enrich could not read. */
  record Refused(EnrichedStory told) implements Incoming {}

  /**
   * A record that is no enriched story: somebody's defect.
   *
   * @param receipt as our own header says it; absent where there is none
   * @param message what is wrong with it, for a person
   */
  record Garbled(String key, byte[] value, String receipt, String message) implements Incoming {}
}
