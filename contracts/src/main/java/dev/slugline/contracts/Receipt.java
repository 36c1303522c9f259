package dev.slugline.contracts;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * The answer to a push: the story is on {@code wire.raw.v1}, acknowledged by every in-sync replica.
 *
 * @param receipt UUIDv7
 * @param bytes size of the story as received
 * @param sha256 of the bytes as received, in hex
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Receipt(String receipt, String feed, long bytes, String sha256) {}
