package dev.slugline.publish.books.entry;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;

/**
 * What tells one version of a story from another.
 *
 * @param version the provider's own version, as it came
 * @param created when the provider made this version
 * @param received when its push was acknowledged
 * @param receipt the push; UUIDv7, so that ids sort by time
 * @param item which story of the push it was
 * @param digest of everything the version says
 * @param standing what the version asks to be: live, withheld or cancelled
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Mark(
    String version,
    OffsetDateTime created,
    OffsetDateTime received,
    String receipt,
    int item,
    String digest,
    Standing standing) {

  /** How one version stands in time to another. */
  public enum Order {
    /** By its version number or its versionCreated. */
    NEWER,
    /** Only by arrival: the provider says nothing that orders the two. */
    LATER,
    /** The provider gives both the same version number, or both the same versionCreated. */
    SAME_LATER,
    /** As before, and this one came first. */
    SAME_EARLIER,
    /** Only by arrival. */
    EARLIER,
    /** By its version number or its versionCreated. */
    OLDER
  }

  /** The order of this version against the other: version number, versionCreated, arrival. */
  public Order against(Mark other) {
    boolean same = false;
    Integer numbers = compareNumbers(version, other.version);
    if (numbers != null && numbers != 0) {
      return numbers > 0 ? Order.NEWER : Order.OLDER;
    }
    same = numbers != null;
    if (created != null && other.created != null) {
      int dates = created.toInstant().compareTo(other.created.toInstant());
      if (dates != 0) {
        return dates > 0 ? Order.NEWER : Order.OLDER;
      }
      same = true;
    }
    boolean later = arrivesAfter(other);
    if (same) {
      return later ? Order.SAME_LATER : Order.SAME_EARLIER;
    }
    return later ? Order.LATER : Order.EARLIER;
  }

  /** Whether the provider calls both by the same version, or says nothing that parts them. */
  public boolean sameDeclared(Mark other) {
    Integer numbers = compareNumbers(version, other.version);
    if (numbers != null) {
      return numbers == 0;
    }
    return created == null || other.created == null || created.isEqual(other.created);
  }

  /** Whether the provider says that this one was made after the other. */
  public boolean isMadeAfter(Mark other) {
    return created != null
        && other.created != null
        && created.toInstant().isAfter(other.created.toInstant());
  }

  /**
   * What a notice is to the item that it cancels: its own version number says nothing of the
   * other's versions.
   */
  public Mark ofNotice() {
    return new Mark(null, created, received, receipt, item, digest, Standing.CANCELLED);
  }

  private boolean arrivesAfter(Mark other) {
    if (received != null && other.received != null && !received.isEqual(other.received)) {
      return received.isAfter(other.received);
    }
    int receipts = receipt.compareTo(other.receipt);
    return receipts != 0 ? receipts > 0 : item > other.item;
  }

  /** Nothing where the two cannot be compared; equal words are the same version all the same. */
  private static Integer compareNumbers(String a, String b) {
    if (a == null || b == null) {
      return null;
    }
    return a.strip().equals(b.strip()) ? Integer.valueOf(0) : VersionWords.compare(a, b);
  }
}
