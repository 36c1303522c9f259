package dev.slugline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slugline.kafka.ApplyTopics;
import dev.slugline.kafka.LocalBroker;
import dev.slugline.kafka.TopicsFile;
import dev.slugline.local.Installation;
import dev.slugline.local.TopicReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code slugline replay} against a real broker. */
class ReplayIT {
  private static final String SOURCE = "news.sport.v1";
  private static final Instant MORNING = Instant.now().minusSeconds(6 * 3600);
  private static final Instant NOON = Instant.now().minusSeconds(3600);

  @TempDir private static Path folder;

  private static LocalBroker broker;

  @BeforeAll
  static void publish() throws Exception {
    broker = LocalBroker.in(folder).start();
    try (var admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
      new ApplyTopics(TopicsFile.read(Installation.here().topics()), Optional.empty()).to(admin);
    }
    Map<String, Object> settings =
        Map.of(
            "bootstrap.servers", broker.bootstrapServers(),
            "acks", "all",
            "transactional.id", "replay-it");
    try (var producer =
        new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
      producer.initTransactions();
      for (int story = 0; story < 20; story++) {
        producer.beginTransaction();
        producer.send(article(MORNING, story, "early " + story));
        producer.commitTransaction();
      }
      producer.beginTransaction();
      producer.send(article(NOON, 1, "never published"));
      producer.flush();
      producer.abortTransaction();
      producer.beginTransaction();
      producer.send(article(NOON, 2, "late 2"));
      producer.send(article(NOON, 3, null));
      producer.send(article(NOON.plusSeconds(1), 2, "later 2"));
      producer.commitTransaction();
    }
  }

  @AfterAll
  static void stop() {
    broker.close();
  }

  private static ProducerRecord<String, String> article(Instant at, int story, String value) {
    var rec = new ProducerRecord<>(SOURCE, null, at.toEpochMilli(), "wire|urn:" + story, value);
    rec.headers().add("ce_id", ("id-" + value).getBytes(StandardCharsets.UTF_8));
    rec.headers().add("revision", "7".getBytes(StandardCharsets.UTF_8));
    return rec;
  }

  private static CommandRun replay(Object... more) {
    var words = new ArrayList<Object>(List.of("replay", "--kafka", broker.bootstrapServers()));
    words.addAll(List.of(more));
    return CommandRun.of(words.toArray());
  }

  private static List<ConsumerRecord<String, String>> on(String topic) {
    try (var reader = new TopicReader(broker.bootstrapServers(), topic)) {
      List<ConsumerRecord<String, String>> records = reader.rest(rec -> true);
      records.sort(Comparator.comparing(ConsumerRecord<String, String>::key));
      return records;
    }
  }

  @Test
  void copiesWhatWasCommittedSinceATimeWithKeysTombstonesHeadersAndTimes() {
    CommandRun run =
        replay("--product", "sport", "--since", NOON.minusSeconds(60), "--to", "again", "--create");

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out()).contains("copied 3 records", "2 articles, 1 tombstones");
    List<ConsumerRecord<String, String>> copies = on("again");
    assertThat(copies).extracting(ConsumerRecord::value).containsExactly("late 2", "later 2", null);
    assertThat(copies)
        .extracting(ConsumerRecord::key)
        .containsExactly("wire|urn:2", "wire|urn:2", "wire|urn:3");
    for (ConsumerRecord<String, String> copy : copies) {
      assertThat(new String(copy.headers().lastHeader("ce_id").value(), StandardCharsets.UTF_8))
          .isEqualTo("id-" + copy.value());
      assertThat(copy.headers().lastHeader("revision")).isNotNull();
      assertThat(copy.timestamp()).isBetween(NOON.toEpochMilli(), NOON.toEpochMilli() + 2000);
    }
  }

  @Test
  void aDurationCountsBackFromNowAndATopicThatExistsIsAddedTo() {
    assertThat(replay("--product", "sport", "--since", "P1D", "--to", "all", "--create").out())
        .contains("copied 23 records");
    assertThat(replay("--product", "sport", "--since", "2h", "--to", "all").out())
        .contains("copied 3 records");
    assertThat(on("all")).hasSize(26);
  }

  @Test
  void aDryRunCountsAndWritesNothing() {
    CommandRun run = replay("--product", "sport", "--since", "PT2H", "--to", "none", "--dry-run");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("would copy 3 records");
    assertThat(replay("--product", "sport", "--since", "PT2H", "--to", "none").err())
        .contains("none is absent; --create makes it");
  }

  @Test
  void thePipelinesOwnTopicsAndUnknownProductsAreRefused() {
    for (Object[] wrong :
        new Object[][] {
          {"--product", "sport", "--since", "PT1H", "--to", "news.world.v1"},
          {"--product", "sport", "--since", "PT1H", "--to", "wire.raw.v1", "--create"},
          {"--product", "absent", "--since", "PT1H", "--to", "again"},
          {"--product", "sport", "--since", "lunch", "--to", "again"}
        }) {
      CommandRun run = replay(wrong);
      assertThat(run.exitCode()).isOne();
      assertThat(run.err()).startsWith("slugline: ").doesNotContain("null");
    }
    assertThat(on("news.world.v1")).isEmpty();
  }

  @Test
  void theNewestArticlesAreShownToARule() {
    CommandRun run =
        CommandRun.of(
            "products", "test", "true", "--kafka", broker.bootstrapServers(), "--last", "5");

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out()).isEmpty();
  }

  @Test
  void aProductWithoutATopicIsTold() throws Exception {
    Path products =
        Files.writeString(
            folder.resolve("p.yaml"), "products:\n  - {name: new-one, when: 'true'}\n");

    CommandRun run =
        CommandRun.of(
            "products", "check", "--json", products, "--kafka", broker.bootstrapServers());

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.lines().get(0).at("/missingTopics/0").asText()).isEqualTo("news.new-one.v1");
  }
}
