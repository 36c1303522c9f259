package dev.slugline.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** While Kafka is away nothing is promised, and nobody asks to be restarted for it. */
class KafkaAwayIT {
  private static final List<String> SERVICES =
      List.of("ingest-service", "enrich-service", "publish-service");

  @TempDir private Path folder;

  @Test
  void withoutKafkaEveryServiceIsAliveButNotReadyAndAPushIsRefusedForNow() throws Exception {
    var keys = FeedKeys.random(List.of("away"));
    var run = new RunFolder(folder);
    try (var pipeline = LocalPipeline.start(Installation.here(), run, keys, System.out::println)) {
      for (String service : SERVICES) {
        assertThat(pipeline.service(service).healthStatus("ready")).as(service).isEqualTo(200);
        assertThat(pipeline.service(service).healthStatus("started")).as(service).isEqualTo(200);
      }

      kill(run.running().getProperty("broker.pid"));

      for (String service : SERVICES) {
        awaitNotReady(pipeline.service(service));
        assertThat(pipeline.service(service).healthStatus("live")).as(service).isEqualTo(200);
      }
      HttpResponse<String> answer = push(pipeline, keys);
      assertThat(answer.statusCode()).isEqualTo(503);
      assertThat(answer.headers().firstValue("Retry-After")).isPresent();
      assertThat(answer.body()).contains("urn:slugline:problem:kafka-away");
    }
  }

  private static HttpResponse<String> push(LocalPipeline pipeline, FeedKeys keys)
      throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(
                URI.create(pipeline.service("ingest-service").url() + "/v1/feeds/away/stories"))
            .header("Authorization", "Bearer " + keys.of("away"))
            .timeout(Duration.ofSeconds(60))
            .POST(HttpRequest.BodyPublishers.ofString("A story\n\nIt cannot be stored.\n"))
            .build();
    return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
  }

  private static void awaitNotReady(ServiceProcess service) throws InterruptedException {
    for (int i = 0; i < 30 && service.healthStatus("ready") != 503; i++) {
      Thread.sleep(500);
    }
    assertThat(service.healthStatus("ready")).as(service.name()).isEqualTo(503);
  }

  private static void kill(String pid) {
    ProcessHandle.of(Long.parseLong(pid)).orElseThrow().destroyForcibly();
  }
}
