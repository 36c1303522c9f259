package dev.slugline.publish.books.entry;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.slugline.contracts.EnrichedStory;
import java.util.List;

/**
 * A version that waits for its embargo to end.
 *
 * @param until epoch milliseconds
 * @param state what it will be to subscribers, unless it turns out to be the first that they see
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record HeldStory(long until, State state, List<String> flags, EnrichedStory told) {}
