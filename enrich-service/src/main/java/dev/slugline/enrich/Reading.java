package dev.slugline.enrich;

import dev.slugline.contracts.Rejection;

/** What a reader makes of one item of a push. */
public sealed interface Reading {

  /** It is a story. */
  record Read(Story story) implements Reading {}

  /** It is none, or none that can be read. */
  record Refused(Rejection rejection) implements Reading {

    public Refused(Rejection.Reason reason, String message) {
      this(new Rejection(reason, message));
    }
  }
}
