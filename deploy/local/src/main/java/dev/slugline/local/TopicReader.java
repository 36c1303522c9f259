package dev.slugline.local;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * Reads a topic as a subscriber should: only what is committed, each record once, without a group.
 */
public final class TopicReader implements AutoCloseable {
  private final Consumer<String, String> consumer;
  private final List<TopicPartition> partitions;

  /** Opens a topic at its beginning. */
  public TopicReader(String bootstrapServers, String topic) {
    var settings = new Properties();
    settings.put("bootstrap.servers", bootstrapServers);
    settings.put("isolation.level", "read_committed");
    settings.put("enable.auto.commit", "false");
    settings.put("default.api.timeout.ms", "15000");
    consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer());
    List<PartitionInfo> found = partitionsOf(topic, bootstrapServers);
    partitions =
        found.stream()
            .map(p -> new TopicPartition(topic, p.partition()))
            .collect(Collectors.toList());
    consumer.assign(partitions);
    consumer.seekToBeginning(partitions);
  }

  private List<PartitionInfo> partitionsOf(String topic, String bootstrapServers) {
    try {
      List<PartitionInfo> found = consumer.partitionsFor(topic);
      if (!found.isEmpty()) {
        return found;
      }
      consumer.close();
      throw new IllegalStateException(topic + " is absent on " + bootstrapServers);
    } catch (TimeoutException e) {
      consumer.close();
      throw new IllegalStateException("Kafka does not answer at " + bootstrapServers, e);
    }
  }

  /** Goes to where records of this time begin. */
  public TopicReader from(Instant time) {
    // Asked before the times: seekToEnd would go to the end as it is at the first poll.
    Map<TopicPartition, Long> ends = ends();
    Map<TopicPartition, Long> times = new HashMap<>();
    partitions.forEach(p -> times.put(p, time.toEpochMilli()));
    consumer
        .offsetsForTimes(times)
        .forEach(
            (p, found) -> {
              consumer.seek(p, found == null ? ends.get(p) : found.offset());
            });
    return this;
  }

  /**
   * Goes so many offsets back from each partition's end.
   *
   * @return whether that is the beginning of all of them
   */
  boolean back(long offsets) {
    Map<TopicPartition, Long> begins = consumer.beginningOffsets(partitions);
    boolean all = true;
    for (Map.Entry<TopicPartition, Long> end : ends().entrySet()) {
      long begin = begins.get(end.getKey());
      long from = Math.max(begin, end.getValue() - offsets);
      all &= from == begin;
      consumer.seek(end.getKey(), from);
    }
    return all;
  }

  /** Waits for records, at most this long. */
  public List<ConsumerRecord<String, String>> next(Duration wait) {
    var records = new ArrayList<ConsumerRecord<String, String>>();
    consumer.poll(wait).forEach(records::add);
    return records;
  }

  /** Everything from here to what is the end now. */
  public List<ConsumerRecord<String, String>> rest(
      Predicate<ConsumerRecord<String, String>> wanted) {
    Map<TopicPartition, Long> ends = ends();
    var records = new ArrayList<ConsumerRecord<String, String>>();
    while (isBefore(ends)) {
      next(Duration.ofMillis(200)).stream().filter(wanted).forEach(records::add);
    }
    return records;
  }

  /** Where the topic ends now. */
  public Map<TopicPartition, Long> ends() {
    return consumer.endOffsets(partitions);
  }

  /** Whether something lies between here and these ends. */
  public boolean isBefore(Map<TopicPartition, Long> ends) {
    return ends.entrySet().stream().anyMatch(e -> consumer.position(e.getKey()) < e.getValue());
  }

  @Override
  public void close() {
    consumer.close();
  }
}
