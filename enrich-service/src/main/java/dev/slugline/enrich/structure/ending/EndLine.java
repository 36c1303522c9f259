package dev.slugline.enrich.structure.ending;

import dev.slugline.enrich.structure.convention.Draft;

/** A convention of the lines below a story. */
interface EndLine {

  /**
   * Reads the block into the story's fields if it is of this convention; does not take it off.
   *
   * @return the field that it gave, or null if it is none of this convention
   */
  String read(Draft draft, int block);

  /** The rule's name in evidence. */
  String rule();
}
