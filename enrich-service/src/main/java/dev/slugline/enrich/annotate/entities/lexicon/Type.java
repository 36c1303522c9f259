package dev.slugline.enrich.annotate.entities.lexicon;

import java.util.Locale;

/** What a name can name. */
public enum Type {
  PERSON,
  ORGANISATION,
  PLACE,
  /** Peoples, religions, languages, events, works, products. */
  OTHER;

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
