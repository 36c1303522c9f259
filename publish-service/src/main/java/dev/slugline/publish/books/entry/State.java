package dev.slugline.publish.books.entry;

import java.util.Locale;

/** What a version is to subscribers ({@code x-slugline.state}). */
public enum State {
  FIRST,
  UPDATE,
  CORRECTION,
  /** Usable again after a kill. */
  REINSTATED,
  KILL,
  WITHDRAWAL,
  TAKEDOWN;

  /** As it stands in the article. */
  public String json() {
    return name().toLowerCase(Locale.ROOT);
  }
}
