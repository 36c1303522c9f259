package dev.slugline.ingest.fate;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.slugline.contracts.Fate;
import dev.slugline.contracts.Topics;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.utils.Utils;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Finds the fates of a receipt on {@code wire.journal.v1}, where every fate is and nowhere else.
 */
@ApplicationScoped
public class Journal {
  /** Clocks of two machines may differ by this much. */
  private static final Duration SKEW = Duration.ofSeconds(30);

  /**
   * A story is on the raw topic this long after its receipt was made, or it was never acknowledged.
   */
  private static final Duration STORED_WITHIN = Duration.ofSeconds(60);

  private final String bootstrapServers;
  private final ObjectMapper json;
  private TopicWindow window;

  Journal(
      @ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers,
      ObjectMapper json) {
    this.bootstrapServers = bootstrapServers;
    this.json = json;
  }

  /** The trail of a feed's receipt; nothing where that feed was never given it. */
  public Optional<Trail> trail(String feed, UUID receipt) {
    Instant madeAt = Instant.ofEpochMilli(receipt.getMostSignificantBits() >>> 16);
    List<Fate> fates = fates(receipt.toString(), madeAt);
    if (!fates.isEmpty()) {
      return fates.get(0).feed().equals(feed)
          ? Optional.of(Trail.of(receipt.toString(), feed, fates))
          : Optional.empty();
    }
    return isStored(feed, receipt.toString(), madeAt)
        ? Optional.of(Trail.of(receipt.toString(), feed, List.of()))
        : Optional.empty();
  }

  private List<Fate> fates(String receipt, Instant madeAt) {
    byte[] key = receipt.getBytes(StandardCharsets.UTF_8);
    TopicWindow topic = window();
    int partition = Utils.toPositive(Utils.murmur2(key)) % topic.partitionsOf(Topics.JOURNAL);
    var fates = new ArrayList<Fate>();
    topic.read(
        List.of(new TopicPartition(Topics.JOURNAL, partition)),
        madeAt.minus(SKEW),
        rec -> {
          if (Arrays.equals(key, rec.key())) {
            fate(rec.value()).ifPresent(fates::add);
          }
          return !fates.isEmpty() && Trail.of(receipt, "", fates).state().equals("decided");
        });
    return fates;
  }

  private Optional<Fate> fate(byte[] value) {
    try {
      return Optional.of(json.readValue(value, Fate.class));
    } catch (IOException e) {
      // A record of a newer form is no reason to hide the others.
      return Optional.empty();
    }
  }

  private boolean isStored(String feed, String receipt, Instant madeAt) {
    var found = new AtomicBoolean();
    TopicWindow topic = window();
    long until = madeAt.plus(STORED_WITHIN).toEpochMilli();
    topic.read(
        TopicWindow.all(Topics.RAW, topic.partitionsOf(Topics.RAW)),
        madeAt.minus(SKEW),
        rec -> {
          Header id = rec.headers().lastHeader("ce_id");
          Header source = rec.headers().lastHeader("ce_source");
          if (id != null && source != null && receipt.equals(text(id))) {
            found.set(("/feeds/" + feed).equals(text(source)));
            return true;
          }
          return rec.timestamp() > until;
        });
    return found.get();
  }

  private static String text(Header header) {
    return new String(header.value(), StandardCharsets.UTF_8);
  }

  private synchronized TopicWindow window() {
    if (window == null) {
      window = new TopicWindow(bootstrapServers);
    }
    return window;
  }

  @PreDestroy
  synchronized void close() {
    if (window != null) {
      window.close();
    }
  }
}
