package dev.slugline.publish.run;

import dev.slugline.contracts.Fate;
import dev.slugline.publish.Observer;
import dev.slugline.publish.books.entry.Tally;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/** What is counted of fates, held stories and running numbers; docs/metrics.md has the names. */
@Singleton
public final class FateMetrics implements Observer {
  private static final Logger LOG = Logger.getLogger(FateMetrics.class);

  private final MeterRegistry registry;
  private final Map<String, Long> held = new ConcurrentHashMap<>();
  private final Map<String, Map<String, Long>> missing = new ConcurrentHashMap<>();

  @Inject
  public FateMetrics(MeterRegistry registry) {
    this.registry = registry;
    Gauge.builder("slugline.publish.held", held, FateMetrics::sum).register(registry);
  }

  @Override
  public void told(Fate fate) {
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

  @Override
  public void missing(String feed, String series, Tally.Gap gap) {
    LOG.warnf("numbers never came feed=%s series=%s numbers=%s", feed, series, gap.range());
    registry.counter("slugline.publish.sequence.lost", "feed", feed).increment(gap.size());
  }

  @Override
  public void stands(String desk, long waiting, Map<String, Long> numbers) {
    held.put(desk, waiting);
    numbers.forEach(
        (feed, count) ->
            missing.computeIfAbsent(feed, this::gauge).merge(desk, count, (before, now) -> now));
  }

  private Map<String, Long> gauge(String feed) {
    Map<String, Long> counts = new ConcurrentHashMap<>();
    Gauge.builder("slugline.publish.sequence.missing", counts, FateMetrics::sum)
        .tag("feed", feed)
        .register(registry);
    return counts;
  }

  private static double sum(Map<String, Long> counts) {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }
}
