package dev.slugline.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.slugline.contracts.Fate;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The clients of docs/subscribe, as they are written there, against the running pipeline. */
class SubscribersIT {
  private static final String FEED = "wire";
  private static final String TOPIC = "news.urgent.v1";
  private static final Duration PATIENCE = Duration.ofSeconds(120);
  private static final Path CLIENTS = Installation.here().root().resolve("docs/subscribe");

  /** What each client must have done in the end: every version once, in order, by story. */
  private static final List<String> EVERYTHING =
      List.of(
          "2 wire|urn:kill first usable Kite lost",
          "4 wire|urn:kill kill canceled Kite lost",
          "2 wire|urn:leave first usable Kite sold",
          "3 wire|urn:leave gone: unmatched",
          "6 wire|urn:leave update usable Kite sold again",
          "2 wire|urn:update first usable Kite found",
          "4 wire|urn:update update usable Kite found twice");

  @TempDir private static Path folder;

  private static final FeedKeys KEYS = FeedKeys.random(List.of(FEED));
  private static LocalPipeline pipeline;
  private static FeedClient feed;

  @BeforeAll
  static void start() throws Exception {
    pipeline =
        LocalPipeline.start(Installation.here(), new RunFolder(folder), KEYS, System.out::println);
    feed = new FeedClient(pipeline.service("ingest-service").url(), FEED, KEYS.of(FEED));
    push("urn:update", 1, "usable", 1, "Kite found");
    push("urn:kill", 1, "usable", 1, "Kite lost");
    push("urn:leave", 1, "usable", 2, "Kite sold");
    push("urn:leave", 2, "usable", 8, "Kite sold cheaply");
    push("urn:leave", 3, "usable", 2, "Kite sold again");
    push("urn:update", 2, "usable", 1, "Kite found twice");
    push("urn:kill", 2, "canceled", 8, "Kite lost");
  }

  @AfterAll
  static void stop() {
    if (pipeline != null) {
      pipeline.close();
    }
  }

  @Test
  void theJavaClientHasEveryVersionOnceAlsoAfterItWasKilled() throws Exception {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String classpath =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    everyVersionOnce("java", java, "-cp", classpath, CLIENTS.resolve("Subscriber.java").toString());
  }

  @Test
  void theNodeClientHasEveryVersionOnceAlsoAfterItWasKilled() throws Exception {
    Path modules = Path.of(System.getProperty("slugline.node.modules", "node_modules"));
    assumeTrue(
        runs("node", "--version") && Files.isDirectory(modules.resolve("kafkajs")),
        "node, or kafkajs and lz4js in -Dslugline.node.modules, are not here");
    Path client = folder.resolve("subscriber.mjs");
    Files.copy(CLIENTS.resolve("subscriber.mjs"), client);
    Files.createSymbolicLink(folder.resolve("node_modules"), modules.toAbsolutePath());
    everyVersionOnce("node", "node", client.toString());
  }

  @Test
  void thePythonClientHasEveryVersionOnceAlsoAfterItWasKilled() throws Exception {
    String python =
        Stream.of("python3", "/usr/bin/python3")
            .filter(p -> runs(p, "-c", "import confluent_kafka"))
            .findFirst()
            .orElse(null);
    assumeTrue(python != null, "no python3 with confluent_kafka is here");
    everyVersionOnce("python", python, CLIENTS.resolve("subscriber.py").toString());
  }

  @Test
  void kcatHasEveryRecordOnce() throws Exception {
    assumeTrue(runs("kcat", "-V"), "kcat is not here");
    Path out = folder.resolve("kcat.out");
    new ProcessBuilder(
            "kcat",
            "-b",
            pipeline.bootstrapServers(),
            "-C",
            "-t",
            TOPIC,
            "-e",
            "-q",
            "-Z",
            "-X",
            "isolation.level=read_committed",
            "-f",
            "%k %h %s\\n")
        .redirectOutput(out.toFile())
        .start()
        .waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    List<String> lines = Files.readAllLines(out);

    assertThat(lines).hasSize(EVERYTHING.size());
    assertThat(lines.stream().filter(line -> line.startsWith("wire|urn:leave ")))
        .satisfiesExactly(
            first -> assertThat(first).contains("revision=1", "\"Kite sold\""),
            gone -> assertThat(gone).contains("revision=1", "reason=unmatched").endsWith(" NULL"),
            again -> assertThat(again).contains("revision=3", "\"Kite sold again\""));
  }

  @Test
  void everyServiceServesTheContract() throws Exception {
    var http = HttpClient.newHttpClient();
    for (String service : List.of("ingest-service", "enrich-service", "publish-service")) {
      for (String path :
          List.of(
              "/v1/asyncapi.yaml",
              "/v1/schemas/x-slugline-1.0.json",
              "/v1/schemas/enriched-story-1.0.json",
              "/v1/schemas/fate-1.0.json",
              "/v1/schemas/receipt-1.0.json")) {
        URI address = URI.create(pipeline.service(service).url() + path);
        HttpResponse<String> answer =
            http.send(
                HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(address.toString()).isEqualTo(200);
        assertThat(answer.body()).contains(path.endsWith("yaml") ? "asyncapi: 3" : "\"$schema\"");
      }
    }
  }

  /** Starts it, kills it when it has done something, and starts it again. */
  private static void everyVersionOnce(String name, String... command) throws Exception {
    Path file = folder.resolve(name + ".tsv");
    Process first = start(name, file, command);
    try {
      await(file, 1);
    } finally {
      first.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
    }
    Process second = start(name, file, command);
    try {
      await(file, EVERYTHING.size());
      TimeUnit.SECONDS.sleep(2);
    } finally {
      second.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
    }
    List<String> lines = new ArrayList<>(Files.readAllLines(file));
    lines.replaceAll(line -> line.replace('\t', ' '));
    assertThat(lines).containsExactlyInAnyOrderElementsOf(EVERYTHING);
    for (String story : List.of("urn:kill", "urn:leave", "urn:update")) {
      assertThat(lines.stream().filter(line -> line.contains(story + " ")))
          .containsExactlyElementsOf(
              EVERYTHING.stream().filter(line -> line.contains(story + " ")).toList());
    }
  }

  private static Process start(String name, Path file, String... command) throws IOException {
    var words = new ArrayList<>(List.of(command));
    words.addAll(List.of(pipeline.bootstrapServers(), TOPIC, "desk-" + name, file.toString()));
    File log = folder.resolve(name + ".log").toFile();
    return new ProcessBuilder(words)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
        .start();
  }

  private static void await(Path file, int lines) throws Exception {
    Instant giveUp = Instant.now().plus(PATIENCE);
    while (Instant.now().isBefore(giveUp)) {
      if (Files.exists(file) && Files.readString(file).lines().count() >= lines) {
        return;
      }
      TimeUnit.MILLISECONDS.sleep(100);
    }
    String log = file.toString().replace(".tsv", ".log");
    throw new AssertionError(
        "no " + lines + " lines in " + file + "; " + Files.readString(Path.of(log)));
  }

  private static boolean runs(String... command) {
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static void push(String uri, int version, String status, int urgency, String headline)
      throws Exception {
    var ninjs = new ObjectMapper().createObjectNode();
    ninjs.put("uri", uri).put("type", "text").put("version", Integer.toString(version));
    ninjs.put("pubStatus", status).put("urgency", urgency).put("language", "en");
    ninjs.putObject("standard").put("name", "ninjs").put("version", "3.1");
    ninjs.putArray("headlines").addObject().put("role", "main").put("value", headline);
    ninjs
        .putArray("bodies")
        .addObject()
        .put("contentType", "text/plain")
        .put("value", headline + ", the harbour office said.");
    Instant began = Instant.now();
    byte[] bytes = ninjs.toString().getBytes(StandardCharsets.UTF_8);
    String receipt = feed.push(bytes, Path.of("story.json"), uri).receipt();
    try (var fates = new Fates(pipeline.bootstrapServers(), began)) {
      Instant giveUp = Instant.now().plus(PATIENCE);
      while (Instant.now().isBefore(giveUp)) {
        fates.update(Duration.ofMillis(200));
        if (fates.of(receipt).stream().anyMatch(f -> f.fate() == Fate.Outcome.PUBLISHED)) {
          return;
        }
      }
      throw new AssertionError(uri + " version " + version + ": " + fates.of(receipt));
    }
  }
}
