package dev.slugline.publish;

import java.time.Duration;
import java.util.function.LongSupplier;
import java.util.function.LongUnaryOperator;

/**
 * The wall clock, without its steps. Where it jumps by more than a second against the time that
 * really passed, the step is not believed before it has stood for some minutes: a clock that is set
 * wrong for a moment sends no embargoed story out, and one that is set back holds none up.
 *
 * <p>After a start there is nothing to compare with, and the wall clock is believed.
 */
final class SteadyClock implements LongUnaryOperator {
  private static final long STEP = Duration.ofSeconds(1).toMillis();
  private static final long BELIEVED_AFTER = Duration.ofMinutes(10).toMillis();

  private final LongSupplier passed;
  private boolean started;
  private long offset;
  private long stepped;
  private long steppedAt;
  private boolean doubting;

  /**
   * @param passed milliseconds that really passed, from any beginning
   */
  SteadyClock(LongSupplier passed) {
    this.passed = passed;
  }

  /** The time, given what the wall clock says. */
  @Override
  public long applyAsLong(long wall) {
    long now = passed.getAsLong();
    long said = wall - now;
    if (!started || Math.abs(said - offset) <= STEP) {
      started = true;
      doubting = false;
      offset = said;
    } else if (!doubting || Math.abs(said - stepped) > STEP) {
      doubting = true;
      stepped = said;
      steppedAt = now;
    } else if (now - steppedAt >= BELIEVED_AFTER) {
      doubting = false;
      offset = said;
    }
    return now + offset;
  }
}
