package dev.slugline.enrich;

import dev.slugline.contracts.EnrichedStory;
import dev.slugline.enrich.accept.RawRecord;
import dev.slugline.enrich.annotate.Gap;
import dev.slugline.enrich.annotate.vocabulary.MediaTopics;
import dev.slugline.enrich.emit.EnrichedTopic;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.Liveness;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

/**
 * The loop: take a batch of raw records, read them side by side, send what came of them in their
 * order, and only then let the batch be committed. Killed at any point it says some things twice
 * and leaves nothing out.
 */
@ApplicationScoped
public class EnrichLoop {
  private static final Logger LOG = Logger.getLogger(EnrichLoop.class);
  private static final Duration AFTER_A_FAILED_SEND = Duration.ofSeconds(1);

  private final Feeds feeds;
  private final EnrichPipeline stories;
  private final BoundedPipeline pipeline;
  private final EnrichedTopic enriched;
  private final Progress progress;
  private final MeterRegistry metrics;

  EnrichLoop(
      Feeds feeds,
      MediaTopics vocabulary,
      EnrichedTopic enriched,
      @Liveness Progress progress,
      MeterRegistry metrics,
      @ConfigProperty(name = "slugline.enrich.at-once") int atOnce,
      @ConfigProperty(name = "slugline.enrich.story-limit") Duration limit,
      @ConfigProperty(name = "slugline.enrich.annotator-limit") Duration annotatorLimit) {
    this.feeds = feeds;
    this.stories = new EnrichPipeline(vocabulary, annotatorLimit, this::count);
    this.pipeline = new BoundedPipeline(stories::enrich, atOnce, limit);
    this.enriched = enriched;
    this.progress = progress;
    this.metrics = metrics;
  }

  /** Returns when every outcome of the batch is acknowledged by every in-sync replica. */
  @Incoming("raw")
  @Blocking
  void enrich(ConsumerRecords<String, byte[]> batch) throws InterruptedException {
    var pushes = new ArrayList<RawStory>(batch.count());
    batch.forEach(rec -> pushes.add(RawRecord.story(rec, feeds::profile)));
    List<EnrichedStory> outcomes = pipeline.enrich(pushes).stream().flatMap(List::stream).toList();
    outcomes.forEach(this::count);
    send(outcomes);
    progress.made();
  }

  /** Tries until it succeeds: to pass a batch over would lose it, and Kafka comes back. */
  private void send(List<EnrichedStory> outcomes) throws InterruptedException {
    while (true) {
      try {
        enriched.send(outcomes).await().indefinitely();
        return;
      } catch (RuntimeException e) {
        LOG.warnf(
            "outcomes not acknowledged, sending again: count=%d cause=%s", outcomes.size(), e);
        progress.made();
        Thread.sleep(AFTER_A_FAILED_SEND.toMillis());
      }
    }
  }

  private void count(EnrichedStory outcome) {
    if (outcome.rejection() == null) {
      metrics
          .counter(
              "slugline.enrich.read",
              "feed",
              outcome.feed(),
              "format",
              outcome.article().extension().format())
          .increment();
    } else {
      metrics
          .counter(
              "slugline.enrich.rejected",
              "feed",
              outcome.feed(),
              "reason",
              outcome.rejection().reason().json())
          .increment();
    }
  }

  /** Of the cause only the kind is logged: its message may quote the story. */
  private void count(Gap gap) {
    metrics
        .counter("slugline.enrich.gaps", "annotator", gap.annotator(), "reason", gap.reason())
        .increment();
    LOG.warnf(
        "story left without an annotator's findings: annotator=%s reason=%s cause=%s",
        gap.annotator(), gap.reason(), gap.cause().getClass().getSimpleName());
  }

  @PreDestroy
  void close() {
    pipeline.close();
    stories.close();
  }
}
