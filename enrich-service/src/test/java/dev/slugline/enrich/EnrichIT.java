package dev.slugline.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.slugline.kafka.BrokerForTests;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
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
class EnrichIT {
  private final ObjectMapper json = new ObjectMapper();

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String broker;

  @Test
  void aBadStoryIsARefusalAndTheNextOneIsRead() throws IOException {
    push("bad", new byte[] {(byte) 0xc3, 0x28, 0, 1, 2, (byte) 0xff, (byte) 0xfe, 0, 0, 7});
    push("nothing", null);
    push(
        "good",
        "Harbour reopens\n\nThe harbour reopened on Monday.\n".getBytes(StandardCharsets.UTF_8));

    var outcomes = outcomes("bad", "nothing", "good");

    JsonNode good = json.readTree(outcomes.get("good").value());
    assertThat(good.at("/article/headlines/0/value").asText()).isEqualTo("Harbour reopens");
    assertThat(outcomes.get("good").key()).isEqualTo("test|" + good.at("/article/uri").asText());
    JsonNode bad = json.readTree(outcomes.get("bad").value());
    assertThat(bad.at("/rejection/reason").asText())
        .isIn("undecodable", "unsupported_type", "unknown_format");
    assertThat(bad.at("/rejection/kind").asText()).isEqualTo("content");
    assertThat(bad.at("/original").binaryValue()).hasSize(10);
    assertThat(json.readTree(outcomes.get("nothing").value()).at("/rejection/reason").asText())
        .isEqualTo("empty");
  }

  private void push(String receipt, byte[] story) {
    var rec = new ProducerRecord<>("wire.raw.v1", "test/" + receipt, story);
    rec.headers().add("ce_id", receipt.getBytes(StandardCharsets.UTF_8));
    rec.headers().add("ce_source", "/feeds/test".getBytes(StandardCharsets.UTF_8));
    try (var producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", broker),
            new StringSerializer(),
            new ByteArraySerializer())) {
      producer.send(rec);
    }
  }

  private Map<String, ConsumerRecord<String, byte[]>> outcomes(String... receipts)
      throws IOException {
    Map<String, Object> settings =
        Map.of(
            "bootstrap.servers",
            broker,
            "group.id",
            UUID.randomUUID().toString(),
            "auto.offset.reset",
            "earliest");
    var found = new HashMap<String, ConsumerRecord<String, byte[]>>();
    var missing = new ArrayList<>(List.of(receipts));
    try (var consumer =
        new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
      consumer.subscribe(List.of("wire.enriched.v1"));
      for (int i = 0; i < 80 && !missing.isEmpty(); i++) {
        for (ConsumerRecord<String, byte[]> rec : consumer.poll(Duration.ofMillis(500))) {
          String receipt = json.readTree(rec.value()).at("/receipt").asText();
          found.put(receipt, rec);
          missing.remove(receipt);
        }
      }
    }
    assertThat(missing).as("receipts without an outcome").isEmpty();
    return found;
  }
}
