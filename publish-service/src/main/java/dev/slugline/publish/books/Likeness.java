package dev.slugline.publish.books;

/**
 * How much of the shorter of two stories the longer one contains, by the hashes of their sketches.
 * Containment finds what no distance does: a flash is wholly in its full story, however long that
 * is.
 *
 * @param shared how many hashes both have
 * @param smaller how many the smaller sketch has
 */
public record Likeness(int shared, int smaller) {
  /** Strangers stay under .03, rewrites with three new words in five come to .25 and more. */
  private static final double ENOUGH = 0.25;

  /** A line that many stories have, such as a contact, is no likeness. */
  private static final int FEWEST = 4;

  /** Whether the two are near-duplicates. */
  public boolean isNear() {
    return shared >= FEWEST && share() >= ENOUGH;
  }

  /** The share of the smaller sketch that lies in the larger one. */
  public double share() {
    return (double) shared / smaller;
  }
}
