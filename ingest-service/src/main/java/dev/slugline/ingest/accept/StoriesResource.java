package dev.slugline.ingest.accept;

import dev.slugline.contracts.Receipt;
import dev.slugline.ingest.IngestPipeline;
import dev.slugline.ingest.Push;
import dev.slugline.ingest.Refusal;
import io.quarkus.security.Authenticated;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriBuilder;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Feeds push stories over HTTP, one a request, as the request's body. */
@Path("/v1/feeds/{feed}/stories")
@Authenticated
public class StoriesResource {
  private final IngestPipeline pipeline;
  private final SecurityIdentity sender;

  StoriesResource(IngestPipeline pipeline, SecurityIdentity sender) {
    this.pipeline = pipeline;
    this.sender = sender;
  }

  /** 202 and a receipt once the story is stored with every in-sync replica; a problem otherwise. */
  @POST
  @Consumes(MediaType.WILDCARD)
  @Produces(MediaType.APPLICATION_JSON)
  public Uni<RestResponse<Receipt>> push(
      @RestPath String feed,
      byte[] story,
      @HeaderParam("Content-Type") String contentType,
      @HeaderParam("Wire-Filename") String filename,
      @HeaderParam("Wire-Story-Id") String storyId,
      @HeaderParam("Idempotency-Key") String idempotencyKey) {
    if (!sender.getPrincipal().getName().equals(feed)) {
      throw new Refusal(
          Refusal.Reason.OTHER_FEED,
          "push to /v1/feeds/" + sender.getPrincipal().getName() + "/stories");
    }
    var push =
        new Push(
            feed,
            story,
            Declared.type(contentType),
            Declared.filename(filename),
            storyId,
            idempotencyKey);
    return pipeline
        .push(push)
        .map(
            receipt ->
                RestResponse.ResponseBuilder.<Receipt>create(202)
                    .entity(receipt)
                    .location(UriBuilder.fromPath("/v1/receipts/{id}").build(receipt.receipt()))
                    .build());
  }
}
