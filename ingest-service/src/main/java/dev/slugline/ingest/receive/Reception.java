package dev.slugline.ingest.receive;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.f4b6a3.uuid.UuidCreator;
import dev.slugline.contracts.Receipt;
import dev.slugline.ingest.Feeds;
import dev.slugline.ingest.Push;
import dev.slugline.ingest.ReceivedStory;
import dev.slugline.ingest.Refusal;
import dev.slugline.ingest.Refusal.Reason;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.UUID;
import java.util.function.Supplier;

/** Lets a push in or refuses it, and gives it its receipt. */
public final class Reception {
  private static final long LARGEST_RECORD = 16L * 1024 * 1024;
  private static final int LONGEST_ID = 512;

  private final Feeds feeds;
  private final Clock clock;
  private final Supplier<UUID> ids;
  private final FeedPace pace;

  /**
   * What was sent under each idempotency key lately; the ledger downstream catches what this
   * forgets.
   */
  private final Cache<String, ReceivedStory> byIdempotencyKey =
      Caffeine.newBuilder().maximumSize(100_000).expireAfterWrite(Duration.ofHours(24)).build();

  public Reception(Feeds feeds, Clock clock) {
    this(feeds, clock, UuidCreator::getTimeOrderedEpoch);
  }

  Reception(Feeds feeds, Clock clock, Supplier<UUID> ids) {
    this.feeds = feeds;
    this.clock = clock;
    this.ids = ids;
    this.pace = new FeedPace(clock);
  }

  /**
   * @throws Refusal if the feed may not send this
   */
  public ReceivedStory receive(Push push) {
    Feeds.Feed feed = feeds.byId().get(push.feed());
    if (feed == null) {
      throw new Refusal(
          Reason.UNKNOWN_FEED, "no feed is configured under this id; check the address");
    }
    long largest = Math.min(feed.largestStory().asLongValue(), LARGEST_RECORD);
    if (push.bytes().length == 0) {
      throw new Refusal(Reason.EMPTY, "send the story as the request's body");
    }
    if (push.bytes().length > largest) {
      throw new Refusal(
          Reason.TOO_LARGE, "the feed may send at most " + largest + " bytes a story");
    }
    requireShort("Wire-Story-Id", push.storyId());
    requireShort("Idempotency-Key", push.idempotencyKey());
    pace.count(push.feed(), feed.storiesPerSecond());
    String sha256 = sha256(push.bytes());
    if (push.idempotencyKey() == null) {
      return story(push, sha256);
    }
    ReceivedStory known =
        byIdempotencyKey.get(push.feed() + "|" + push.idempotencyKey(), key -> story(push, sha256));
    if (!known.receipt().sha256().equals(sha256)) {
      throw new Refusal(
          Reason.KEY_REUSED,
          "this Idempotency-Key came with other bytes before; use a new one for a new story");
    }
    return known;
  }

  private ReceivedStory story(Push push, String sha256) {
    String id = ids.get().toString();
    String key = push.feed() + "/" + (push.storyId() == null ? id : push.storyId());
    var receipt = new Receipt(id, push.feed(), push.bytes().length, sha256);
    return new ReceivedStory(receipt, key, OffsetDateTime.now(clock), push);
  }

  private static void requireShort(String header, String value) {
    if (value != null
        && (value.isBlank()
            || value.length() > LONGEST_ID
            || value.chars().anyMatch(c -> c < ' '))) {
      throw new Refusal(
          Reason.BAD_HEADER, header + " must be 1 to " + LONGEST_ID + " printable characters");
    }
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
