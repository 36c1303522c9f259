package dev.slugline.ingest.emit;

import dev.slugline.contracts.Topics;
import dev.slugline.ingest.Push;
import dev.slugline.ingest.ReceivedStory;
import dev.slugline.ingest.Refusal;
import dev.slugline.ingest.Refusal.Reason;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.MutinyEmitter;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.OnOverflow;
import org.jboss.logging.Logger;

/**
 * Puts stories on {@code wire.raw.v1}. A story is told to be there only after every in-sync replica
 * has it; what fails may be there all the same, so the sender tries again and the ledger downstream
 * sees it is the same story.
 */
@ApplicationScoped
public class RawTopic {
  private static final Logger LOG = Logger.getLogger(RawTopic.class);

  /** Somewhat above the producer's own delivery timeout. */
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(25);

  private static final Duration RETRY_AFTER = Duration.ofSeconds(5);

  private final MutinyEmitter<byte[]> emitter;

  RawTopic(
      @Channel("raw") @OnOverflow(value = OnOverflow.Strategy.BUFFER, bufferSize = 512)
          MutinyEmitter<byte[]> emitter) {
    this.emitter = emitter;
  }

  /** Completes when the story is stored; fails with a {@link Refusal} when it could not be. */
  public Uni<Void> store(ReceivedStory story) {
    var metadata =
        OutgoingKafkaRecordMetadata.<String>builder()
            .withTopic(Topics.RAW)
            .withKey(story.key())
            .withHeaders(headers(story))
            .withTimestamp(story.receivedAt().toInstant())
            .build();
    Uni<Void> sent;
    try {
      sent = emitter.sendMessage(Message.of(story.push().bytes()).addMetadata(metadata));
    } catch (IllegalStateException overflow) {
      return Uni.createFrom()
          .failure(
              new Refusal(
                  Reason.BUSY, "nothing of the story was kept; send it again", RETRY_AFTER));
    }
    return sent.ifNoItem()
        .after(LONGEST_WAIT)
        .fail()
        .onFailure()
        .invoke(
            e ->
                LOG.warnf(
                    "not stored receipt=%s feed=%s: %s",
                    story.receipt().receipt(), story.push().feed(), e))
        .onFailure()
        .transform(
            e ->
                new Refusal(
                    Reason.KAFKA_AWAY,
                    "the store did not acknowledge the story, which may be there or not; send it"
                        + " again, it will not double",
                    RETRY_AFTER));
  }

  private static Headers headers(ReceivedStory story) {
    var headers = new RecordHeaders();
    put(headers, "ce_specversion", "1.0");
    put(headers, "ce_id", story.receipt().receipt());
    put(headers, "ce_source", "/feeds/" + story.push().feed());
    put(headers, "ce_type", "dev.slugline.wire.received.v1");
    put(headers, "ce_time", story.receivedAt().format(DateTimeFormatter.ISO_OFFSET_DATE_TIME));
    Push push = story.push();
    put(headers, "content-type", push.contentType());
    put(headers, "filename", push.filename());
    return headers;
  }

  private static void put(Headers headers, String name, String value) {
    if (value != null) {
      headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }
  }
}
