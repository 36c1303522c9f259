package dev.slugline.ingest.receive;

import dev.slugline.ingest.Refusal;
import dev.slugline.ingest.Refusal.Reason;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Counts each feed's stories over windows of ten seconds. */
final class FeedPace {
  private static final long WINDOW_SECONDS = 10;

  private record Window(long number, int stories) {}

  private final Clock clock;
  private final Map<String, Window> windows = new ConcurrentHashMap<>();

  FeedPace(Clock clock) {
    this.clock = clock;
  }

  /**
   * @param perSecond 0 for no limit
   * @throws Refusal if the feed has sent its share of this window
   */
  void count(String feed, int perSecond) {
    if (perSecond == 0) {
      return;
    }
    long second = clock.instant().getEpochSecond();
    long number = second / WINDOW_SECONDS;
    Window now =
        windows.merge(
            feed,
            new Window(number, 1),
            (old, first) -> old.number() == number ? new Window(number, old.stories() + 1) : first);
    if (now.stories() > perSecond * WINDOW_SECONDS) {
      throw new Refusal(
          Reason.TOO_FAST,
          "the feed may send " + perSecond + " stories a second; wait and send the rest",
          Duration.ofSeconds(WINDOW_SECONDS - second % WINDOW_SECONDS));
    }
  }
}
