package dev.slugline.ingest.accept;

import dev.slugline.ingest.Refusal;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.WebApplicationException;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Every answer that is not a success is a problem that says what the sender can do. */
public class Problems {

  @ServerExceptionMapper
  public RestResponse<Problem> refusal(Refusal refusal) {
    Refusal.Reason reason = refusal.reason();
    var response =
        Problem.of(reason.slug(), reason.title(), reason.status(), refusal.getMessage()).response();
    if (refusal.retryAfter() != null) {
      response.header("Retry-After", refusal.retryAfter().toSeconds());
    }
    return response.build();
  }

  @ServerExceptionMapper
  public RestResponse<Problem> noKey(UnauthorizedException e) {
    return unauthorized("show the feed's key: Authorization: Bearer KEY");
  }

  @ServerExceptionMapper
  public RestResponse<Problem> wrongKey(AuthenticationFailedException e) {
    return unauthorized(
        "no feed has this key; check it, and that it is sent as Authorization: Bearer KEY");
  }

  @ServerExceptionMapper
  public RestResponse<Problem> forbidden(ForbiddenException e) {
    return Problem.of("forbidden", "This is not allowed", 403, "the key does not allow this")
        .response()
        .build();
  }

  /** What the framework itself refuses: an unknown path, a method that is not offered. */
  @ServerExceptionMapper
  public RestResponse<Problem> other(WebApplicationException e) {
    int status = e.getResponse().getStatus();
    String title =
        Optional.ofNullable(e.getResponse().getStatusInfo().getReasonPhrase()).orElse("Refused");
    return Problem.of(
            "http-" + status,
            title,
            status,
            "see docs/errors.md for the addresses and methods there are")
        .response()
        .build();
  }

  private static RestResponse<Problem> unauthorized(String detail) {
    return Problem.of("unauthorized", "No valid key", 401, detail)
        .response()
        .header("WWW-Authenticate", "Bearer realm=\"slugline\"")
        .build();
  }
}
