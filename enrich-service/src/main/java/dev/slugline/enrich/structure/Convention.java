package dev.slugline.enrich.structure;

import dev.slugline.enrich.Story;

/**
 * One convention of wire copy: looks for it in a story, and where it finds it says so in the
 * story's fields.
 */
interface Convention {

  void apply(Story story);
}
