package dev.slugline.enrich;

import dev.slugline.contracts.EnrichedStory.RawReference;
import java.time.OffsetDateTime;

/**
 * A push as it lies on {@code wire.raw.v1}, or a file given to {@code slugline read}.
 *
 * @param bytes as received, never changed
 * @param contentType as declared, charset included; a hint, never trusted alone; may be null
 * @param filename as declared; a hint, never a path; may be null
 * @param source where the record lies; null for a file
 */
public record RawStory(
    String receipt,
    FeedProfile feed,
    OffsetDateTime receivedAt,
    byte[] bytes,
    String contentType,
    String filename,
    RawReference source) {}
