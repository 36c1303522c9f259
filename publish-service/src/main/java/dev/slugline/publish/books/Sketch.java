package dev.slugline.publish.books;

import java.util.List;

/**
 * What lies on {@code wire.sketches.v1} of a story that left.
 *
 * @param cluster what its near-duplicates share
 * @param hashes the hashes that enrich took from its text
 * @param at when it left, epoch milliseconds
 */
public record Sketch(String cluster, List<Long> hashes, long at) {}
