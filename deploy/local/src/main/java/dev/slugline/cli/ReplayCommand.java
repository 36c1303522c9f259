package dev.slugline.cli;

import dev.slugline.local.TopicReader;
import dev.slugline.publish.route.Product;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import me.tongfei.progressbar.ProgressBar;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.StringSerializer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code slugline replay}: a product once more, from a time, on a topic of the reader's own. */
@Command(
    name = "replay",
    mixinStandardHelpOptions = true,
    description =
        "Copies what a product got since a time to another topic: committed records only, with"
            + " their keys, values, headers and times. The product's own readers see nothing of it.",
    footer = {
      "",
      "Examples:",
      "  slugline replay --product sport --since PT6H --to sport-again --create",
      "  slugline replay --product articles --since 2026-03-01T09:00:00Z --to all --dry-run",
      "",
      "Exit code: 0 all was copied (or counted), 1 wrong usage, a topic is absent, or Kafka is"
          + " away."
    })
public final class ReplayCommand implements Callable<Integer> {
  private static final Map<String, Object> PRODUCER =
      Map.of(
          "acks", "all",
          "enable.idempotence", "true",
          "compression.type", "lz4",
          "max.request.size", 17 << 20);

  @Spec private CommandSpec spec;

  @Option(
      names = "--product",
      required = true,
      paramLabel = "P",
      description = "The product; 'articles' for every article.")
  private String product;

  @Option(
      names = "--since",
      required = true,
      paramLabel = "T",
      description =
          "From this time on, such as 2026-03-01T09:00:00Z, or this long ago, such as PT6H or 2d.")
  private String since;

  @Option(
      names = "--to",
      required = true,
      paramLabel = "TOPIC",
      description = "The topic to write to; none of the pipeline's own.")
  private String target;

  @Option(names = "--dry-run", description = "Count only; write nothing.")
  private boolean dryRun;

  @Option(names = "--create", description = "Create the topic if it is absent.")
  private boolean create;

  @Mixin private KafkaOption kafka;

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (target.startsWith("news.") || target.startsWith("wire.")) {
      throw new ParameterException(
          spec.commandLine(),
          "news.* and wire.* are written by the pipeline alone; take another topic than " + target);
    }
    Instant from = instant(since, Instant.now());
    String servers = kafka.bootstrapServers();
    try {
      prepare(servers);
      copy(servers, from);
      return 0;
    } catch (ExecutionException e) {
      throw new IOException(e.getCause().getMessage(), e);
    }
  }

  private void prepare(String servers) throws ExecutionException, InterruptedException {
    String source = Product.topic(product);
    try (var admin = Admin.create(KafkaOption.client(servers))) {
      Set<String> topics = admin.listTopics().names().get();
      if (!topics.contains(source)) {
        throw new IllegalStateException(
            "there is no product '" + product + "': " + source + " is absent");
      }
      if (dryRun || topics.contains(target)) {
        return;
      }
      if (!create) {
        throw new IllegalStateException(target + " is absent; --create makes it");
      }
      int partitions =
          admin
              .describeTopics(Set.of(source))
              .allTopicNames()
              .get()
              .get(source)
              .partitions()
              .size();
      var topic =
          new NewTopic(target, Optional.of(partitions), Optional.empty())
              .configs(Map.of("max.message.bytes", String.valueOf(17 << 20)));
      admin.createTopics(List.of(topic)).all().get();
      Terminal.say("created " + target + " with " + partitions + " partitions");
    }
  }

  /** Reads on a bounded stretch at a time: a product of a month need not fit into memory. */
  private void copy(String servers, Instant from) throws ExecutionException, InterruptedException {
    String source = Product.topic(product);
    var tally = new Tally();
    try (var reader = new TopicReader(servers, source).from(from);
        var producer = dryRun ? null : producer(servers);
        ProgressBar bar = Terminal.bar("replay " + product, -1)) {
      var ends = reader.ends();
      while (reader.isBefore(ends)) {
        // Marks of transactions have times too: the broker may begin before the first record.
        List<ConsumerRecord<String, String>> records = new ArrayList<>();
        for (ConsumerRecord<String, String> rec : reader.next(Duration.ofMillis(200))) {
          if (rec.timestamp() >= from.toEpochMilli()) {
            records.add(rec);
          }
        }
        send(producer, records);
        records.forEach(tally::count);
        bar.stepBy(records.size());
      }
    }
    System.out.printf(
        "%s %d records of %s since %s: %d articles, %d tombstones%s%n",
        dryRun ? "would copy" : "copied",
        tally.articles + tally.tombstones,
        source,
        from,
        tally.articles,
        tally.tombstones,
        dryRun ? "" : ", to " + target);
  }

  /** Returns when every record is acknowledged. */
  private void send(Producer<String, String> producer, List<ConsumerRecord<String, String>> records)
      throws ExecutionException, InterruptedException {
    if (producer == null) {
      return;
    }
    var sent = new ArrayList<Future<RecordMetadata>>();
    for (ConsumerRecord<String, String> rec : records) {
      sent.add(
          producer.send(
              new ProducerRecord<>(
                  target, null, rec.timestamp(), rec.key(), rec.value(), rec.headers())));
    }
    producer.flush();
    for (Future<RecordMetadata> each : sent) {
      each.get();
    }
  }

  private static Producer<String, String> producer(String servers) {
    var settings = new HashMap<>(PRODUCER);
    settings.put("bootstrap.servers", servers);
    return new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer());
  }

  /** A time, or the time that lies a duration before now. */
  private Instant instant(String text, Instant now) {
    try {
      return Times.isDuration(text) ? now.minus(Times.duration(text)) : Times.instant(text);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), "--since: " + e.getMessage(), e);
    }
  }

  private static final class Tally {
    private long articles;
    private long tombstones;

    void count(ConsumerRecord<String, String> rec) {
      if (rec.value() == null) {
        tombstones++;
      } else {
        articles++;
      }
    }
  }
}
