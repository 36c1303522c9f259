package dev.slugline.ingest;

import java.time.Duration;
import java.util.Locale;

/** A push that is not taken, and why; nothing of it is kept. */
public final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** The closed list of why; each has its HTTP status. */
  public enum Reason {
    EMPTY(400, "The story is empty"),
    BAD_HEADER(400, "A header cannot be used"),
    OTHER_FEED(403, "The key is another feed's"),
    UNKNOWN_FEED(404, "There is no such feed"),
    UNKNOWN_RECEIPT(404, "There is no such receipt"),
    TOO_LARGE(413, "The story is too large"),
    KEY_REUSED(422, "The idempotency key was used for another story"),
    TOO_FAST(429, "The feed sends faster than agreed"),
    BUSY(503, "Too many stories are on their way"),
    KAFKA_AWAY(503, "The story could not be stored");

    private final int status;
    private final String title;

    Reason(int status, String title) {
      this.status = status;
      this.title = title;
    }

    public int status() {
      return status;
    }

    public String title() {
      return title;
    }

    /** The last part of the problem's type URI, such as {@code kafka-away}. */
    public String slug() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  private final Reason reason;
  private final Duration retryAfter;

  public Refusal(Reason reason, String message) {
    this(reason, message, null);
  }

  /**
   * @param message what is wrong and what the sender can do
   * @param retryAfter when to try again; null where trying again will not help
   */
  public Refusal(Reason reason, String message, Duration retryAfter) {
    super(message, null, false, false);
    this.reason = reason;
    this.retryAfter = retryAfter;
  }

  public Reason reason() {
    return reason;
  }

  public Duration retryAfter() {
    return retryAfter;
  }
}
