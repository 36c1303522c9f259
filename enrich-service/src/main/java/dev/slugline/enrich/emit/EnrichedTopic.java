package dev.slugline.enrich.emit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.slugline.contracts.EnrichedStory;
import dev.slugline.contracts.Topics;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.MutinyEmitter;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.OnOverflow;

/** Puts outcomes on {@code wire.enriched.v1}, keyed by feed and story. */
@ApplicationScoped
public class EnrichedTopic {
  /** An original larger than this stays on the raw topic; the outcome's source says where. */
  private static final int LARGEST_ORIGINAL = 8 * 1024 * 1024;

  private final MutinyEmitter<byte[]> emitter;
  private final ObjectMapper json;

  EnrichedTopic(
      // The loop waits for a batch's outcomes before it takes the next, so a batch is the bound.
      @Channel("enriched") @OnOverflow(OnOverflow.Strategy.UNBOUNDED_BUFFER)
          MutinyEmitter<byte[]> emitter,
      ObjectMapper json) {
    this.emitter = emitter;
    this.json = json;
  }

  /** Completes when every outcome is acknowledged; they are sent in this order. */
  public Uni<Void> send(List<EnrichedStory> outcomes) {
    if (outcomes.isEmpty()) {
      return Uni.createFrom().voidItem();
    }
    var sends = outcomes.stream().map(this::message).map(emitter::sendMessage).toList();
    return Uni.join().all(sends).andFailFast().replaceWithVoid();
  }

  private Message<byte[]> message(EnrichedStory outcome) {
    boolean tooLarge = outcome.original() != null && outcome.original().length > LARGEST_ORIGINAL;
    EnrichedStory told = tooLarge ? withoutOriginal(outcome) : outcome;
    try {
      return Message.of(json.writeValueAsBytes(told))
          .addMetadata(
              OutgoingKafkaRecordMetadata.<String>builder()
                  .withTopic(Topics.ENRICHED)
                  .withKey(key(outcome))
                  .withHeaders(headers(outcome))
                  .build());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("an outcome is always JSON", e);
    }
  }

  private static String key(EnrichedStory outcome) {
    return outcome.feed()
        + "|"
        + (outcome.article() == null ? outcome.receipt() : outcome.article().uri());
  }

  private static EnrichedStory withoutOriginal(EnrichedStory o) {
    return new EnrichedStory(
        o.receipt(),
        o.item(),
        o.items(),
        o.feed(),
        o.receivedAt(),
        o.article(),
        o.rejection(),
        o.source(),
        null);
  }

  private static Headers headers(EnrichedStory outcome) {
    var headers = new RecordHeaders();
    put(headers, "ce_specversion", "1.0");
    put(headers, "ce_id", outcome.receipt() + "." + outcome.item());
    put(headers, "ce_source", "/feeds/" + outcome.feed());
    put(headers, "ce_type", "dev.slugline.wire.enriched.v1");
    put(headers, "ce_time", outcome.receivedAt().format(DateTimeFormatter.ISO_OFFSET_DATE_TIME));
    put(headers, "content-type", "application/json");
    return headers;
  }

  private static void put(Headers headers, String name, String value) {
    headers.add(name, value.getBytes(StandardCharsets.UTF_8));
  }
}
