package dev.slugline.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.slugline.contracts.Topics;
import dev.slugline.local.TopicReader;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code slugline show RECEIPT|URI}: what became of a push, or what is published of a story. */
@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    description = "Prints the fates of a receipt, or the newest article of a story, as JSON.",
    footer = {"", "Exit code: 0 found, 2 not found, 1 wrong usage."})
public final class ShowCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "RECEIPT|URI",
      description = "A receipt as a push gave it, or a story's uri.")
  private String wanted;

  @Mixin private KafkaOption kafka;

  private final ObjectMapper json = new ObjectMapper();

  @Override
  public Integer call() throws IOException {
    List<ConsumerRecord<String, String>> fates =
        all(Topics.JOURNAL, rec -> wanted.equals(rec.key()) || wanted.equals(uri(rec)));
    List<ConsumerRecord<String, String>> versions =
        all(Topics.ARTICLES, rec -> rec.key() != null && rec.key().endsWith("|" + wanted));
    for (var fate : fates) {
      System.out.println(pretty(fate.value()));
    }
    if (!versions.isEmpty()) {
      String newest = versions.get(versions.size() - 1).value();
      System.out.println(newest == null ? "null" : pretty(newest));
    }
    if (fates.isEmpty() && versions.isEmpty()) {
      Terminal.say("slugline: neither the journal nor news.articles.v1 knows " + wanted);
      return 2;
    }
    return 0;
  }

  private List<ConsumerRecord<String, String>> all(
      String topic, Predicate<ConsumerRecord<String, String>> matching) throws IOException {
    try (var reader = new TopicReader(kafka.bootstrapServers(), topic)) {
      return reader.rest(matching);
    }
  }

  private String uri(ConsumerRecord<String, String> rec) {
    try {
      return json.readTree(rec.value()).path("uri").asText();
    } catch (IOException e) {
      return "";
    }
  }

  private String pretty(String value) throws IOException {
    return json.writerWithDefaultPrettyPrinter().writeValueAsString(json.readTree(value));
  }
}
