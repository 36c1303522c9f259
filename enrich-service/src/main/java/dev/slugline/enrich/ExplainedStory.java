package dev.slugline.enrich;

import dev.slugline.contracts.EnrichedStory;

/**
 * A story's outcome with the copy that its evidence points into, for those who want to look.
 *
 * @param copy what {@code copyStart} and {@code copyEnd} of the evidence count in; for formats that
 *     mark every field, the push as decoded; null where it is binary or could not be decoded
 */
public record ExplainedStory(EnrichedStory outcome, String copy) {}
