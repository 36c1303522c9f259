package dev.slugline.enrich.annotate;

import dev.slugline.enrich.Story;

/** Adds what the finished text of a story shows. Stateless, used by many threads at once. */
public interface Annotator {

  /** Its name in {@code x-slugline.gaps} and in metrics. */
  String name();

  /**
   * Reads {@link Story#text()} and what earlier annotators found, and adds to the story with
   * evidence.
   */
  void annotate(Story story);
}
