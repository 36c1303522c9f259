package dev.slugline.enrich;

import dev.slugline.contracts.Rejection;

/**
 * Ends the reading of a push that cannot be read, from however deep in a parser; {@code Readers}
 * turns it into a {@link Reading.Refused}. It is never thrown across a step.
 */
public final class UnreadableCopy extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final transient Rejection rejection;

  public UnreadableCopy(Rejection.Reason reason, String message) {
    super(message, null, false, false);
    this.rejection = new Rejection(reason, message);
  }

  public Rejection rejection() {
    return rejection;
  }
}
