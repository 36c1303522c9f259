package dev.slugline.enrich.structure.convention;

/** A convention of the lines above a story, such as a keyword line or a byline. */
public interface HeaderLine {

  /**
   * Takes the draft's first block, and what belongs to it, if it is of this convention.
   *
   * @return whether it was, so that another block is now first
   */
  boolean take(Draft draft);
}
