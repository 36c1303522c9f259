package dev.slugline.publish;

import static dev.slugline.publish.Copy.story;
import static org.assertj.core.api.Assertions.assertThat;

import dev.slugline.contracts.Article;
import dev.slugline.contracts.Extension.Link;
import dev.slugline.contracts.Extension.Signal;
import dev.slugline.contracts.Topics;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A kill leaves, whatever it is made of. */
class KillsThatCannotBeRenderedTest {
  private static final String TOO_MUCH = "x".repeat(PublishSettings.LARGEST);
  private final Wire wire = new Wire("products: [{name: print, when: 'true', format: nitf}]");

  @AfterEach
  void close() {
    wire.close();
  }

  @Test
  void aKillTooLargeForKafkaLeavesWithoutItsWords() {
    wire.tell(story("a", 1, "sails", a -> a.version("1")));
    wire.tell(story("a", 2, TOO_MUCH, a -> a.version("2").pubStatus("canceled")));
    assertThat(wire.outcomes()).containsExactly("published", "published");
    assertThat(wire.fates().get(1).flags()).containsExactly("kill_without_words");
    Article kill = wire.articles(Topics.ARTICLES).get(1);
    assertThat(kill.pubStatus()).isEqualTo("canceled");
    assertThat(kill.bodies()).isNullOrEmpty();
    assertThat(kill.extension().revision()).isEqualTo(2);
    assertThat(kill.extension().chain()).hasSize(2);
    assertThat(print()).last().asString().contains("canceled");
    assertThat(wire.on(Topics.DEAD_LETTERS)).isEmpty();
  }

  @Test
  void whatANoticeNamesIsKilledThoughTheNoticeItselfIsTooLarge() {
    wire.tell(story("a", 1, "sails", a -> a.version("1")));
    wire.tell(
        story(
            Copy.FEED,
            "notice",
            2,
            TOO_MUCH,
            a -> a,
            d -> d.signals(List.of(Signal.KILL)).links(List.of(new Link("kills", "a")))));
    assertThat(wire.outcomes()).containsExactly("published", "rejected");
    assertThat(wire.articles(Topics.ARTICLES))
        .last()
        .extracting(Article::pubStatus)
        .isEqualTo("canceled");
  }

  @Test
  void aKillThatItsFormatCannotHoldIsATombstone() {
    String noUri = "\u0000\uD800 not for XML";
    wire.tell(story(noUri, 1, "sails", a -> a.version("1").pubStatus("canceled")));
    assertThat(wire.outcomes()).containsExactly("published");
    assertThat(wire.on("news.print.v1")).hasSize(1);
  }

  @Test
  void aProductThatIsOffTheFileGetsItsKillInItsOwnFormat() {
    wire.tell(story("a", 1, "sails", a -> a.version("1")));
    wire.products("products: []");
    wire.restart();
    wire.tell(story("a", 2, "never", a -> a.version("2").pubStatus("canceled")));
    assertThat(print()).hasSize(2).last().asString().startsWith("<").contains("canceled");
  }

  private List<String> print() {
    return wire.on("news.print.v1").stream()
        .map(left -> new String(left.record().value(), StandardCharsets.UTF_8))
        .toList();
  }
}
