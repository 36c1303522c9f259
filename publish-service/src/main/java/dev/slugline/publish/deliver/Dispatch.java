package dev.slugline.publish.deliver;

import dev.slugline.contracts.Article;
import dev.slugline.contracts.EnrichedStory;
import dev.slugline.contracts.Fate;
import dev.slugline.contracts.Rejection;
import dev.slugline.contracts.Topics;
import dev.slugline.publish.Outgoing;
import dev.slugline.publish.json.PublishJson;
import java.time.Instant;

/** Writes the records that leave. Their headers are our own words alone. */
public final class Dispatch {
  private static final int LONGEST_MESSAGE = 1000;

  /**
   * An article on its way to a topic, already rendered.
   *
   * @param sequence counts what the topic got from the feed: a reader sees that none is missing
   */
  public Outgoing article(
      String topic,
      String key,
      Article article,
      byte[] rendered,
      String contentType,
      long sequence,
      Instant now) {
    var desk = article.extension();
    var event =
        new CloudEvent(
                "news.article",
                desk.receipt() + "/" + desk.item() + "/" + desk.revision(),
                desk.feed(),
                article.uri(),
                now)
            .with("content-type", contentType)
            .with("revision", desk.revision())
            .with("state", desk.state())
            .with("sequence", sequence);
    return new Outgoing(topic, key, rendered, event.headers());
  }

  /**
   * A story leaves a topic.
   *
   * @param revision the newest that it takes off
   * @param why {@code withheld}, {@code expired} or {@code unmatched}
   * @param sequence counts on as those of articles do
   */
  public Outgoing tombstone(
      String topic, String key, int revision, String why, long sequence, Instant now) {
    String feed = key.substring(0, key.indexOf('|'));
    String uri = key.substring(key.indexOf('|') + 1);
    var event =
        new CloudEvent("news.removed", key + "/" + revision + "/" + why, feed, uri, now)
            .with("content-type", "application/json")
            .with("revision", revision)
            .with("reason", why)
            .with("sequence", sequence);
    return new Outgoing(topic, key, null, event.headers());
  }

  /** The sketch of a story that leaves. */
  public Outgoing sketch(String key, Object sketch, Article article, Instant now) {
    var desk = article.extension();
    var event =
        new CloudEvent(
                "wire.sketch",
                desk.receipt() + "/" + desk.item() + "/" + desk.revision(),
                desk.feed(),
                article.uri(),
                now)
            .with("content-type", "application/json");
    return new Outgoing(Topics.SKETCHES, key, PublishJson.bytes(sketch), event.headers());
  }

  /** A story's fate. */
  public Outgoing fate(Fate fate) {
    var event =
        new CloudEvent(
                "wire.fate",
                fate.receipt() + "/" + fate.item() + "/" + fate.fate().json(),
                fate.feed(),
                fate.uri(),
                fate.at().toInstant())
            .with("content-type", "application/json");
    return new Outgoing(Topics.JOURNAL, fate.receipt(), PublishJson.bytes(fate), event.headers());
  }

  /**
   * What nobody could read, as it came; only its reference where the original is too large to
   * travel.
   */
  public Outgoing deadLetter(EnrichedStory told, Rejection rejection, String stage, Instant now) {
    var source = told.source();
    var event =
        deadLetter(told.receipt() + "/" + told.item(), told.feed(), rejection, stage, now)
            .with("receipt", told.receipt())
            .with("item", told.item())
            .with("items", told.items())
            .with("feed", told.feed());
    String key = told.receipt();
    if (source != null) {
      event
          .with("source-topic", source.topic())
          .with("source-partition", source.partition())
          .with("source-offset", source.offset());
      key = source.key() == null ? key : source.key();
    }
    return new Outgoing(Topics.DEAD_LETTERS, key, told.original(), event.headers());
  }

  /** A record of {@code wire.enriched.v1} that is no enriched story, as it came. */
  public Outgoing garbled(
      String id, String key, byte[] value, String receipt, Rejection rejection, Instant now) {
    var event = deadLetter(id, null, rejection, "publish", now).with("receipt", receipt);
    return new Outgoing(Topics.DEAD_LETTERS, key, value, event.headers());
  }

  private static CloudEvent deadLetter(
      String id, String feed, Rejection rejection, String stage, Instant now) {
    return new CloudEvent("wire.dead-letter", id, feed, null, now)
        .with("content-type", "application/octet-stream")
        .with("reason", rejection.reason().json())
        .with(
            "kind",
            (rejection.kind() == null ? rejection.reason().kind() : rejection.kind()).json())
        .with("stage", stage)
        .with("message", oneLine(rejection.message()));
  }

  private static String oneLine(String message) {
    if (message == null) {
      return null;
    }
    String line = message.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ");
    return line.length() <= LONGEST_MESSAGE ? line : line.substring(0, LONGEST_MESSAGE);
  }
}
