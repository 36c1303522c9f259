package dev.slugline.ingest;

import dev.slugline.contracts.Receipt;
import java.time.OffsetDateTime;

/**
 * A push that was let in, with its receipt, on its way to {@code wire.raw.v1}.
 *
 * @param key the record's key: all versions of one story share it
 */
public record ReceivedStory(Receipt receipt, String key, OffsetDateTime receivedAt, Push push) {}
