package dev.slugline.enrich.accept;

import dev.slugline.contracts.EnrichedStory.RawReference;
import dev.slugline.enrich.FeedProfile;
import dev.slugline.enrich.RawStory;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/**
 * Makes a story of a raw record. Whatever lies on the topic gets a receipt and a feed, so that even
 * a record that nobody of ours wrote ends as a dead letter with a reason.
 */
public final class RawRecord {
  private static final Pattern SOURCE = Pattern.compile("/feeds/([A-Za-z0-9][A-Za-z0-9._-]{0,99})");
  private static final byte[] NOTHING = {};

  private RawRecord() {}

  /**
   * @param profiles what is known of a feed by its id
   */
  public static RawStory story(
      ConsumerRecord<String, byte[]> rec, Function<String, FeedProfile> profiles) {
    String id = header(rec, "ce_id");
    String receipt = id == null ? rec.topic() + "-" + rec.partition() + "-" + rec.offset() : id;
    String source = header(rec, "ce_source");
    var match = SOURCE.matcher(source == null ? "" : source);
    String feed = match.matches() ? match.group(1) : "unknown";
    String contentType = header(rec, "content-type");
    String filename = header(rec, "filename");
    return new RawStory(
        receipt,
        profiles.apply(feed),
        OffsetDateTime.ofInstant(Instant.ofEpochMilli(rec.timestamp()), ZoneOffset.UTC),
        rec.value() == null ? NOTHING : rec.value(),
        contentType,
        filename,
        new RawReference(
            rec.topic(), rec.partition(), rec.offset(), rec.key(), contentType, filename));
  }

  private static String header(ConsumerRecord<String, byte[]> rec, String name) {
    Header header = rec.headers().lastHeader(name);
    return header == null || header.value() == null
        ? null
        : new String(header.value(), StandardCharsets.UTF_8);
  }
}
