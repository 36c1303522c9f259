package dev.slugline.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.slugline.contracts.EnrichedStory;
import dev.slugline.contracts.Topics;
import dev.slugline.publish.Outgoing;
import dev.slugline.publish.PublishSettings;
import dev.slugline.publish.PublishTopology;
import dev.slugline.publish.books.Agenda;
import dev.slugline.publish.json.PublishJson;
import dev.slugline.publish.route.Products;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
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
  /** A service looks at its agenda every so often; here each thing happens at its very time. */
  private static final Duration LOOK = Duration.ofMillis(1);

  private final ObjectMapper json = PublishJson.mapper();
  private final PrintStream out;
  private final Products products;
  private final TopologyTestDriver driver;
  private final TestInputTopic<String, byte[]> enriched;
  private final Map<String, Path> files = new HashMap<>();
  private final List<Outgoing> leaving = new ArrayList<>();
  private Instant now;

  Simulation(Instant start, Products products, PrintStream out) {
    this.out = out;
    this.now = start;
    this.products = products;
    var dryRun = PublishSettings.dryRun();
    var settings = new PublishSettings(dryRun.retention(), LOOK, dryRun.largest(), dryRun.books());
    var config = new Properties();
    config.put(StreamsConfig.APPLICATION_ID_CONFIG, "simulate");
    config.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "none:9092");
    driver =
        new TopologyTestDriver(
            new PublishTopology(settings, () -> products, fate -> {}, leaving::add).build(),
            config,
            now);
    enriched =
        driver.createInputTopic(Topics.ENRICHED, new StringSerializer(), new ByteArraySerializer());
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

  /** Lets time pass; whatever is due until then leaves at its own time. */
  void pass(Duration time) throws IOException {
    Instant end = now.plus(time);
    Optional<Instant> due = next();
    while (due.isPresent() && !due.get().isAfter(end) && now.isBefore(end)) {
      Instant soonest = now.plus(LOOK);
      advance(due.get().isAfter(soonest) ? due.get() : soonest);
      due = next();
    }
    if (now.isBefore(end)) {
      advance(end);
    }
  }

  private Optional<Instant> next() {
    return Agenda.next(driver.getKeyValueStore(Agenda.STORE));
  }

  private void advance(Instant to) throws IOException {
    driver.advanceWallClockTime(Duration.between(now, to));
    now = to;
    print();
  }

  private void print() throws IOException {
    for (Outgoing record : leaving) {
      if (!record.topic().equals(Topics.SKETCHES)) {
        out.println(json.writeValueAsString(line(record)));
      }
    }
    leaving.clear();
    drain();
  }

  /** The driver keeps what left until somebody reads it. */
  private void drain() {
    for (String topic : driver.producedTopicNames()) {
      driver
          .createOutputTopic(topic, new StringDeserializer(), new ByteArrayDeserializer())
          .readRecordsToList();
    }
  }

  private Map<String, Object> line(Outgoing record) throws IOException {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("topic", record.topic());
    switch (record.topic()) {
      case Topics.JOURNAL -> fate(line, record);
      case Topics.DEAD_LETTERS -> {
        line.put("key", record.key());
        line.put("file", file(record.headers().get("receipt")));
        line.putAll(record.headers());
      }
      default -> {
        line.put("key", record.key());
        line.put("article", article(record));
      }
    }
    return line;
  }

  private void fate(Map<String, Object> line, Outgoing record) throws IOException {
    JsonNode fate = json.readTree(record.value());
    line.put("file", file(record.key()));
    line.put("fate", fate.get("fate"));
    line.put("revision", fate.get("revision"));
    line.put("reason", fate.path("rejection").get("reason"));
    fate.properties().forEach(field -> line.putIfAbsent(field.getKey(), field.getValue()));
  }

  private String file(String receipt) {
    Path file = files.get(receipt);
    return file == null ? null : file.toString();
  }

  /** The article as JSON; of a format that is none, its text and what it is. */
  private Object article(Outgoing record) throws IOException {
    if (record.value() == null) {
      return null;
    }
    String type = record.headers().get("content-type");
    if (type.contains("json")) {
      return json.readTree(record.value());
    }
    Map<String, Object> written = new LinkedHashMap<>();
    written.put("format", products.formatOf(record.topic(), null));
    written.put("contentType", type);
    written.put("text", new String(record.value(), charset(type)));
    return written;
  }

  private static Charset charset(String contentType) {
    int at = contentType.indexOf("charset=");
    return at < 0
        ? StandardCharsets.UTF_8
        : Charset.forName(contentType.substring(at + "charset=".length()));
  }

  @Override
  public void close() {
    driver.close();
  }
}
