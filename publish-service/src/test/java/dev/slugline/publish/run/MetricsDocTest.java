package dev.slugline.publish.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slugline.contracts.Fate;
import dev.slugline.contracts.FateBuilder;
import dev.slugline.publish.books.entry.Tally;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** docs/metrics.md names every metric of publish, and no other. */
class MetricsDocTest {
  private static final Pattern NAME = Pattern.compile("(?m)^\\| `(slugline_publish_[a-z_]+)` \\|");

  @Test
  void theDocumentNamesWhatIsMeasured() throws IOException {
    var registry = new SimpleMeterRegistry();
    var metrics = new FateMetrics(registry);
    metrics.told(FateBuilder.builder().fate(Fate.Outcome.PUBLISHED).feed("harbour").build());
    metrics.missing("harbour", "bas", new Tally.Gap(3, 5, 0, false));
    metrics.stands("0_1", 2, Map.of("harbour", 3L));
    metrics.stands("0_2", 1, Map.of("harbour", 1L));
    var measured = new TreeSet<String>();
    for (Meter meter : registry.getMeters()) {
      boolean counter = meter.getId().getType() == Meter.Type.COUNTER;
      measured.add(meter.getId().getName().replace('.', '_') + (counter ? "_total" : ""));
    }
    var documented = new TreeSet<String>();
    NAME.matcher(
            Files.readString(
                Path.of(System.getProperty("slugline.root", ".."), "docs", "metrics.md")))
        .results()
        .forEach(name -> documented.add(name.group(1)));
    assertThat(documented).isEqualTo(measured);
    assertThat(registry.get("slugline.publish.held").gauge().value()).isEqualTo(3);
    assertThat(registry.get("slugline.publish.sequence.missing").gauge().value()).isEqualTo(4);
    assertThat(registry.get("slugline.publish.sequence.lost").counter().count()).isEqualTo(3);
  }
}
