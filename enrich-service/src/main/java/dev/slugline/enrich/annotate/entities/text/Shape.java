package dev.slugline.enrich.annotate.entities.text;

/** How a token is written. */
public enum Shape {
  /** {@code river}; also words of scripts without capitals. */
  LOWER,
  /** {@code River}. */
  CAPITAL,
  /** {@code NATO}, {@code U.S.}, {@code G20}. */
  CAPITALS,
  /** {@code J.} or {@code J}. */
  INITIAL,
  /** {@code YouTube}, {@code iPhone}, {@code McCoy}. */
  MIXED,
  NUMBER,
  /** The {@code 's} of a genitive. */
  POSSESSIVE,
  /** Anything that is no word. */
  MARK;

  /** Whether a name may be written so. */
  public boolean named() {
    return this == CAPITAL || this == CAPITALS || this == INITIAL || this == MIXED;
  }
}
