package dev.slugline.publish.run;

import dev.slugline.contracts.Topics;
import dev.slugline.publish.route.BadProducts;
import dev.slugline.publish.route.Product;
import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.ConfigValue;
import io.smallrye.config.PropertiesConfigSource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * Tells Kafka Streams which topics must be there before it starts: the pipeline's own and one a
 * product. A product whose topic is missing would otherwise stop the stream at its first story.
 */
public final class ProductTopics implements ConfigSourceFactory {
  private static final int BELOW_EVERY_OTHER = 50;

  @Override
  public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
    var topics =
        new ArrayList<>(
            List.of(
                Topics.ENRICHED,
                Topics.ARTICLES,
                Topics.DEAD_LETTERS,
                Topics.JOURNAL,
                Topics.SKETCHES));
    ConfigValue file = context.getValue("slugline.publish.products");
    Optional<Path> path =
        file == null || file.getValue() == null || file.getValue().isBlank()
            ? Optional.empty()
            : Optional.of(Path.of(file.getValue()));
    var source = new ProductsSource(path);
    try {
      source.read(source.text()).all().stream().map(Product::topic).forEach(topics::add);
    } catch (BadProducts | IOException e) {
      // The start refuses the file and names its faults; see LiveProducts.
      return List.of();
    }
    return List.of(
        new PropertiesConfigSource(
            Map.of("quarkus.kafka-streams.topics", String.join(",", topics)),
            "the products' topics",
            BELOW_EVERY_OTHER));
  }
}
