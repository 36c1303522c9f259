package dev.slugline.ingest;

/**
 * What a feed hands over: the bytes, and what it says about them. All but the bytes and the feed
 * may be null.
 *
 * @param storyId the sender's own id for the story, so that its versions stay in order
 * @param idempotencyKey the sender's name for this very push: sent again, it is the same push
 */
public record Push(
    String feed,
    byte[] bytes,
    String contentType,
    String filename,
    String storyId,
    String idempotencyKey) {}
