package dev.slugline.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.slugline.contracts.Fate;
import dev.slugline.contracts.Receipt;
import dev.slugline.contracts.Topics;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole path: a real broker and the three services, each a process of its own. */
class PipelineSmokeIT {
  private static final String FEED = "smoke";
  private static final Duration PATIENCE = Duration.ofSeconds(120);

  @TempDir private static Path folder;

  private static final FeedKeys KEYS = FeedKeys.random(List.of(FEED));
  private static LocalPipeline pipeline;

  private final ObjectMapper json = new ObjectMapper();
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
  void aStoryPushedOverHttpIsOnTheArticlesTopicOnceAndItsCopyIsADuplicate() throws Exception {
    byte[] story =
        "Ferry service resumes\n\nThe ferry to Ellard resumed on Monday.\n"
            .getBytes(StandardCharsets.UTF_8);
    List<String> receipts = List.of(push(story, null), push(story, null));

    Fates fates = fates(receipts);

    assertThat(fates.of(receipts.get(0)))
        .extracting(Fate::fate)
        .containsExactly(Fate.Outcome.PUBLISHED);
    assertThat(fates.of(receipts.get(1)))
        .extracting(Fate::fate)
        .containsExactly(Fate.Outcome.DUPLICATE);
    assertThat(articles("Ferry service resumes")).hasSize(1);
  }

  @Test
  void aBrokenFileIsADeadLetterWithAReasonAndTheNextStoryGoesThrough() throws Exception {
    String broken =
        push(
            "<?xml version=\"1.0\"?><newsItem guid=\"urn:x".getBytes(StandardCharsets.UTF_8),
            "same-key");
    String next =
        push(
            "Bridge opens\n\nThe bridge opened on Monday.\n".getBytes(StandardCharsets.UTF_8),
            "same-key");

    Fates fates = fates(List.of(broken, next));

    assertThat(fates.of(broken)).extracting(Fate::fate).containsExactly(Fate.Outcome.REJECTED);
    assertThat(fates.of(broken).get(0).rejection().message()).isNotBlank();
    assertThat(fates.of(next)).extracting(Fate::fate).containsExactly(Fate.Outcome.PUBLISHED);
    try (var letters = new TopicReader(pipeline.bootstrapServers(), Topics.DEAD_LETTERS)) {
      assertThat(letters.rest(rec -> header(rec, "receipt").equals(broken)))
          .singleElement()
          .satisfies(
              letter -> {
                assertThat(letter.value()).startsWith("<?xml version=\"1.0\"?><newsItem");
                assertThat(header(letter, "reason")).isEqualTo("malformed");
              });
    }
  }

  @Test
  void killingEachServiceInTurnLosesNothingAndDoublesNothing() throws Exception {
    int stories = 20;
    int versions = 3;
    var receipts = new ArrayList<String>();
    List<String> victims = List.of("enrich-service", "publish-service", "ingest-service");
    for (int version = 1; version <= versions; version++) {
      for (int story = 0; story < stories; story++) {
        if (story == stories / 2) {
          pipeline.service(victims.get(version - 1)).kill();
        }
        receipts.add(push(ninjs(story, version), "kill-" + story));
      }
    }

    Fates fates = fates(receipts);

    Map<String, Integer> fatesByReceipt = fateRecords(receipts);
    assertThat(fatesByReceipt.values())
        .as("fates of each receipt")
        .containsOnly(1)
        .hasSize(receipts.size());
    assertThat(fates.accounting(receipts)).satisfies(sums -> assertThat(sums.holds()).isTrue());
    for (int story = 0; story < stories; story++) {
      List<JsonNode> published = articles("Killed and alive " + story + " ");
      assertThat(published)
          .extracting(a -> a.path("version").asText())
          .containsExactly("1", "2", "3");
      assertThat(published)
          .extracting(a -> a.at("/x-slugline/revision").asInt())
          .containsExactly(1, 2, 3);
    }
  }

  private String push(byte[] story, String storyId) throws IOException, InterruptedException {
    Receipt receipt = feed.push(story, Path.of("story"), storyId);
    return receipt.receipt();
  }

  private static byte[] ninjs(int story, int version) {
    return """
    {"uri": "urn:smoke:killed:%d", "standard": {"name": "ninjs", "version": "3.1"}, "type": "text", "version": "%d",
     "versionCreated": "2026-03-02T10:0%d:00Z", "pubStatus": "usable", "language": "en",
     "headlines": [{"role": "main", "value": "Killed and alive %d version %d"}],
     "bodies": [{"contentType": "text/plain", "value": "Version %d of story %d."}]}\
    """
        .formatted(story, version, version, story, version, version, story)
        .getBytes(StandardCharsets.UTF_8);
  }

  private Fates fates(List<String> receipts) {
    Instant giveUp = Instant.now().plus(PATIENCE);
    try (var fates = new Fates(pipeline.bootstrapServers(), began)) {
      while (!receipts.stream().allMatch(fates::complete) && Instant.now().isBefore(giveUp)) {
        fates.update(Duration.ofMillis(200));
      }
      assertThat(receipts).as("receipts without a fate").allMatch(fates::complete);
      return fates;
    }
  }

  private Map<String, Integer> fateRecords(List<String> receipts) {
    var count = new HashMap<String, Integer>();
    try (var journal = new TopicReader(pipeline.bootstrapServers(), Topics.JOURNAL)) {
      journal
          .rest(rec -> receipts.contains(rec.key()))
          .forEach(rec -> count.merge(rec.key(), 1, Integer::sum));
    }
    return count;
  }

  private List<JsonNode> articles(String headline) throws IOException {
    var found = new ArrayList<JsonNode>();
    try (var articles = new TopicReader(pipeline.bootstrapServers(), Topics.ARTICLES)) {
      for (ConsumerRecord<String, String> rec :
          articles.rest(r -> r.value() != null && r.value().contains(headline))) {
        found.add(json.readTree(rec.value()));
      }
    }
    return found;
  }

  private static String header(ConsumerRecord<String, String> rec, String name) {
    var header = rec.headers().lastHeader(name);
    return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
  }
}
