package dev.slugline.bench.ledger;

import dev.slugline.contracts.Article;
import dev.slugline.contracts.ArticleBuilder;
import dev.slugline.contracts.EnrichedStory;
import dev.slugline.contracts.Extension;
import dev.slugline.contracts.ExtensionBuilder;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * A wire of many feeds that never ends: of ten stories six are new, two update an older one, one
 * comes twice, and now and then one is killed, held under embargo or has an end of use.
 */
final class InventedWire {
  private static final int FEEDS = 12;
  private static final int LATELY = 5_000;
  private static final int HASHES = 8;
  private static final String SENTENCE =
      "The ferry left the harbour late, as the master had said it would, and nobody was surprised. ";

  private final Random random = new Random(7);
  private final Instant start;
  private final int rate;
  private final int[] versions = new int[LATELY];
  private long told;
  private long stories;
  private EnrichedStory last;

  /**
   * @param rate stories a second of its clock
   */
  InventedWire(Instant start, int rate) {
    this.start = start;
    this.rate = rate;
  }

  /** The time of the story that came last. */
  Instant now() {
    return start.plus(Duration.ofMillis(told * 1000 / rate));
  }

  EnrichedStory next() {
    told++;
    int dice = random.nextInt(100);
    if (dice < 8 && last != null) {
      return again(last);
    }
    boolean update = dice < 30 && stories > LATELY;
    long story = update ? stories - 1 - random.nextInt(LATELY) : stories++;
    int slot = (int) (story % LATELY);
    versions[slot] = update ? versions[slot] + 1 : 1;
    last = version(story, versions[slot], dice);
    return last;
  }

  private EnrichedStory again(EnrichedStory story) {
    String receipt = receipt();
    OffsetDateTime received = now().atOffset(ZoneOffset.UTC);
    return new EnrichedStory(
        receipt, 0, 1, story.feed(), received, story.article(), null, null, null);
  }

  private EnrichedStory version(long story, int version, int dice) {
    String feed = "wire-" + story % FEEDS;
    String receipt = receipt();
    OffsetDateTime received = now().atOffset(ZoneOffset.UTC);
    String text = SENTENCE.repeat(2 + random.nextInt(4)) + story + " " + version;
    Extension extension =
        ExtensionBuilder.builder()
            .feed(feed)
            .receipt(receipt)
            .item(0)
            .receivedAt(received)
            .sequence("%04d".formatted(told % 10_000))
            .fingerprint(Stream.generate(random::nextLong).limit(HASHES).toList())
            .text(text)
            .build();
    Article article =
        ArticleBuilder.builder()
            .uri("urn:invented:" + story)
            .type("text")
            .version(Integer.toString(version))
            .versionCreated(received)
            .pubStatus(dice >= 28 && dice < 30 ? "canceled" : "usable")
            .embargoedUntil(dice == 98 ? received.plusMinutes(5) : null)
            .expires(dice == 99 ? received.plusMinutes(20) : null)
            .altIds(List.of(new Article.AltId("wire", "IW" + story)))
            .headlines(List.of(new Article.Text("main", "text/plain", "Ferry sails " + story)))
            .bodies(List.of(new Article.Body("main", "text/plain", null, null, text)))
            .extension(extension)
            .build();
    return new EnrichedStory(receipt, 0, 1, feed, received, article, null, null, null);
  }

  private String receipt() {
    long millis = now().toEpochMilli();
    return "%08x-%04x-7000-8000-%012x".formatted(millis >>> 16, millis & 0xffff, told);
  }
}
