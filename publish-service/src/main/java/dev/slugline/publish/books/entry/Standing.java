package dev.slugline.publish.books.entry;

/** How a story stands downstream. */
public enum Standing {
  /** Nothing of it ever left. */
  UNSEEN,
  /** Its newest cleared version can be read. */
  LIVE,
  /** Killed, withdrawn or taken down: it must not be used. */
  CANCELLED,
  /** Not to be used until further notice. */
  WITHHELD,
  /** Its time of use is over. */
  EXPIRED
}
