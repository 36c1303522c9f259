package dev.slugline.publish;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.slugline.contracts.Topics;
import dev.slugline.kafka.BrokerForTests;
import dev.slugline.publish.run.Watch;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(BrokerForTests.class)
class PublishIT {
  private final ObjectMapper json = new ObjectMapper();

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String broker;

  @Inject Watch watch;

  @Test
  void whatWaitsIsListedAndLeavesAtItsTimeOnRenewedThreads() throws IOException {
    String receipt = UUID.randomUUID().toString();
    Instant until = Instant.now().plusSeconds(20).truncatedTo(ChronoUnit.SECONDS);
    send(
        "it|urn:it:ferry",
        story(receipt)
            .replace("urn:it:bridge", "urn:it:ferry")
            .replace("\"version\"", "\"embargoedUntil\": \"" + until + "\", \"version\""));
    read(Topics.JOURNAL, 1, r -> r.key().equals(receipt));
    given()
        .get("/v1/held")
        .then()
        .statusCode(200)
        .body("uri", hasItem("urn:it:ferry"))
        .body("headline", hasItem("Bridge opens"));
    given().get("/v1/gaps").then().statusCode(200);
    watch.renewThreads();
    var fates = read(Topics.JOURNAL, 2, r -> r.key().equals(receipt));
    assertThat(fates).hasSize(2);
    Instant left = Instant.ofEpochMilli(fates.get(1).timestamp());
    assertThat(left).isAfterOrEqualTo(until);
  }

  @Test
  void everyEnrichedRecordHasOneFateAndWhatCannotBeReadIsADeadLetter() throws IOException {
    String first = UUID.randomUUID().toString();
    String again = UUID.randomUUID().toString();
    send("it|urn:it:bridge", story(first));
    send("it|urn:it:bridge", story(again));
    // Enrich says things at least once: the same outcome of the same receipt is no second story.
    send("it|urn:it:bridge", story(first));
    send("it|garbage", "no JSON at all");

    var fates = read(Topics.JOURNAL, 2, r -> List.of(first, again).contains(r.key()));
    assertThat(fates).extracting(ConsumerRecord::key).containsExactlyInAnyOrder(first, again);
    assertThat(fate(fates, first)).isEqualTo("published");
    assertThat(fate(fates, again)).isEqualTo("duplicate");
    var letters =
        read(
            Topics.DEAD_LETTERS,
            1,
            r -> new String(r.value(), StandardCharsets.UTF_8).equals("no JSON at all"));
    assertThat(letters).hasSize(1);
    var articles = read(Topics.ARTICLES, 1, r -> "it|urn:it:bridge".equals(r.key()));
    assertThat(articles).hasSize(1);
    JsonNode article = json.readTree(articles.get(0).value());
    assertThat(article.at("/x-slugline/revision").asInt()).isEqualTo(1);
    given().get("/q/health/ready").then().statusCode(200);
    given().get("/q/health/live").then().statusCode(200);
  }

  private String fate(List<ConsumerRecord<String, byte[]>> fates, String receipt)
      throws IOException {
    for (var rec : fates) {
      if (rec.key().equals(receipt)) {
        return json.readTree(rec.value()).path("fate").asText();
      }
    }
    throw new AssertionError("no fate for " + receipt);
  }

  private static String story(String receipt) {
    return """
    {"receipt": "%s", "item": 0, "items": 1, "feed": "it", "receivedAt": "2026-03-02T10:00:00Z",
     "article": {"uri": "urn:it:bridge", "type": "text", "version": "1", "pubStatus": "usable",
      "headlines": [{"role": "main", "value": "Bridge opens"}],
      "bodies": [{"contentType": "text/plain", "value": "The bridge opened."}],
      "x-slugline": {"feed": "it", "receipt": "%s", "item": 0, "format": "ninjs", "text": "The bridge opened."}}}\
    """
        .formatted(receipt, receipt);
  }

  private void send(String key, String value) {
    try (var producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", broker),
            new StringSerializer(),
            new ByteArraySerializer())) {
      producer.send(
          new ProducerRecord<>(Topics.ENRICHED, key, value.getBytes(StandardCharsets.UTF_8)));
    }
  }

  /** Waits for as many as are expected, then a little longer for those that must not come. */
  private List<ConsumerRecord<String, byte[]>> read(
      String topic, int expected, Predicate<ConsumerRecord<String, byte[]>> wanted) {
    Map<String, Object> settings =
        Map.of(
            "bootstrap.servers",
            broker,
            "group.id",
            UUID.randomUUID().toString(),
            "auto.offset.reset",
            "earliest",
            "isolation.level",
            "read_committed");
    var found = new ArrayList<ConsumerRecord<String, byte[]>>();
    try (var consumer =
        new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
      consumer.subscribe(List.of(topic));
      int quiet = 0;
      for (int i = 0; i < 120 && quiet < 4; i++) {
        int before = found.size();
        consumer
            .poll(Duration.ofMillis(500))
            .forEach(
                r -> {
                  if (wanted.test(r)) {
                    found.add(r);
                  }
                });
        quiet = found.size() >= expected && found.size() == before ? quiet + 1 : 0;
      }
    }
    return found;
  }
}
