package dev.slugline.ingest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import dev.slugline.kafka.BrokerForTests;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
class IngestIT {
  private static final String STORY =
      "Harbour reopens after storm\n\nThe harbour of Ostrava Bay reopened. Ž\n";

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String broker;

  @Test
  void anAcknowledgedStoryIsOnTheRawTopicAsItCame() {
    String receipt =
        given()
            .header("Authorization", "Bearer test-key")
            .header("Wire-Story-Id", "A-17")
            .header("Wire-Filename", "../harbour.txt")
            .header("REPLY_TOPIC", "evil")
            .contentType("text/plain; charset=UTF-8")
            .body(STORY.getBytes(StandardCharsets.UTF_8))
            .post("/v1/feeds/test/stories")
            .then()
            .statusCode(202)
            .header("Location", containsString("/v1/receipts/"))
            .body("feed", equalTo("test"))
            .extract()
            .path("receipt");

    ConsumerRecord<String, byte[]> raw = rawRecord(receipt);

    assertThat(new String(raw.value(), StandardCharsets.UTF_8)).isEqualTo(STORY);
    assertThat(raw.key()).isEqualTo("test/A-17");
    assertThat(header(raw, "filename")).isEqualTo("harbour.txt");
    assertThat(header(raw, "ce_source")).isEqualTo("/feeds/test");
    assertThat(raw.headers().lastHeader("REPLY_TOPIC")).isNull();
    assertThat(UUID.fromString(receipt).version()).isEqualTo(7);
    given()
        .header("Authorization", "Bearer test-key")
        .get("/v1/receipts/" + receipt)
        .then()
        .statusCode(200)
        .body("state", equalTo("received"));
  }

  @Test
  void aReceiptTellsTheFateThatTheJournalTells() {
    String receipt = push("Tram line opens\n\nThe tram runs.\n");
    String fate =
        """
        {"receipt":"%s","item":0,"items":1,"feed":"test","uri":"urn:x:1","fate":"published","revision":1,
         "topics":["news.articles.v1"],"at":"2026-03-01T12:00:00Z"}\
        """
            .formatted(receipt);
    try (var producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", broker),
            new StringSerializer(),
            new ByteArraySerializer())) {
      producer.send(
          new ProducerRecord<>("wire.journal.v1", receipt, fate.getBytes(StandardCharsets.UTF_8)));
    }

    given()
        .header("Authorization", "Bearer test-key")
        .get("/v1/receipts/" + receipt)
        .then()
        .statusCode(200)
        .body("state", equalTo("decided"))
        .body("fates[0].fate", equalTo("published"));
    given()
        .header("Authorization", "Bearer other-key")
        .get("/v1/receipts/" + receipt)
        .then()
        .statusCode(404);
  }

  @Test
  void everyRefusalIsAProblemThatSaysWhatToDo() {
    given().body(STORY).post("/v1/feeds/test/stories").then().statusCode(401);
    given()
        .header("Authorization", "Bearer wrong")
        .body(STORY)
        .post("/v1/feeds/test/stories")
        .then()
        .statusCode(401);
    given()
        .header("Authorization", "Bearer other-key")
        .body(STORY)
        .post("/v1/feeds/test/stories")
        .then()
        .statusCode(403)
        .contentType("application/problem+json")
        .body("detail", containsString("/v1/feeds/other/stories"));
    given()
        .header("Authorization", "Bearer other-key")
        .body("more than ten bytes")
        .post("/v1/feeds/other/stories")
        .then()
        .statusCode(413)
        .body("type", equalTo("urn:slugline:problem:too-large"));
    given()
        .header("Authorization", "Bearer test-key")
        .get("/v1/receipts/none")
        .then()
        .statusCode(404);
  }

  @Test
  void isReadyWhileKafkaAnswers() {
    given().get("/q/health/ready").then().statusCode(200);
    given().get("/q/health/live").then().statusCode(200);
    given().get("/q/health/started").then().statusCode(200);
  }

  private String push(String story) {
    return given()
        .header("Authorization", "Bearer test-key")
        .body(story)
        .post("/v1/feeds/test/stories")
        .then()
        .statusCode(202)
        .extract()
        .path("receipt");
  }

  private ConsumerRecord<String, byte[]> rawRecord(String receipt) {
    Map<String, Object> settings =
        Map.of(
            "bootstrap.servers",
            broker,
            "group.id",
            UUID.randomUUID().toString(),
            "auto.offset.reset",
            "earliest");
    try (var consumer =
        new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
      consumer.subscribe(List.of("wire.raw.v1"));
      for (int i = 0; i < 40; i++) {
        for (ConsumerRecord<String, byte[]> rec : consumer.poll(Duration.ofMillis(500))) {
          if (receipt.equals(header(rec, "ce_id"))) {
            return rec;
          }
        }
      }
    }
    throw new AssertionError("receipt " + receipt + " is not on wire.raw.v1");
  }

  private static String header(ConsumerRecord<String, byte[]> rec, String name) {
    var header = rec.headers().lastHeader(name);
    return header == null ? null : new String(header.value(), StandardCharsets.UTF_8);
  }
}
