package dev.slugline.enrich.emit;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.kafka.clients.producer.Partitioner;
import org.apache.kafka.common.Cluster;
import org.apache.kafka.common.utils.Utils;

/**
 * Gives all stories of a feed the same partition: a kill or a lead may name another story of its
 * feed, and only what lies in one partition is decided in one order (docs/adr/0060).
 */
public final class FeedPartitioner implements Partitioner {

  @Override
  public int partition(
      String topic, Object key, byte[] keyBytes, Object value, byte[] valueBytes, Cluster cluster) {
    String storyKey = new String(keyBytes, StandardCharsets.UTF_8);
    return partition(storyKey, cluster.partitionsForTopic(topic).size());
  }

  /** The partition of a story's key, which begins with its feed. */
  static int partition(String storyKey, int partitions) {
    int bar = storyKey.indexOf('|');
    String feed = bar < 0 ? storyKey : storyKey.substring(0, bar);
    return Utils.toPositive(Utils.murmur2(feed.getBytes(StandardCharsets.UTF_8))) % partitions;
  }

  @Override
  public void configure(Map<String, ?> settings) {
    // There is nothing to configure.
  }

  @Override
  public void close() {
    // There is nothing to close.
  }
}
