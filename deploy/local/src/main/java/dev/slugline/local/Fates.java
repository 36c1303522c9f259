package dev.slugline.local;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.slugline.contracts.Fate;
import dev.slugline.contracts.Topics;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Follows the journal: the newest fate of each story of each receipt. */
public final class Fates implements AutoCloseable {
  private final ObjectMapper json =
      new ObjectMapper()
          .registerModule(new JavaTimeModule())
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

  private final TopicReader journal;
  private final Map<String, Map<Integer, Fate>> byReceipt = new LinkedHashMap<>();

  /** Follows what the journal says from a time on. */
  public Fates(String bootstrapServers, Instant from) {
    journal = new TopicReader(bootstrapServers, Topics.JOURNAL);
    journal.from(from);
  }

  /** Reads what came since; waits at most this long for something. */
  public void update(Duration wait) {
    for (var rec : journal.next(wait)) {
      try {
        Fate fate = json.readValue(rec.value(), Fate.class);
        byReceipt.computeIfAbsent(fate.receipt(), r -> new TreeMap<>()).put(fate.item(), fate);
      } catch (IOException e) {
        throw new IllegalStateException(
            "the journal holds what is no fate, at " + rec.topic() + " " + rec.offset(), e);
      }
    }
  }

  /** The fates of a receipt's stories so far, in the order of the stories. */
  public List<Fate> of(String receipt) {
    return List.copyOf(byReceipt.getOrDefault(receipt, Map.of()).values());
  }

  /** Whether every story of the receipt has a fate; held is one. */
  public boolean complete(String receipt) {
    List<Fate> fates = of(receipt);
    return !fates.isEmpty() && fates.size() >= fates.get(0).items();
  }

  /** The sums over some receipts. */
  public Accounting accounting(Collection<String> receipts) {
    var fates = receipts.stream().flatMap(r -> of(r).stream()).toList();
    int received =
        receipts.stream().mapToInt(r -> of(r).isEmpty() ? 1 : of(r).get(0).items()).sum();
    return Accounting.of(received, fates);
  }

  @Override
  public void close() {
    journal.close();
  }
}
