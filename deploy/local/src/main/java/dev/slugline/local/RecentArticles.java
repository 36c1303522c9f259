package dev.slugline.local;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.slugline.contracts.Article;
import dev.slugline.contracts.Topics;
import dev.slugline.publish.json.PublishJson;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** The newest articles on {@code news.articles.v1}. */
public final class RecentArticles implements AutoCloseable {
  private final TopicReader reader;

  /** An article as it was published. */
  public record Published(String key, Article article, Instant at) {}

  public RecentArticles(String bootstrapServers) {
    reader = new TopicReader(bootstrapServers, Topics.ARTICLES);
  }

  /** So many of them, the oldest first; fewer where there are no more. */
  public List<Published> last(int number) {
    // Marks of transactions and what was compacted take offsets too: go back until it is enough.
    long back = 2L * number;
    while (true) {
      boolean all = reader.back(back);
      List<ConsumerRecord<String, String>> records = reader.rest(rec -> rec.value() != null);
      if (all || records.size() >= number) {
        return newest(records, number);
      }
      back *= 4;
    }
  }

  private static List<Published> newest(List<ConsumerRecord<String, String>> records, int number) {
    var sorted = new ArrayList<>(records);
    sorted.sort(Comparator.comparingLong(ConsumerRecord::timestamp));
    return sorted.subList(Math.max(0, sorted.size() - number), sorted.size()).stream()
        .map(rec -> new Published(rec.key(), article(rec), Instant.ofEpochMilli(rec.timestamp())))
        .toList();
  }

  private static Article article(ConsumerRecord<String, String> rec) {
    try {
      return PublishJson.mapper().readValue(rec.value(), Article.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("no article under " + rec.key() + ": " + e.getMessage(), e);
    }
  }

  @Override
  public void close() {
    reader.close();
  }
}
