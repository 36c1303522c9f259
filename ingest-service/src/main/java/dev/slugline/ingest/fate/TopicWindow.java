package dev.slugline.ingest.fate;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndTimestamp;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/**
 * Reads a stretch of a topic from a time on: the journal is its own index, because a receipt tells
 * its time.
 */
final class TopicWindow implements AutoCloseable {
  private static final Duration LONGEST = Duration.ofSeconds(10);

  private final Consumer<byte[], byte[]> consumer;

  TopicWindow(String bootstrapServers) {
    var settings = new Properties();
    settings.put("bootstrap.servers", bootstrapServers);
    settings.put("enable.auto.commit", "false");
    settings.put("isolation.level", "read_committed");
    settings.put("max.poll.records", "5000");
    settings.put("default.api.timeout.ms", "5000");
    consumer =
        new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
  }

  int partitionsOf(String topic) {
    return consumer.partitionsFor(topic).size();
  }

  /**
   * Shows each record of the partitions from a time on, until {@code seen} has enough or the end is
   * reached.
   *
   * @param seen answers whether it has seen enough
   */
  synchronized void read(
      Collection<TopicPartition> partitions,
      Instant from,
      Predicate<ConsumerRecord<byte[], byte[]>> seen) {
    consumer.assign(partitions);
    Map<TopicPartition, Long> times = new HashMap<>();
    partitions.forEach(p -> times.put(p, from.toEpochMilli()));
    Map<TopicPartition, OffsetAndTimestamp> starts = consumer.offsetsForTimes(times);
    Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
    partitions.forEach(
        p -> consumer.seek(p, starts.get(p) == null ? ends.get(p) : starts.get(p).offset()));
    long giveUp = System.nanoTime() + LONGEST.toNanos();
    while (System.nanoTime() < giveUp
        && ends.entrySet().stream().anyMatch(e -> consumer.position(e.getKey()) < e.getValue())) {
      for (ConsumerRecord<byte[], byte[]> rec : consumer.poll(Duration.ofMillis(200))) {
        if (seen.test(rec)) {
          return;
        }
      }
    }
  }

  static List<TopicPartition> all(String topic, int partitions) {
    return IntStream.range(0, partitions).mapToObj(p -> new TopicPartition(topic, p)).toList();
  }

  @Override
  public synchronized void close() {
    consumer.close();
  }
}
