package dev.slugline.enrich.structure.convention;

/**
 * One convention of wire copy: looks for it in a story, and where it finds it says so in the
 * story's fields. Stateless, used by many threads at once.
 */
public interface Convention {

  void apply(Draft draft);
}
