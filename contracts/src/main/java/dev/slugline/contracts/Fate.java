package dev.slugline.contracts;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;

/**
 * What became of one story of a push, on {@code wire.journal.v1}. A held story has {@code held}
 * first and its final fate later; every other has exactly one.
 *
 * @param item which story of the push it is, counted from 0
 * @param items how many stories the push held
 * @param uri the story's identity; absent where it could not be read
 * @param revision our number of the version, for a published one
 * @param state what the version is: {@code first}, {@code update}, {@code correction}, {@code kill}
 *     …
 * @param topics where it was published to
 * @param until when a held story leaves
 * @param rejection why it was rejected
 * @param flags what a person may want to look at, such as {@code same_version_other_content} or
 *     {@code sequence_gap:158-160}
 */
@RecordBuilder
@RecordBuilder.Options(addSingleItemCollectionBuilders = true, useImmutableCollections = true)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonIgnoreProperties(ignoreUnknown = true)
public record Fate(
    String receipt,
    int item,
    int items,
    String feed,
    String uri,
    Outcome fate,
    Integer revision,
    String state,
    List<String> topics,
    OffsetDateTime until,
    Rejection rejection,
    List<String> flags,
    OffsetDateTime at) {

  /**
   * The closed list of fates: received = published + duplicate + stale + withheld + rejected +
   * still held.
   */
  public enum Outcome {
    PUBLISHED,
    DUPLICATE,
    STALE,
    HELD,
    WITHHELD,
    REJECTED;

    @JsonValue
    public String json() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
