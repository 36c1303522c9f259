package dev.slugline.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.slugline.contracts.Topics;
import dev.slugline.local.TopicReader;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code slugline tail [PRODUCT]}: articles as they are published. */
@Command(
    name = "tail",
    mixinStandardHelpOptions = true,
    description = "Prints articles as they are published, one line each, until Ctrl-C.")
public final class TailCommand implements Callable<Integer> {

  @Parameters(
      arity = "0..1",
      paramLabel = "PRODUCT",
      description = "Only this product; every article without it.")
  private String product;

  @Option(names = "--json", description = "Print the articles themselves.")
  private boolean raw;

  @Option(
      names = "--since",
      paramLabel = "DURATION",
      description = "Begin this long ago, such as PT1H.")
  private Duration since;

  @Option(names = "--count", description = "Stop after this many articles.")
  private long count = Long.MAX_VALUE;

  @Mixin private KafkaOption kafka;

  private final ObjectMapper json = new ObjectMapper();

  @Override
  public Integer call() throws IOException {
    String topic = product == null ? Topics.ARTICLES : "news." + product + ".v1";
    Instant from = since == null ? Instant.now() : Instant.now().minus(since);
    try (var reader = new TopicReader(kafka.bootstrapServers(), topic).from(from)) {
      long shown = 0;
      while (shown < count) {
        for (ConsumerRecord<String, String> rec : reader.next(Duration.ofSeconds(1))) {
          System.out.println(line(rec));
          shown++;
        }
      }
      return 0;
    }
  }

  private String line(ConsumerRecord<String, String> rec) throws IOException {
    if (rec.value() == null) {
      return raw
          ? "{\"key\":" + json.writeValueAsString(rec.key()) + ",\"article\":null}"
          : "(gone)  " + rec.key();
    }
    if (raw) {
      return rec.value();
    }
    JsonNode article = json.readTree(rec.value());
    return String.format(
        "%-11s r%-3s %-8s %s",
        article.at("/x-slugline/state").asText(),
        article.at("/x-slugline/revision").asText(),
        article.path("language").asText("-"),
        article.at("/headlines/0/value").asText(rec.key()));
  }
}
