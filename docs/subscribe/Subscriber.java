import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * Reads a topic of articles as a subscriber should, and prints one line a record; with a file it
 * writes there instead, and goes on from what is there after a crash.
 *
 * <p>{@code java -cp 'deploy/local/target/lib/*' docs/subscribe/Subscriber.java HOST:PORT TOPIC
 * GROUP [FILE]}
 */
public class Subscriber {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** How far each story is done: its revision, and whether that was taken off. */
  private final Map<String, Long> done = new HashMap<>();

  private final FileOutputStream file;

  private Subscriber(Path path) throws IOException {
    if (path != null && Files.exists(path)) {
      String lines = Files.readString(path);
      String whole = lines.substring(0, lines.lastIndexOf('\n') + 1); // a crash may cut the last
      whole.lines().map(line -> line.split("\t")).forEach(l -> done.put(l[1], Long.valueOf(l[0])));
      Files.writeString(path, whole);
    }
    file = path == null ? null : new FileOutputStream(path.toFile(), true);
  }

  public static void main(String[] args) throws Exception {
    if (args.length < 3) {
      System.err.println("usage: Subscriber HOST:PORT TOPIC GROUP [FILE]");
      System.exit(1);
    }
    var settings = new Properties();
    settings.put("bootstrap.servers", args[0]);
    settings.put("group.id", args[2]);
    settings.put("isolation.level", "read_committed"); // not the default
    settings.put("auto.offset.reset", "earliest");
    settings.put("enable.auto.commit", "false");
    var subscriber = new Subscriber(args.length > 3 ? Path.of(args[3]) : null);
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

  private void take(ConsumerRecord<String, String> rec) throws IOException {
    boolean gone = rec.value() == null;
    long order = 2 * Long.parseLong(header(rec, "revision")) + (gone ? 1 : 0);
    if (order <= done.getOrDefault(rec.key(), 0L)) {
      return; // done before
    }
    done.put(rec.key(), order);
    if (gone) {
      tell(order, rec.key(), "gone: " + header(rec, "reason"));
    } else {
      JsonNode article = JSON.readTree(rec.value());
      String status = article.path("pubStatus").asText("usable"); // canceled: take it down
      String headline = article.at("/headlines/0/value").asText();
      tell(order, rec.key(), header(rec, "state") + " " + status + " " + headline);
    }
  }

  /** The line in the file is both the work and the memory of it: neither is without the other. */
  private void tell(long order, String key, String what) throws IOException {
    String line = order + "\t" + key + "\t" + what.replaceAll("\\s+", " ") + "\n";
    if (file == null) {
      System.out.print(line);
    } else {
      file.write(line.getBytes(StandardCharsets.UTF_8));
    }
  }

  private static String header(ConsumerRecord<String, String> rec, String name) {
    var header = rec.headers().lastHeader(name);
    return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
  }
}
