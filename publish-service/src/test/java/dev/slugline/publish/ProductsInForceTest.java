package dev.slugline.publish;

import static dev.slugline.publish.Copy.story;
import static org.assertj.core.api.Assertions.assertThat;

import dev.slugline.contracts.Topics;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What becomes of stories when products, hours and topics change. */
class ProductsInForceTest {
  private static final String URI = "urn:harbour:1";
  private static final String NONE = "products: []";
  private static final String URGENT =
      "products:\n  - {name: urgent, when: \"urgency <= 3\", format: newsml-g2}\n";

  private final Wire wire = new Wire(URGENT);

  @AfterEach
  void close() {
    wire.close();
  }

  private static List<String> kinds(List<Wire.Left> records) {
    return records.stream().map(r -> r.record().value() == null ? "gone" : "article").toList();
  }

  private static List<String> header(List<Wire.Left> records, String name) {
    return records.stream()
        .map(r -> r.record().headers().lastHeader(name))
        .map(h -> h == null ? "" : new String(h.value(), StandardCharsets.UTF_8))
        .toList();
  }

  @Test
  void anUpdateThatNoLongerMatchesLeavesTheProduct() {
    wire.tell(story(URI, 1, "sails", a -> a.version("1").urgency(1)));
    wire.tell(story(URI, 2, "sails late", a -> a.version("2").urgency(5)));
    wire.tell(story(URI, 3, "sails at last", a -> a.version("3").urgency(2)));

    assertThat(kinds(wire.on("news.urgent.v1"))).containsExactly("article", "gone", "article");
    assertThat(header(wire.on("news.urgent.v1"), "reason")).containsExactly("", "unmatched", "");
  }

  @Test
  void everyRecordOfATopicIsNumberedWithoutAGapTombstonesToo() {
    wire.tell(story(URI, 1, "sails", a -> a.version("1").urgency(1)));
    wire.tell(story("urn:harbour:2", 2, "burns", a -> a.urgency(1)));
    wire.tell(story(URI, 3, "sails late", a -> a.version("2").urgency(5)));
    wire.restart();
    wire.tell(story("urn:harbour:3", 4, "sinks", a -> a.urgency(1)));

    assertThat(header(wire.on("news.urgent.v1"), "sequence")).containsExactly("1", "2", "3", "4");
    assertThat(header(wire.on(Topics.ARTICLES), "sequence")).containsExactly("1", "2", "3", "4");
  }

  @Test
  void aNewProductTouchesNothingThatWasSentBefore() {
    wire.tell(story(URI, 1, "sails", a -> a.version("1")));
    wire.products("products:\n  - {name: all, when: \"true\"}\n");
    wire.tell(story("urn:harbour:2", 2, "burns", a -> a));

    assertThat(wire.on("news.all.v1")).hasSize(1);
    assertThat(wire.on(Topics.ARTICLES)).hasSize(2);
  }

  @Test
  void theNextVersionTakesTheStoryOffAProductThatIsGone() {
    wire.tell(story(URI, 1, "sails", a -> a.version("1").urgency(1)));
    wire.products(NONE);
    wire.tell(story(URI, 2, "sails late", a -> a.version("2").urgency(1)));

    assertThat(kinds(wire.on("news.urgent.v1"))).containsExactly("article", "gone");
  }

  @Test
  void aKillReachesAProductThatIsGoneButNotATopicThatIsGone() {
    wire.tell(story(URI, 1, "sails", a -> a.version("1").urgency(1)));
    wire.tell(story("urn:harbour:2", 2, "burns", a -> a.version("1").urgency(1)));
    wire.products(NONE);
    wire.tell(story(URI, 3, "sails", a -> a.version("2").pubStatus("canceled")));
    wire.topics(Set.of(Topics.ARTICLES));
    wire.tell(story("urn:harbour:2", 4, "burns", a -> a.version("2").pubStatus("canceled")));

    assertThat(header(wire.on("news.urgent.v1"), "state"))
        .containsExactly("first", "first", "kill");
    assertThat(header(wire.on(Topics.ARTICLES), "state"))
        .containsExactly("first", "first", "kill", "kill");
    assertThat(wire.fates().get(3).topics()).containsExactly(Topics.ARTICLES);
  }

  @Test
  void aScheduleSaysWhenStoriesEnterNotWhenTheyAreCorrected() {
    // the clock begins at 09:00 UTC
    wire.products(
        "products:\n  - name: morning\n    when: \"urgency <= 3\"\n"
            + "    schedule: {zone: UTC, from: \"06:00\", to: \"10:00\"}\n");
    wire.tell(story(URI, 1, "sails", a -> a.version("1").urgency(1)));
    wire.pass(Duration.ofHours(2));
    wire.tell(story(URI, 2, "sails late", a -> a.version("2").urgency(1)));
    wire.tell(story("urn:harbour:2", 3, "burns", a -> a.urgency(1)));
    wire.tell(story(URI, 4, "sails on", a -> a.version("3").urgency(7)));

    assertThat(kinds(wire.on("news.morning.v1"))).containsExactly("article", "article", "gone");
  }
}
