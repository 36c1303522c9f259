import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * Reads a topic of articles as a subscriber should, and prints one line a record.
 *
 * <p>{@code java -cp 'deploy/local/target/lib/*' docs/subscribe/Subscriber.java HOST:PORT TOPIC
 * GROUP}
 */
public class Subscriber {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** A real subscriber keeps this with its stories. */
  private final Map<String, Integer> revisions = new HashMap<>();

  public static void main(String[] args) throws Exception {
    if (args.length != 3) {
      System.err.println("usage: Subscriber HOST:PORT TOPIC GROUP");
      System.exit(1);
    }
    var settings = new Properties();
    settings.put("bootstrap.servers", args[0]);
    settings.put("group.id", args[2]);
    settings.put("isolation.level", "read_committed"); // not the default
    settings.put("auto.offset.reset", "earliest");
    settings.put("enable.auto.commit", "false");
    var subscriber = new Subscriber();
    try (var consumer =
        new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
      consumer.subscribe(List.of(args[1]));
      while (true) {
        for (var rec : consumer.poll(Duration.ofSeconds(1))) {
          subscriber.take(rec);
        }
        consumer.commitSync(); // only now: the work is done
      }
    }
  }

  private void take(ConsumerRecord<String, String> rec) throws Exception {
    if (rec.value() == null) {
      System.out.println("- gone " + header(rec, "reason") + " " + rec.key());
      return;
    }
    JsonNode article = JSON.readTree(rec.value());
    int revision = article.at("/x-slugline/revision").asInt();
    if (revision <= revisions.getOrDefault(rec.key(), 0)) {
      return; // read before
    }
    revisions.put(rec.key(), revision);
    System.out.println(
        String.join(
            " ",
            "r" + revision,
            article.at("/x-slugline/state").asText(),
            article.path("pubStatus").asText("usable"), // canceled: take it down
            rec.key(),
            article.at("/headlines/0/value").asText()));
  }

  private static String header(ConsumerRecord<String, String> rec, String name) {
    var header = rec.headers().lastHeader(name);
    return header == null
        ? ""
        : new String(header.value(), java.nio.charset.StandardCharsets.UTF_8);
  }
}
