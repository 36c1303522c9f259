package dev.slugline.publish.run;

import dev.slugline.publish.books.Listing;
import dev.slugline.publish.json.PublishJson;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.function.Function;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StoreQueryParameters;
import org.apache.kafka.streams.errors.InvalidStateStoreException;
import org.apache.kafka.streams.state.QueryableStoreTypes;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;

/**
 * What waits and what is missing, of the feeds that this instance looks after. Headlines under
 * embargo are nobody else's business: it answers the machine itself, and whoever has the desk's
 * key.
 */
@Path("/v1")
@Produces("application/json")
public final class ListingResource {
  private final KafkaStreams streams;
  private final DeskKey key;

  @Inject
  public ListingResource(KafkaStreams streams, DeskKey key) {
    this.streams = streams;
    this.key = key;
  }

  /** The stories that wait for their embargo to end. */
  @GET
  @Path("/held")
  public Response held(@Context HttpServerRequest request) {
    return list(request, Listing.HELD, Listing::held);
  }

  /** The running numbers that did not come. */
  @GET
  @Path("/gaps")
  public Response gaps(@Context HttpServerRequest request) {
    return list(request, Listing.TALLIES, Listing::gaps);
  }

  private Response list(
      HttpServerRequest request,
      String book,
      Function<ReadOnlyKeyValueStore<Bytes, byte[]>, Object> listing) {
    if (!key.admits(request)) {
      return problem(401, "unauthorized", "Authorization: Bearer and the desk's key is needed");
    }
    try {
      ReadOnlyKeyValueStore<Bytes, byte[]> store =
          streams.store(
              StoreQueryParameters.fromNameAndType(book, QueryableStoreTypes.keyValueStore()));
      return Response.ok(PublishJson.bytes(listing.apply(store))).build();
    } catch (InvalidStateStoreException | IllegalStateException e) {
      return problem(503, "not-ready", "the books are not open yet; ask again in a moment");
    }
  }

  private static Response problem(int status, String type, String detail) {
    Map<String, Object> problem =
        Map.of("type", "urn:slugline:problem:" + type, "status", status, "detail", detail);
    return Response.status(status)
        .type("application/problem+json")
        .entity(PublishJson.bytes(problem))
        .build();
  }
}
