package dev.slugline.enrich.annotate.entities.lexicon;

import java.util.List;

/**
 * A phrase of the lexicon found in a text.
 *
 * @param from its first token
 * @param to the token after its last
 * @param entries what it may be, at least one
 */
public record Match(int from, int to, List<Entry> entries) {

  public int length() {
    return to - from;
  }

  /** The entry of a sense, or null. */
  public Entry as(Sense sense) {
    for (Entry entry : entries) {
      if (entry.sense() == sense) {
        return entry;
      }
    }
    return null;
  }

  /** The first entry that names a thing, or null. */
  public Entry thing() {
    for (Entry entry : entries) {
      if (entry.sense().type() != null) {
        return entry;
      }
    }
    return null;
  }

  /** Whether its words are so common that it is none of these things without a clue. */
  public boolean doubtful() {
    Entry thing = thing();
    return thing != null && thing.doubtful();
  }
}
