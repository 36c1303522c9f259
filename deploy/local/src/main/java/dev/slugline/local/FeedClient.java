package dev.slugline.local;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.slugline.contracts.Receipt;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;

/** A feed's side of the push: sends until it is acknowledged or refused for good. */
public final class FeedClient {
  private static final int TRIES = 30;

  private final HttpClient http =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
  private final ObjectMapper json = new ObjectMapper();
  private final String ingest;
  private final String feed;
  private final String key;

  public FeedClient(String ingest, String feed, String key) {
    this.ingest = ingest;
    this.feed = feed;
    this.key = key;
  }

  /**
   * @param storyId the sender's own id for the story; may be null
   * @throws IOException if the story is refused, or ingest does not come back within half a minute
   */
  public Receipt push(byte[] story, Path file, String storyId)
      throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create(ingest + "/v1/feeds/" + feed + "/stories"))
            .timeout(Duration.ofSeconds(40))
            .header("Authorization", "Bearer " + key)
            .header("Wire-Filename", ascii(file.getFileName().toString()))
            .header("Content-Type", "application/octet-stream")
            .POST(HttpRequest.BodyPublishers.ofByteArray(story));
    Optional.ofNullable(storyId).ifPresent(id -> request.header("Wire-Story-Id", id));
    return send(request.build(), file);
  }

  private Receipt send(HttpRequest request, Path file) throws IOException, InterruptedException {
    IOException last = null;
    for (int i = 0; i < TRIES; i++) {
      try {
        HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() == 202) {
          return json.readValue(answer.body(), Receipt.class);
        }
        last =
            new IOException(
                file + ": refused with " + answer.statusCode() + " " + detail(answer.body()));
        if (answer.statusCode() != 503 && answer.statusCode() != 429) {
          throw last;
        }
      } catch (IOException e) {
        if (e == last) {
          throw e;
        }
        last = new IOException(file + ": ingest does not answer at " + ingest + " (" + e + ")", e);
      }
      Thread.sleep(1_000);
    }
    throw last;
  }

  private String detail(String body) {
    try {
      return json.readTree(body).path("detail").asText(body);
    } catch (IOException e) {
      return body;
    }
  }

  /** Header values are ASCII; a name that is not travels as a marked form of itself. */
  private static String ascii(String name) {
    return name.chars().allMatch(c -> c > ' ' && c < 127)
        ? name
        : "name-"
            + Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(name.getBytes(StandardCharsets.UTF_8));
  }
}
