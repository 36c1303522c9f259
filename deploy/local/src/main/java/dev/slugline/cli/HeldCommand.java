package dev.slugline.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.slugline.local.RunFolder;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code slugline held}: the stories that wait for their embargo, and the numbers that lack. */
@Command(
    name = "held",
    mixinStandardHelpOptions = true,
    description = "Prints the stories that wait for their embargo to end, one JSON line each.",
    footer = {"", "Exit code: 0 asked, 1 no publish-service answers."})
public final class HeldCommand implements Callable<Integer> {
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  @Option(
      names = "--gaps",
      description = "The running numbers that did not come, instead of the stories.")
  private boolean gaps;

  @Option(
      names = "--url",
      paramLabel = "URL",
      description = "A publish-service (default: that of the pipeline that runs here).")
  private String url;

  @Option(names = "--key", paramLabel = "KEY", description = "The desk's key, for another machine.")
  private String key;

  private final ObjectMapper json = new ObjectMapper();

  @Override
  public Integer call() throws IOException, InterruptedException {
    String service =
        url == null ? RunFolder.standard().running().getProperty("publish-service.url") : url;
    var request =
        HttpRequest.newBuilder(URI.create(service + (gaps ? "/v1/gaps" : "/v1/held")))
            .timeout(PATIENCE);
    if (key != null) {
      request.header("Authorization", "Bearer " + key);
    }
    HttpResponse<String> answer =
        HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .build()
            .send(request.build(), HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() != 200) {
      Terminal.say("slugline: publish-service says " + answer.statusCode() + ": " + answer.body());
      return 1;
    }
    for (JsonNode line : json.readTree(answer.body())) {
      System.out.println(line);
    }
    return 0;
  }
}
