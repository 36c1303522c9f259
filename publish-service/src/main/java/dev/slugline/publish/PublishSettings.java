package dev.slugline.publish;

import java.time.Duration;

/**
 * What the topology can be told.
 *
 * @param retention how long a story that nothing is heard of stays in the ledger
 * @param look how often the agenda is looked at: how late an embargo may end
 * @param largest so many bytes of a rendered article are sent, no more
 * @param durable whether the books are kept on disk
 */
public record PublishSettings(Duration retention, Duration look, int largest, boolean durable) {

  /** What a producer and a topic of 17 MiB take, less room for key and headers. */
  public static final int LARGEST = 17 * 1024 * 1024 - 64 * 1024;

  /** As a service runs unless it is told otherwise. */
  public static PublishSettings service() {
    return new PublishSettings(Duration.ofDays(30), Duration.ofMillis(200), LARGEST, true);
  }

  /** The same with books in memory, for a dry run. */
  public static PublishSettings dryRun() {
    return new PublishSettings(Duration.ofDays(30), Duration.ofMillis(200), LARGEST, false);
  }
}
