package dev.slugline.publish;

import static dev.slugline.publish.Copy.story;
import static org.assertj.core.api.Assertions.assertThat;

import dev.slugline.contracts.Article;
import dev.slugline.contracts.EnrichedStory;
import dev.slugline.contracts.Extension.Link;
import dev.slugline.contracts.Extension.Signal;
import dev.slugline.contracts.Topics;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A new item that names an old one. */
class NamedKillsTest {
  private final Wire wire = new Wire("products: [{name: sport, when: \"slugline == 'SPORT'\"}]");

  @AfterEach
  void close() {
    wire.close();
  }

  private static EnrichedStory original(int push) {
    return story(
        Copy.FEED,
        "urn:harbour:1",
        push,
        "sails",
        a -> a.slugline("SPORT").version("3").altIds(List.of(new Article.AltId("wire", "HB-1"))),
        d -> d.sequence("157"));
  }

  private static EnrichedStory notice(String feed, int push, String target) {
    return story(
        feed,
        "urn:harbour:9",
        push,
        "please kill",
        a -> a.version("1"),
        d -> d.signals(List.of(Signal.KILL)).links(List.of(new Link("kills", target))));
  }

  private List<String> stand(String topic) {
    return wire.articles(topic).stream().map(a -> a.uri() + " " + a.pubStatus()).toList();
  }

  @Test
  void aNoticeKillsTheItemOfThatUriInEveryTopicItWentTo() {
    wire.tell(original(1), notice(Copy.FEED, 2, "urn:harbour:1"));
    assertThat(stand("news.sport.v1"))
        .containsExactly("urn:harbour:1 usable", "urn:harbour:1 canceled");
    assertThat(stand(Topics.ARTICLES))
        .containsExactly("urn:harbour:1 usable", "urn:harbour:1 canceled", "urn:harbour:9 usable");
    assertThat(wire.outcomes()).containsExactly("published", "published");
  }

  @Test
  void anotherNameOfTheItemWillDo() {
    wire.tell(original(1), notice(Copy.FEED, 2, "HB-1"));
    assertThat(stand("news.sport.v1")).last().isEqualTo("urn:harbour:1 canceled");
  }

  @Test
  void itsRunningNumberOfTheDayWillDo() {
    wire.tell(original(1), notice(Copy.FEED, 2, "hb 157"));
    assertThat(stand("news.sport.v1")).last().isEqualTo("urn:harbour:1 canceled");
  }

  @Test
  void anotherFeedCannotKillIt() {
    wire.tell(original(1), notice("other", 2, "urn:harbour:1"));
    assertThat(stand("news.sport.v1")).containsExactly("urn:harbour:1 usable");
  }

  @Test
  void aKillThatComesBeforeItsItemStillKills() {
    wire.tell(notice(Copy.FEED, 1, "urn:harbour:1"), original(2));
    assertThat(wire.outcomes()).containsExactly("published", "stale");
    assertThat(wire.articles("news.sport.v1")).isEmpty();
  }

  @Test
  void aKillThatComesBeforeItsItemStillKillsByAnotherName() {
    wire.tell(notice(Copy.FEED, 1, "HB-1"));
    wire.restart();
    wire.tell(original(2));
    assertThat(wire.outcomes()).containsExactly("published", "stale");
  }

  @Test
  void anItemThatUpdatesAnotherCarriesItsChain() {
    wire.tell(
        original(1),
        story(
            Copy.FEED,
            "urn:harbour:2",
            2,
            "sails on",
            a -> a,
            d -> d.links(List.of(new Link("updates", "urn:harbour:1")))));
    Article second = wire.articles(Topics.ARTICLES).get(1);
    assertThat(second.extension().previous()).isEqualTo(Copy.receipt(1));
    assertThat(second.extension().chain())
        .extracting(v -> v.uri())
        .containsExactly("urn:harbour:1", "urn:harbour:2");
  }

  @Test
  void aHeadlineThatSaysWithdrawnWithdrawsItsOwnItem() {
    var headline = List.of(new Article.Text("main", "text/plain", "STORY WITHDRAWN-Ferry"));
    wire.tell(
        original(1), story("urn:harbour:1", 2, "gone", a -> a.version("4").headlines(headline)));
    assertThat(wire.fates().get(1).state()).isEqualTo("withdrawal");
    assertThat(stand("news.sport.v1")).last().isEqualTo("urn:harbour:1 canceled");
  }

  @Test
  void runningNumbersThatNeverCameAreTold() {
    wire.tell(
        original(1),
        story(Copy.FEED, "urn:harbour:2", 2, "docks", a -> a, d -> d.sequence("0160")));
    assertThat(wire.fates().get(1).flags()).containsExactly("sequence_gap:158-159");
  }
}
