package dev.slugline.bench.ledger;

import dev.slugline.contracts.EnrichedStory;
import dev.slugline.contracts.Fate;
import dev.slugline.contracts.Topics;
import dev.slugline.publish.Observer;
import dev.slugline.publish.PublishSettings;
import dev.slugline.publish.PublishTopology;
import dev.slugline.publish.json.PublishJson;
import dev.slugline.publish.route.BadProducts;
import dev.slugline.publish.route.Products;
import dev.slugline.publish.route.ProductsFile;
import dev.slugline.publish.route.rule.Rules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.test.TestRecord;

/**
 * A million stories through the real topology, on disk, with a clock that runs fast: shows that
 * memory stays flat and that the books hold what the retention allows, no more.
 *
 * <p>{@code LedgerBench [stories] [retention] [stories a second of the fast clock]}; see
 * bench/README.md.
 */
public final class LedgerBench implements Observer, AutoCloseable {
  private static final Instant START = Instant.parse("2026-03-01T00:00:00Z");
  private static final int REPORTS = 20;
  private static final int DRAINED_AT_ONCE = 32;
  private static final List<String> BOOKS =
      List.of("ledger", "told", "names", "numbers", "tallies", "held", "agenda", "sketches");

  private final Map<Fate.Outcome, Long> fates = new EnumMap<>(Fate.Outcome.class);
  private final Path state;
  private final TopologyTestDriver driver;
  private final TestInputTopic<byte[], byte[]> enriched;
  private Instant now = START;

  private LedgerBench(Duration retention) throws IOException {
    state = Files.createTempDirectory("slugline-bench");
    var config = new Properties();
    config.put(StreamsConfig.APPLICATION_ID_CONFIG, "bench");
    config.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "none:9092");
    config.put(StreamsConfig.STATE_DIR_CONFIG, state.toString());
    config.put(
        StreamsConfig.ROCKSDB_CONFIG_SETTER_CLASS_CONFIG,
        "dev.slugline.publish.run.BoundedRocksDb");
    var settings =
        new PublishSettings(
            retention, Duration.ofMillis(200), PublishSettings.LARGEST, DiskBook::new);
    Products products = none();
    driver =
        new TopologyTestDriver(
            new PublishTopology(settings, () -> products, this).build(), config, now);
    enriched =
        driver.createInputTopic(
            Topics.ENRICHED, new ByteArraySerializer(), new ByteArraySerializer());
  }

  private static Products none() {
    try {
      return new ProductsFile(new Rules(), Set.of()).read("none", "products: []");
    } catch (BadProducts e) {
      throw new IllegalStateException(e);
    }
  }

  /** Runs it, and prints a line now and then. */
  public static void main(String[] args) throws IOException {
    int stories = args.length > 0 ? Integer.parseInt(args[0]) : 1_000_000;
    Duration retention = args.length > 1 ? Duration.parse(args[1]) : Duration.ofHours(1);
    int rate = args.length > 2 ? Integer.parseInt(args[2]) : 50;
    try (var bench = new LedgerBench(retention)) {
      bench.run(new InventedWire(START, rate), stories);
    }
  }

  private void run(InventedWire wire, int stories) throws IOException {
    System.out.println("stories\theap_mb\trss_mb\tdisk_mb\tper_s\t" + String.join("\t", BOOKS));
    long begun = System.nanoTime();
    int every = Math.max(1, stories / REPORTS);
    for (int n = 1; n <= stories; n++) {
      EnrichedStory told = wire.next();
      pass(wire.now());
      enriched.pipeInput(new TestRecord<>(new byte[0], PublishJson.bytes(told), now));
      if (n % DRAINED_AT_ONCE == 0) {
        drain();
      }
      if (n % every == 0) {
        report(n, every / ((System.nanoTime() - begun) / 1e9));
        begun = System.nanoTime();
      }
    }
    pass(now.plus(Duration.ofDays(1)));
    drain();
    report(stories, 0);
    System.out.println("fates\t" + fates);
    long decided =
        fates.entrySet().stream()
            .filter(fate -> fate.getKey() != Fate.Outcome.HELD)
            .mapToLong(Map.Entry::getValue)
            .sum();
    System.out.println("received\t" + stories + "\tdecided\t" + decided);
    if (decided != stories) {
      throw new IllegalStateException("not every story has one fate");
    }
  }

  /** The books are swept and the agenda is looked at as in a service, by the clock. */
  private void pass(Instant time) {
    Duration step = Duration.between(now, time);
    if (!step.isZero()) {
      now = time;
      driver.advanceWallClockTime(step);
    }
  }

  /** What left is of no use here, and would fill the memory. */
  private void drain() {
    for (String topic : driver.producedTopicNames()) {
      driver
          .createOutputTopic(topic, new ByteArrayDeserializer(), new ByteArrayDeserializer())
          .readRecordsToList();
    }
  }

  private void report(int stories, double perSecond) throws IOException {
    System.gc();
    Runtime java = Runtime.getRuntime();
    var line = new ArrayList<String>();
    line.add(Integer.toString(stories));
    line.add(Long.toString((java.totalMemory() - java.freeMemory()) >> 20));
    line.add(Long.toString(resident() >> 20));
    line.add(Long.toString(disk() >> 20));
    line.add(Long.toString(Math.round(perSecond)));
    for (String book : BOOKS) {
      line.add(Long.toString(entries(book)));
    }
    System.out.println(String.join("\t", line));
  }

  private long entries(String book) {
    KeyValueStore<Object, Object> store = driver.getKeyValueStore(book);
    if (book.equals("sketches")) {
      return store.approximateNumEntries(); // millions of hashes; counting them takes its time
    }
    long entries = 0;
    try (KeyValueIterator<Object, Object> all = store.all()) {
      while (all.hasNext()) {
        all.next();
        entries++;
      }
    }
    return entries;
  }

  /** The memory that the process really has; 0 where the system does not say. */
  private static long resident() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.exists(status)) {
      return 0;
    }
    try (Stream<String> lines = Files.lines(status)) {
      return lines
          .filter(line -> line.startsWith("VmRSS:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) << 10)
          .findFirst()
          .orElse(0);
    }
  }

  private long disk() throws IOException {
    try (Stream<Path> files = Files.walk(state)) {
      return files.filter(Files::isRegularFile).mapToLong(LedgerBench::size).sum();
    }
  }

  private static long size(Path file) {
    return file.toFile().length();
  }

  @Override
  public void told(Fate fate) {
    fates.merge(fate.fate(), 1L, Long::sum);
  }

  @Override
  public void close() throws IOException {
    driver.close();
    try (Stream<Path> files = Files.walk(state)) {
      files.sorted(java.util.Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    }
  }
}
