package dev.slugline.publish;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigInteger;
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

  private static final int LONGEST_NUMBER = 100;

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

  private boolean arrivesAfter(Mark other) {
    if (received != null && other.received != null && !received.isEqual(other.received)) {
      return received.isAfter(other.received);
    }
    int receipts = receipt.compareTo(other.receipt);
    return receipts != 0 ? receipts > 0 : item > other.item;
  }

  /** Nothing where one of them is no number; equal words are the same version all the same. */
  private static Integer compareNumbers(String a, String b) {
    if (a == null || b == null) {
      return null;
    }
    String left = a.strip();
    String right = b.strip();
    if (left.equals(right)) {
      return 0;
    }
    return isNumber(left) && isNumber(right)
        ? Integer.valueOf(new BigInteger(left).compareTo(new BigInteger(right)))
        : null;
  }

  private static boolean isNumber(String text) {
    return !text.isEmpty()
        && text.length() <= LONGEST_NUMBER
        && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
