package dev.slugline.ingest.fate;

import dev.slugline.ingest.Refusal;
import dev.slugline.ingest.Refusal.Reason;
import io.quarkus.security.Authenticated;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.util.UUID;
import org.apache.kafka.common.KafkaException;
import org.jboss.resteasy.reactive.RestPath;

/** Tells a feed what became of what it sent. */
@Path("/v1/receipts/{id}")
@Authenticated
public class ReceiptsResource {
  private final Journal journal;
  private final SecurityIdentity sender;

  ReceiptsResource(Journal journal, SecurityIdentity sender) {
    this.journal = journal;
    this.sender = sender;
  }

  /** The receipt's trail so far; 404 for a receipt that this feed was not given. */
  @GET
  @Blocking
  @Produces(MediaType.APPLICATION_JSON)
  public Trail trail(@RestPath String id) {
    try {
      return journal
          .trail(sender.getPrincipal().getName(), UUID.fromString(id))
          .orElseThrow(
              () ->
                  new Refusal(
                      Reason.UNKNOWN_RECEIPT,
                      "this feed was given no such receipt in the last 30 days"));
    } catch (IllegalArgumentException e) {
      throw new Refusal(
          Reason.UNKNOWN_RECEIPT, "a receipt is a UUID, as the push's answer gave it");
    } catch (KafkaException e) {
      throw new Refusal(
          Reason.KAFKA_AWAY, "the journal cannot be read now; ask again", Duration.ofSeconds(5));
    }
  }
}
