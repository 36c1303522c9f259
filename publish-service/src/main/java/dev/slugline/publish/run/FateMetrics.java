package dev.slugline.publish.run;

import dev.slugline.contracts.Fate;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/**
 * Counts fates: {@code slugline_publish_fates_total{fate,feed,reason}}. A story that was held
 * counts twice, once as held and once with its final fate.
 */
@Singleton
public final class FateMetrics implements Consumer<Fate> {
  private final MeterRegistry registry;
  private final AtomicLong told = new AtomicLong();

  @Inject
  public FateMetrics(MeterRegistry registry) {
    this.registry = registry;
  }

  @Override
  public void accept(Fate fate) {
    told.incrementAndGet();
    registry
        .counter(
            "slugline.publish.fates",
            "fate",
            fate.fate().json(),
            "feed",
            fate.feed() == null ? "unknown" : fate.feed(),
            "reason",
            fate.rejection() == null ? "none" : fate.rejection().reason().json())
        .increment();
  }

  /** How many fates were told since the start. */
  long told() {
    return told.get();
  }
}
