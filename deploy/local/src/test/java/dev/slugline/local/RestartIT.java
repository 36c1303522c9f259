package dev.slugline.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.slugline.contracts.Fate;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What publish knows of a story outlives publish itself. */
class RestartIT {
  private static final String FEED = "restart";
  private static final Duration PATIENCE = Duration.ofSeconds(120);

  @TempDir private static Path folder;

  private static final FeedKeys KEYS = FeedKeys.random(List.of(FEED));
  private static LocalPipeline pipeline;

  private final Instant began = Instant.now();
  private final FeedClient feed =
      new FeedClient(pipeline.service("ingest-service").url(), FEED, KEYS.of(FEED));

  @BeforeAll
  static void start() throws IOException, InterruptedException {
    pipeline =
        LocalPipeline.start(Installation.here(), new RunFolder(folder), KEYS, System.out::println);
  }

  @AfterAll
  static void stop() {
    if (pipeline != null) {
      pipeline.close();
    }
  }

  @Test
  void aKillAfterARestartReachesTheTopicsThatTheStoryWentTo() throws Exception {
    String story = push("urn:restart:killed", 1, "usable", 1, null);
    awaitFate(story, Fate.Outcome.PUBLISHED);
    pipeline.service("publish-service").kill();
    // Of the lowest urgency: today's rules alone would not send it to the product.
    String kill = push("urn:restart:killed", 2, "canceled", 8, null);

    Fate fate = awaitFate(kill, Fate.Outcome.PUBLISHED);

    assertThat(fate.topics()).contains("news.articles.v1", "news.urgent.v1");
    for (String topic : List.of("news.articles.v1", "news.urgent.v1")) {
      assertThat(records(topic, "urn:restart:killed").get(1))
          .as(topic)
          .contains("\"pubStatus\":\"canceled\"");
    }
  }

  @Test
  void anEmbargoedStoryLeavesAtItsTimeThoughPublishWasKilledMeanwhile() throws Exception {
    Instant embargo = Instant.now().plusSeconds(25).truncatedTo(ChronoUnit.SECONDS);
    String story = push("urn:restart:embargoed", 1, "usable", 5, embargo);
    awaitFate(story, Fate.Outcome.HELD);
    pipeline.service("publish-service").kill();
    assertThat(records("news.articles.v1", "urn:restart:embargoed")).isEmpty();

    Fate fate = awaitFate(story, Fate.Outcome.PUBLISHED);

    assertThat(fate.at().toInstant()).isAfterOrEqualTo(embargo);
    assertThat(records("news.articles.v1", "urn:restart:embargoed")).hasSize(1);
  }

  private String push(String uri, int version, String status, int urgency, Instant embargo)
      throws IOException, InterruptedException {
    var ninjs = new ObjectMapper().createObjectNode();
    ninjs.put("uri", uri).put("type", "text").put("version", Integer.toString(version));
    ninjs.put("pubStatus", status).put("urgency", urgency).put("language", "en");
    ninjs.putObject("standard").put("name", "ninjs").put("version", "3.1");
    if (embargo != null) {
      ninjs.put("embargoedUntil", embargo.toString());
    }
    ninjs
        .putArray("headlines")
        .addObject()
        .put("role", "main")
        .put("value", "Version " + version + " of " + uri);
    ninjs
        .putArray("bodies")
        .addObject()
        .put("contentType", "text/plain")
        .put("value", "Text " + version + ".");
    byte[] bytes = ninjs.toString().getBytes(StandardCharsets.UTF_8);
    return feed.push(bytes, Path.of("story.json"), uri).receipt();
  }

  private Fate awaitFate(String receipt, Fate.Outcome wanted) {
    Instant giveUp = Instant.now().plus(PATIENCE);
    try (var fates = new Fates(pipeline.bootstrapServers(), began)) {
      while (Instant.now().isBefore(giveUp)) {
        fates.update(Duration.ofMillis(200));
        for (Fate fate : fates.of(receipt)) {
          if (fate.fate() == wanted) {
            return fate;
          }
        }
      }
      throw new AssertionError("not " + wanted + " but " + fates.of(receipt));
    }
  }

  private static List<String> records(String topic, String uri) throws IOException {
    var values = new ArrayList<String>();
    var json = new ObjectMapper();
    try (var reader = new TopicReader(pipeline.bootstrapServers(), topic)) {
      for (ConsumerRecord<String, String> rec :
          reader.rest(r -> (FEED + "|" + uri).equals(r.key()))) {
        JsonNode article = json.readTree(rec.value());
        values.add(article.toString());
      }
    }
    return values;
  }
}
