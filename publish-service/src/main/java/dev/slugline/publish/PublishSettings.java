package dev.slugline.publish;

import java.time.Duration;
import java.util.function.Function;
import java.util.function.LongUnaryOperator;
import java.util.function.Supplier;
import org.apache.kafka.streams.state.KeyValueBytesStoreSupplier;
import org.apache.kafka.streams.state.Stores;

/**
 * What the topology can be told.
 *
 * @param retention how long a story that nothing is heard of stays in the ledger
 * @param look how often the agenda is looked at: how late an embargo may end
 * @param largest so many bytes of a rendered article are sent, no more
 * @param books where a book of that name is kept: on disk, or in memory for a dry run
 * @param clock of each desk: what time it is, given what the wall clock says
 */
public record PublishSettings(
    Duration retention,
    Duration look,
    int largest,
    Function<String, KeyValueBytesStoreSupplier> books,
    Supplier<LongUnaryOperator> clock) {

  /** What a producer and a topic of 17 MiB take, less room for key and headers. */
  public static final int LARGEST = 17 * 1024 * 1024 - 64 * 1024;

  /** With a clock that is believed. */
  public PublishSettings(
      Duration retention,
      Duration look,
      int largest,
      Function<String, KeyValueBytesStoreSupplier> books) {
    this(retention, look, largest, books, LongUnaryOperator::identity);
  }

  /** As a service runs unless it is told otherwise. */
  public static PublishSettings service() {
    return service(Duration.ofDays(30), Duration.ofMillis(200));
  }

  /** The same with a retention and a look of its own. */
  public static PublishSettings service(Duration retention, Duration look) {
    return new PublishSettings(
        retention,
        look,
        LARGEST,
        Stores::persistentKeyValueStore,
        () -> new SteadyClock(() -> System.nanoTime() / 1_000_000));
  }

  /** The same with books in memory, for a dry run. */
  public static PublishSettings dryRun() {
    return new PublishSettings(
        Duration.ofDays(30), Duration.ofMillis(200), LARGEST, Stores::inMemoryKeyValueStore);
  }
}
