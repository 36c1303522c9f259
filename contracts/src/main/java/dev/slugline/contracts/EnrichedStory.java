package dev.slugline.contracts;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;

/**
 * One story of a push on {@code wire.enriched.v1}: an article, or the reason why there is none.
 *
 * @param receipt the push's receipt (UUIDv7)
 * @param item which story of the push it is, counted from 0
 * @param items how many stories the push held
 * @param article the story; its {@code x-slugline} has no revision yet. Absent for a rejection
 * @param rejection why it could not be read. Absent for an article
 * @param source where the bytes as received lie
 * @param original the bytes as received, for a rejection small enough to carry them; base64 in JSON
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonIgnoreProperties(ignoreUnknown = true)
public record EnrichedStory(
    String receipt,
    int item,
    int items,
    String feed,
    OffsetDateTime receivedAt,
    Article article,
    Rejection rejection,
    RawReference source,
    byte[] original) {

  /** A place in {@code wire.raw.v1}. */
  public record RawReference(
      String topic, int partition, long offset, String key, String contentType, String filename) {}
}
