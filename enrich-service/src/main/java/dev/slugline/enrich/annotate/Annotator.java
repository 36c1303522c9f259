package dev.slugline.enrich.annotate;

import dev.slugline.enrich.Story;

/** Adds what the finished text of a story shows. Stateless, used by many threads at once. */
public interface Annotator {

  /** Its name in {@code x-slugline.gaps} and in metrics. */
  String name();

  /**
   * Reads {@link Story#text()} and what earlier annotators found, and adds to the story with
   * evidence. Loops whose length the copy decides call {@link dev.slugline.enrich.Deadline#check()}
   * as they go; what was added before time ran out is taken back.
   */
  void annotate(Story story);
}
