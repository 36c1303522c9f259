package dev.slugline.enrich.structure.head;

import dev.slugline.enrich.structure.convention.Convention;
import dev.slugline.enrich.structure.convention.Draft;

/** What the version words that a format marked off ask of the desk. */
public final class TakeKey implements Convention {

  @Override
  public void apply(Draft draft) {
    String take = draft.story().desk().take();
    if (take != null) {
      draft.raise(TakeWords.signals(take), "take-key", null);
    }
  }
}
