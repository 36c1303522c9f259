package dev.slugline.publish;

import java.time.Duration;
import java.util.function.Function;
import org.apache.kafka.streams.state.KeyValueBytesStoreSupplier;
import org.apache.kafka.streams.state.Stores;

/**
 * What the topology can be told.
 *
 * @param retention how long a story that nothing is heard of stays in the ledger
 * @param look how often the agenda is looked at: how late an embargo may end
 * @param largest so many bytes of a rendered article are sent, no more
 * @param books where a book of that name is kept: on disk, or in memory for a dry run
 */
public record PublishSettings(
    Duration retention,
    Duration look,
    int largest,
    Function<String, KeyValueBytesStoreSupplier> books) {

  /** What a producer and a topic of 17 MiB take, less room for key and headers. */
  public static final int LARGEST = 17 * 1024 * 1024 - 64 * 1024;

  /** As a service runs unless it is told otherwise. */
  public static PublishSettings service() {
    return service(Duration.ofDays(30), Duration.ofMillis(200));
  }

  /** The same with a retention and a look of its own. */
  public static PublishSettings service(Duration retention, Duration look) {
    return new PublishSettings(retention, look, LARGEST, Stores::persistentKeyValueStore);
  }

  /** The same with books in memory, for a dry run. */
  public static PublishSettings dryRun() {
    return new PublishSettings(
        Duration.ofDays(30), Duration.ofMillis(200), LARGEST, Stores::inMemoryKeyValueStore);
  }
}
