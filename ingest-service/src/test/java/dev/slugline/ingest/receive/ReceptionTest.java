package dev.slugline.ingest.receive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.slugline.ingest.Feeds;
import dev.slugline.ingest.Push;
import dev.slugline.ingest.Refusal;
import io.quarkus.runtime.configuration.MemorySize;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReceptionTest {
  private record TestFeed(MemorySize largestStory, int storiesPerSecond) implements Feeds.Feed {
    @Override
    public Optional<String> keySha256() {
      return Optional.empty();
    }

    @Override
    public Optional<String> nextKeySha256() {
      return Optional.empty();
    }
  }

  private Instant now = Instant.parse("2026-03-01T12:00:00Z");
  private final Feeds feeds =
      () ->
          Map.of(
              "agency", new TestFeed(new MemorySize(BigInteger.valueOf(10)), 0),
              "slow", new TestFeed(new MemorySize(BigInteger.valueOf(10)), 1));
  private final InstantSource source = () -> now;
  private final Reception reception = new Reception(feeds, source.withZone(ZoneOffset.UTC));

  @Test
  void givesEachPushAReceiptOfItsOwnThatTellsItsTime() {
    var first = reception.receive(push("agency", "one", null, null));
    var second = reception.receive(push("agency", "one", null, null));

    assertThat(first.receipt().receipt()).isNotEqualTo(second.receipt().receipt());
    assertThat(first.receipt().sha256())
        .isEqualTo("7692c3ad3540bb803c020b3aee66cd8887123234ea0c6e7143c0add73ff431ed");
    assertThat(first.receipt().bytes()).isEqualTo(3);
  }

  @Test
  void keepsTheVersionsOfAStoryUnderOneKeyAndOtherPushesUnderTheirOwn() {
    assertThat(reception.receive(push("agency", "one", "A-17", null)).key())
        .isEqualTo("agency/A-17");
    var other = reception.receive(push("agency", "two", null, null));
    assertThat(other.key()).isEqualTo("agency/" + other.receipt().receipt());
  }

  @Test
  void answersTheSameIdempotencyKeyWithTheSameReceipt() {
    var first = reception.receive(push("agency", "one", null, "k1"));
    assertThat(reception.receive(push("agency", "one", null, "k1")).receipt())
        .isEqualTo(first.receipt());
    assertRefused(push("agency", "two", null, "k1"), Refusal.Reason.KEY_REUSED);
  }

  @Test
  void refusesWhatTheFeedMayNotSend() {
    assertRefused(push("nobody", "one", null, null), Refusal.Reason.UNKNOWN_FEED);
    assertRefused(push("agency", "", null, null), Refusal.Reason.EMPTY);
    assertRefused(push("agency", "eleven byte", null, null), Refusal.Reason.TOO_LARGE);
    assertRefused(push("agency", "one", "a\nb", null), Refusal.Reason.BAD_HEADER);
  }

  @Test
  void letsASlowFeedGoOnInTheNextWindow() {
    for (int i = 0; i < 10; i++) {
      reception.receive(push("slow", "one", null, null));
    }
    assertRefused(push("slow", "one", null, null), Refusal.Reason.TOO_FAST);

    now = now.plus(Duration.ofSeconds(10));

    assertThat(reception.receive(push("slow", "one", null, null))).isNotNull();
  }

  private void assertRefused(Push push, Refusal.Reason reason) {
    assertThatThrownBy(() -> reception.receive(push))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(reason));
  }

  private static Push push(String feed, String story, String storyId, String idempotencyKey) {
    return new Push(feed, story.getBytes(), null, null, storyId, idempotencyKey);
  }
}
