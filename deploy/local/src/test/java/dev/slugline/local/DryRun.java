package dev.slugline.local;

import dev.slugline.contracts.EnrichedStory;
import dev.slugline.contracts.Topics;
import dev.slugline.enrich.EnrichPipeline;
import dev.slugline.enrich.FeedProfile;
import dev.slugline.enrich.RawStory;
import dev.slugline.publish.Outgoing;
import dev.slugline.publish.PublishSettings;
import dev.slugline.publish.PublishTopology;
import dev.slugline.publish.json.PublishJson;
import dev.slugline.publish.render.Renderers;
import dev.slugline.publish.route.BadProducts;
import dev.slugline.publish.route.Products;
import dev.slugline.publish.route.ProductsFile;
import dev.slugline.publish.route.rule.Rules;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TopologyTestDriver;

/** What the real topology sends for invented stories, with its headers. */
final class DryRun {
  private static final Instant START = Instant.parse("2026-03-01T09:00:00Z");
  private static final String[] STORIES = {
    "{\"uri\":\"urn:kite\",\"version\":\"1\",\"urgency\":1,\"headlines\":[{\"value\":\"Kite up\"}],"
        + "\"bodies\":[{\"contentType\":\"text/plain\",\"value\":\"A kite.\"}]}",
    "{\"uri\":\"urn:kite\",\"version\":\"2\",\"urgency\":8,\"headlines\":[{\"value\":\"Kite down\"}],"
        + "\"bodies\":[{\"contentType\":\"text/plain\",\"value\":\"No kite.\"}]}",
    "{\"uri\":\"urn:kite\",\"version\":\"3\",\"pubStatus\":\"withheld\","
        + "\"headlines\":[{\"value\":\"Kite\"}],"
        + "\"bodies\":[{\"contentType\":\"text/plain\",\"value\":\"Which kite?\"}]}",
    "<newsItem><itemMeta></newsItem>"
  };

  private DryRun() {}

  /** Articles, tombstones, fates and a dead letter. */
  static List<Outgoing> ofEveryKind() {
    var left = new ArrayList<Outgoing>();
    var config = new Properties();
    config.put(StreamsConfig.APPLICATION_ID_CONFIG, "dry-run");
    config.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "none:9092");
    Products products = products();
    var topology =
        new PublishTopology(PublishSettings.dryRun(), () -> products, fate -> {}, left::add);
    try (var driver = new TopologyTestDriver(topology.build(), config, START);
        var pipeline = new EnrichPipeline()) {
      var enriched =
          driver.createInputTopic(
              Topics.ENRICHED, new StringSerializer(), new ByteArraySerializer());
      for (int push = 0; push < STORIES.length; push++) {
        var raw =
            new RawStory(
                "0195a000-0000-7000-8000-%012d".formatted(push),
                FeedProfile.unknown("kites"),
                START.atOffset(ZoneOffset.UTC),
                STORIES[push].getBytes(StandardCharsets.UTF_8),
                null,
                null,
                null);
        for (EnrichedStory told : pipeline.enrich(raw)) {
          enriched.pipeInput(told.feed(), PublishJson.bytes(told), START);
        }
      }
    }
    return left;
  }

  private static Products products() {
    try {
      return new ProductsFile(new Rules(), Renderers.all().formats())
          .read("p.yaml", "products:\n  - {name: urgent, when: \"urgency <= 3\"}\n");
    } catch (BadProducts e) {
      throw new IllegalStateException(e);
    }
  }
}
