package dev.slugline.ingest;

import dev.slugline.contracts.Receipt;
import dev.slugline.ingest.emit.RawTopic;
import dev.slugline.ingest.receive.Reception;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/**
 * What ingest does with a push, whichever transport brought it: let it in, store it, hand out the
 * receipt.
 */
@ApplicationScoped
public class IngestPipeline {
  private final Reception reception;
  private final RawTopic raw;
  private final MeterRegistry metrics;

  IngestPipeline(Feeds feeds, RawTopic raw, MeterRegistry metrics) {
    this.reception = new Reception(feeds, Clock.systemUTC());
    this.raw = raw;
    this.metrics = metrics;
  }

  /** The receipt, once the story is stored; fails with a {@link Refusal} when it is not taken. */
  public Uni<Receipt> push(Push push) {
    return Uni.createFrom()
        .item(() -> reception.receive(push))
        .chain(story -> raw.store(story).replaceWith(story.receipt()))
        .invoke(() -> metrics.counter("slugline.ingest.received", "feed", push.feed()).increment())
        .onFailure(Refusal.class)
        .invoke(
            e ->
                metrics
                    .counter("slugline.ingest.refused", "reason", ((Refusal) e).reason().slug())
                    .increment());
  }
}
