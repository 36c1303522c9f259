package dev.slugline.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.slugline.contracts.EnrichedStory;
import dev.slugline.contracts.Topics;
import dev.slugline.publish.PublishJson;
import dev.slugline.publish.PublishSettings;
import dev.slugline.publish.PublishTopology;
import dev.slugline.publish.render.Renderers;
import dev.slugline.publish.route.BadProducts;
import dev.slugline.publish.route.Products;
import dev.slugline.publish.route.ProductsFile;
import dev.slugline.publish.route.Rules;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;

/** The real topology on Streams' test driver, with a clock of its own. */
final class Simulation implements AutoCloseable {
  private static final String SAMPLES = "/slugline/products.yaml";

  private final ObjectMapper json = PublishJson.mapper();
  private final PrintStream out;
  private final TopologyTestDriver driver;
  private final TestInputTopic<String, byte[]> enriched;
  private final Map<String, Path> files = new HashMap<>();
  private Instant now;

  Simulation(OffsetDateTime start, Path productsFile, PrintStream out) throws IOException {
    this.out = out;
    this.now = start.toInstant();
    Products products = products(productsFile);
    var config = new Properties();
    config.put(StreamsConfig.APPLICATION_ID_CONFIG, "simulate");
    config.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "none:9092");
    driver =
        new TopologyTestDriver(
            new PublishTopology(PublishSettings.dryRun(), () -> products, fate -> {}).build(),
            config,
            now);
    enriched =
        driver.createInputTopic(Topics.ENRICHED, new StringSerializer(), new ByteArraySerializer());
  }

  private static Products products(Path file) throws IOException {
    try (InputStream samples = PublishTopology.class.getResourceAsStream(SAMPLES)) {
      String yaml =
          file == null
              ? new String(samples.readAllBytes(), StandardCharsets.UTF_8)
              : Files.readString(file);
      return new ProductsFile(new Rules(), Renderers.all().formats())
          .read(file == null ? "products.yaml" : file.toString(), yaml);
    } catch (BadProducts e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  Instant now() {
    return now;
  }

  /** A receipt for a file: its time, and a number that sorts as the files came. */
  String receipt(Path file) {
    long millis = now.toEpochMilli();
    String receipt =
        "%08x-%04x-7000-8000-%012x".formatted(millis >>> 16, millis & 0xffff, files.size());
    files.put(receipt, file);
    return receipt;
  }

  void tell(EnrichedStory story) throws IOException {
    enriched.pipeInput(new TestRecord<>(story.feed(), PublishJson.bytes(story), now));
    print();
  }

  void pass(Duration time) throws IOException {
    now = now.plus(time);
    driver.advanceWallClockTime(time);
    print();
  }

  /** What left since the last time: what subscribers read first, then the fates. */
  private void print() throws IOException {
    var topics =
        driver.producedTopicNames().stream()
            .filter(topic -> topic.startsWith("news.") || topic.startsWith("wire."))
            .filter(topic -> !topic.equals(Topics.SKETCHES))
            .sorted(
                Comparator.<String, Boolean>comparing(Topics.JOURNAL::equals)
                    .thenComparing(Comparator.naturalOrder()))
            .toList();
    for (String topic : topics) {
      var records =
          driver
              .createOutputTopic(topic, new StringDeserializer(), new ByteArrayDeserializer())
              .readRecordsToList();
      for (TestRecord<String, byte[]> leaving : records) {
        out.println(json.writeValueAsString(line(topic, leaving)));
      }
    }
  }

  private Map<String, Object> line(String topic, TestRecord<String, byte[]> leaving)
      throws IOException {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("topic", topic);
    if (topic.equals(Topics.JOURNAL)) {
      JsonNode fate = json.readTree(leaving.value());
      line.put("file", String.valueOf(files.get(leaving.key())));
      fate.properties().forEach(field -> line.put(field.getKey(), field.getValue()));
    } else if (topic.equals(Topics.DEAD_LETTERS)) {
      line.put("key", leaving.key());
      for (Header header : leaving.headers()) {
        line.put(header.key(), new String(header.value(), StandardCharsets.UTF_8));
      }
    } else {
      line.put("key", leaving.key());
      line.put("article", article(leaving));
    }
    return line;
  }

  /** The article as JSON; in a format that is none, as it is. */
  private Object article(TestRecord<String, byte[]> leaving) throws IOException {
    if (leaving.value() == null) {
      return null;
    }
    String type =
        new String(leaving.headers().lastHeader("content-type").value(), StandardCharsets.UTF_8);
    return type.contains("json")
        ? json.readTree(leaving.value())
        : new String(leaving.value(), StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    driver.close();
  }
}
