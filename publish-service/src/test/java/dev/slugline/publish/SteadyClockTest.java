package dev.slugline.publish;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SteadyClockTest {
  private static final long HOUR = 3_600_000;
  private static final long NOON = 1_772_366_400_000L;
  private long passed = 77;
  private final SteadyClock clock = new SteadyClock(() -> passed);

  private long at(long seconds, long step) {
    passed = 77 + seconds * 1000;
    return (clock.applyAsLong(NOON + seconds * 1000 + step) - NOON) / 1000;
  }

  @Test
  void goesWithTheWallClock() {
    assertThat(at(0, 0)).isZero();
    assertThat(at(100, 900)).isEqualTo(100);
    assertThat(at(200, 1700)).isEqualTo(201);
  }

  @Test
  void aStepOfAnHourIsNotBelievedAtOnceInEitherDirection() {
    for (long step : new long[] {HOUR, -HOUR}) {
      at(0, 0);
      assertThat(at(10, step)).isEqualTo(10);
      assertThat(at(300, step)).isEqualTo(300);
      assertThat(at(301, 0)).isEqualTo(301);
    }
  }

  @Test
  void aStepThatStandsIsBelieved() {
    at(0, 0);
    at(10, HOUR);
    assertThat(at(700, HOUR)).isEqualTo(700 + 3600);
  }
}
