package dev.slugline.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slugline.contracts.EnrichedStory;
import dev.slugline.contracts.Rejection.Reason;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class BoundedPipelineTest {

  @Test
  void keepsTheOrderOfThePushesThoughTheyAreReadSideBySide() throws InterruptedException {
    var second = new CountDownLatch(1);
    try (var pipeline =
        new BoundedPipeline(
            push -> {
              if (push.receipt().equals("1")) {
                awaitQuietly(second);
              } else {
                second.countDown();
              }
              return List.of(outcome(push));
            },
            2,
            Duration.ofSeconds(30))) {

      var outcomes = pipeline.enrich(List.of(push("1"), push("2")));

      assertThat(outcomes).extracting(o -> o.get(0).receipt()).containsExactly("1", "2");
    }
  }

  @Test
  void rejectsTheStoryThatTakesTooLongAndReadsTheNext() throws InterruptedException {
    var never = new CountDownLatch(1);
    try (var pipeline =
        new BoundedPipeline(
            push -> {
              if (push.receipt().equals("slow")) {
                awaitQuietly(never);
              }
              return List.of(outcome(push));
            },
            1,
            Duration.ofMillis(300))) {

      var outcomes = pipeline.enrich(List.of(push("slow"), push("next")));

      assertThat(outcomes.get(0).get(0).rejection().reason()).isEqualTo(Reason.PARSER_TIMEOUT);
      assertThat(outcomes.get(1).get(0).rejection()).isNull();
    }
  }

  @Test
  void saysThatADefectIsOurs() throws InterruptedException {
    try (var pipeline =
        new BoundedPipeline(
            push -> {
              throw new IllegalStateException("secret of the story");
            },
            1,
            Duration.ofSeconds(30))) {

      var rejection = pipeline.enrich(List.of(push("1"))).get(0).get(0).rejection();

      assertThat(rejection.reason()).isEqualTo(Reason.INTERNAL);
      assertThat(rejection.message()).contains("IllegalStateException").doesNotContain("secret");
    }
  }

  private static void awaitQuietly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static RawStory push(String receipt) {
    return new RawStory(
        receipt,
        FeedProfile.unknown("test"),
        OffsetDateTime.parse("2026-03-01T12:00:00Z"),
        "A story".getBytes(StandardCharsets.UTF_8),
        null,
        null,
        null);
  }

  private static EnrichedStory outcome(RawStory push) {
    return new EnrichedStory(
        push.receipt(), 0, 1, "test", push.receivedAt(), null, null, null, null);
  }
}
