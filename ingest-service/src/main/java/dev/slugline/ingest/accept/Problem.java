package dev.slugline.ingest.accept;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jboss.resteasy.reactive.RestResponse;

/** Problem details as RFC 9457 section 3 has them. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(String type, String title, int status, String detail) {

  /**
   * @param slug the last part of the type, such as {@code too-large}; docs/errors.md lists them
   */
  static Problem of(String slug, String title, int status, String detail) {
    return new Problem("urn:slugline:problem:" + slug, title, status, detail);
  }

  RestResponse.ResponseBuilder<Problem> response() {
    return RestResponse.ResponseBuilder.<Problem>create(status)
        .entity(this)
        .type("application/problem+json");
  }
}
