package dev.slugline.publish;

import dev.slugline.contracts.Article;
import dev.slugline.contracts.EnrichedStory;
import dev.slugline.contracts.Fate;
import dev.slugline.contracts.Topics;
import dev.slugline.publish.books.Books;
import dev.slugline.publish.json.PublishJson;
import dev.slugline.publish.render.Renderers;
import dev.slugline.publish.route.BadProducts;
import dev.slugline.publish.route.Products;
import dev.slugline.publish.route.ProductsFile;
import dev.slugline.publish.route.rule.Rules;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;
import org.apache.kafka.streams.test.TestRecord;

/** The real topology on Streams' test driver, and everything that left it. */
public final class Wire implements AutoCloseable {
  private final List<Left> left = new ArrayList<>();
  private final Observer observer;
  private Products products;
  private TopologyTestDriver driver;
  private TestInputTopic<byte[], byte[]> enriched;
  private Instant now;

  /** A record that left. */
  public record Left(String topic, TestRecord<String, byte[]> record) {}

  public Wire(String products) {
    this(products, fate -> {});
  }

  public Wire(String products, Observer observer) {
    this.now = Copy.START.toInstant();
    this.observer = observer;
    products(products);
    open();
  }

  /** New products, without a restart. */
  public void products(String yaml) {
    try {
      products =
          new ProductsFile(new Rules(), Renderers.all().formats()).read("products.yaml", yaml);
    } catch (BadProducts e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
  }

  /** As if Kafka had these topics alone. */
  public void topics(Set<String> existing) {
    products = products.on(existing);
  }

  private void open() {
    var config = new Properties();
    config.put(StreamsConfig.APPLICATION_ID_CONFIG, "publish");
    config.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "none:9092");
    config.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
    driver =
        new TopologyTestDriver(
            new PublishTopology(PublishSettings.dryRun(), () -> products, observer).build(),
            config,
            now);
    enriched =
        driver.createInputTopic(
            Topics.ENRICHED, new ByteArraySerializer(), new ByteArraySerializer());
  }

  /** A new instance, with the state that the changelogs would give it. */
  public void restart() {
    Map<String, List<KeyValue<Bytes, byte[]>>> state = new LinkedHashMap<>();
    for (String name : Books.ALL) {
      var entries = new ArrayList<KeyValue<Bytes, byte[]>>();
      try (KeyValueIterator<Bytes, byte[]> all = store(name).all()) {
        all.forEachRemaining(entries::add);
      }
      state.put(name, entries);
    }
    driver.close();
    open();
    state.forEach(
        (name, entries) -> entries.forEach(entry -> store(name).put(entry.key, entry.value)));
  }

  /** How many entries a book has. */
  public long size(String book) {
    long entries = 0;
    try (KeyValueIterator<Bytes, byte[]> all = store(book).all()) {
      for (; all.hasNext(); all.next()) {
        entries++;
      }
    }
    return entries;
  }

  public ReadOnlyKeyValueStore<Bytes, byte[]> book(String name) {
    return store(name);
  }

  private KeyValueStore<Bytes, byte[]> store(String name) {
    return driver.getKeyValueStore(name);
  }

  public Wire tell(EnrichedStory... stories) {
    for (EnrichedStory story : stories) {
      tell(PublishJson.bytes(story));
    }
    return this;
  }

  public Wire tell(byte[] value) {
    enriched.pipeInput(new TestRecord<>("key".getBytes(), value, now));
    collect();
    return this;
  }

  public Wire pass(Duration time) {
    now = now.plus(time);
    driver.advanceWallClockTime(time);
    collect();
    return this;
  }

  private void collect() {
    for (String topic : driver.producedTopicNames()) {
      if (topic.startsWith("news.") || topic.startsWith("wire.")) {
        driver
            .createOutputTopic(topic, new StringDeserializer(), new ByteArrayDeserializer())
            .readRecordsToList()
            .forEach(record -> left.add(new Left(topic, record)));
      }
    }
  }

  public List<Fate> fates() {
    return left.stream()
        .filter(l -> l.topic().equals(Topics.JOURNAL))
        .map(l -> read(l.record().value(), Fate.class))
        .toList();
  }

  /** The fates, in short. */
  public List<String> outcomes() {
    return fates().stream().map(f -> f.fate().json()).toList();
  }

  public List<Left> on(String topic) {
    return left.stream().filter(l -> l.topic().equals(topic)).toList();
  }

  /** Every article on the topic in order; null where a tombstone left. */
  public List<Article> articles(String topic) {
    return on(topic).stream()
        .map(l -> l.record().value() == null ? null : read(l.record().value(), Article.class))
        .toList();
  }

  private static <T> T read(byte[] json, Class<T> type) {
    try {
      return PublishJson.mapper().readValue(json, type);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    driver.close();
  }
}
