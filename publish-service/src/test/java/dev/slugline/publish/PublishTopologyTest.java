package dev.slugline.publish;

import static dev.slugline.publish.Copy.START;
import static dev.slugline.publish.Copy.receipt;
import static dev.slugline.publish.Copy.story;
import static org.assertj.core.api.Assertions.assertThat;

import dev.slugline.contracts.Article;
import dev.slugline.contracts.EnrichedStory;
import dev.slugline.contracts.Fate;
import dev.slugline.contracts.Rejection;
import dev.slugline.contracts.Topics;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.apache.kafka.common.header.Header;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PublishTopologyTest {
  private static final String PRODUCTS =
      """
      products:
        - name: sport
          when: "slugline == 'SPORT'"
        - name: all
          when: "true"
      """;
  private static final String URI = "urn:harbour:1";

  private final Wire wire = new Wire(PRODUCTS);

  @AfterEach
  void close() {
    wire.close();
  }

  @Test
  void publishesAFirstVersionToEveryMatchingTopicAndTellsItsFate() {
    wire.tell(story(URI, 1, "sails", a -> a.slugline("SPORT")));
    Fate fate = wire.fates().get(0);
    assertThat(fate.fate()).isEqualTo(Fate.Outcome.PUBLISHED);
    assertThat(fate.state()).isEqualTo("first");
    assertThat(fate.revision()).isEqualTo(1);
    assertThat(fate.topics()).containsExactly("news.all.v1", Topics.ARTICLES, "news.sport.v1");
    Article article = wire.articles("news.sport.v1").get(0);
    assertThat(article.extension().revision()).isEqualTo(1);
    assertThat(article.extension().chain()).hasSize(1);
    assertThat(wire.on("news.sport.v1").get(0).record().key()).isEqualTo("harbour|" + URI);
  }

  @Test
  void everyRecordIsACloudEventOfOurOwnWords() {
    wire.tell(story(URI, 1, "sails", a -> a));
    var headers = wire.on(Topics.ARTICLES).get(0).record().headers();
    assertThat(headers)
        .extracting(Header::key)
        .contains(
            "ce_specversion",
            "ce_id",
            "ce_source",
            "ce_type",
            "ce_time",
            "ce_subject",
            "content-type");
    assertThat(new String(headers.lastHeader("ce_source").value(), StandardCharsets.UTF_8))
        .isEqualTo("/feeds/harbour");
  }

  @Test
  void tellsAStoryThatEnrichSaysTwiceOnce() {
    EnrichedStory story = story(URI, 1, "sails", a -> a);
    wire.tell(story, story);
    wire.restart();
    wire.tell(story);
    assertThat(wire.outcomes()).containsExactly("published");
    assertThat(wire.on(Topics.ARTICLES)).hasSize(1);
  }

  @Test
  void aSecondPushOfTheSameIsADuplicate() {
    wire.tell(story(URI, 1, "sails", a -> a), story(URI, 2, "sails", a -> a));
    assertThat(wire.outcomes()).containsExactly("published", "duplicate");
  }

  @Test
  void revisionsIncreaseAndAnOlderVersionIsStale() {
    wire.tell(
        story(URI, 1, "sails", a -> a.version("7")),
        story(URI, 2, "sails late", a -> a.version("900000000000000000000")),
        story(URI, 3, "sailed", a -> a.version("8")));
    assertThat(wire.outcomes()).containsExactly("published", "published", "stale");
    assertThat(wire.articles(Topics.ARTICLES))
        .extracting(a -> a.extension().revision())
        .containsExactly(1, 2);
    assertThat(wire.articles(Topics.ARTICLES).get(1).extension().previous()).isEqualTo(receipt(1));
  }

  @Test
  void theSameVersionWithOtherContentIsAFlaggedUpdate() {
    wire.tell(
        story(URI, 1, "sails", a -> a.version("1")), story(URI, 2, "sinks", a -> a.version("1")));
    assertThat(wire.fates().get(1).state()).isEqualTo("update");
    assertThat(wire.fates().get(1).flags()).containsExactly("same_version_other_content");
  }

  @Test
  void feedsCannotTouchEachOthersStories() {
    wire.tell(
        story(URI, 1, "sails", a -> a.version("1")),
        story("other", URI, 2, "sinks", a -> a.version("2").pubStatus("canceled"), d -> d));
    assertThat(wire.articles(Topics.ARTICLES))
        .extracting(a -> a.extension().feed(), Article::pubStatus)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("harbour", "usable"),
            org.assertj.core.groups.Tuple.tuple("other", "canceled"));
  }

  @Test
  void holdsAnEmbargoedStoryUntilItsTimeAlsoOverARestart() {
    wire.tell(story(URI, 1, "sails", a -> a.embargoedUntil(START.plusMinutes(10))));
    assertThat(wire.outcomes()).containsExactly("held");
    wire.pass(Duration.ofMinutes(9));
    wire.restart();
    wire.pass(Duration.ofSeconds(59));
    assertThat(wire.on(Topics.ARTICLES)).isEmpty();
    wire.pass(Duration.ofSeconds(2));
    assertThat(wire.outcomes()).containsExactly("held", "published");
    assertThat(wire.fates().get(1).state()).isEqualTo("first");
    assertThat(wire.on(Topics.ARTICLES)).hasSize(1);
  }

  @Test
  void anUpdateReplacesWhatIsHeldAndBothHaveTheirFate() {
    wire.tell(
        story(URI, 1, "sails", a -> a.version("1").embargoedUntil(START.plusMinutes(10))),
        story(URI, 2, "sails late", a -> a.version("2").embargoedUntil(START.plusMinutes(20))));
    assertThat(wire.outcomes()).containsExactly("held", "stale", "held");
    wire.pass(Duration.ofMinutes(11));
    assertThat(wire.on(Topics.ARTICLES)).isEmpty();
    wire.pass(Duration.ofMinutes(10));
    assertThat(wire.articles(Topics.ARTICLES))
        .extracting(a -> a.extension().text())
        .containsExactly("sails late");
  }

  @Test
  void aKillRemovesWhatIsHeldAndLeavesAtOnceWithoutTheEmbargoedWords() {
    var until = START.plusMinutes(10);
    wire.tell(
        story(URI, 1, "sails", a -> a.version("1").embargoedUntil(until)),
        story(URI, 2, "sails", a -> a.version("2").embargoedUntil(until).pubStatus("canceled")));
    wire.pass(Duration.ofHours(1));
    assertThat(wire.outcomes()).containsExactly("held", "stale", "published");
    assertThat(wire.articles(Topics.ARTICLES))
        .singleElement()
        .satisfies(
            kill -> {
              assertThat(kill.pubStatus()).isEqualTo("canceled");
              assertThat(kill.bodies()).isNullOrEmpty();
            });
  }

  @Test
  void aKillReachesEveryProductThatAnyVersionWentTo() {
    wire.tell(story(URI, 1, "wins", a -> a.version("1").slugline("SPORT")));
    wire.products("products: [{name: world, when: 'false'}]");
    wire.tell(
        story(URI, 2, "docks", a -> a.version("2")),
        story(URI, 3, "KILL", a -> a.version("3").pubStatus("canceled")));
    assertThat(wire.articles("news.sport.v1"))
        .extracting(a -> a == null ? "gone" : a.pubStatus())
        .containsExactly("usable", "gone", "canceled");
  }

  @Test
  void whatIsWithheldNeverLeavesAndTakesBackWhatDid() {
    wire.tell(
        story(URI, 1, "sails", a -> a.version("1")),
        story(URI, 2, "secret", a -> a.version("2").pubStatus("withheld")));
    assertThat(wire.outcomes()).containsExactly("published", "withheld");
    assertThat(wire.articles(Topics.ARTICLES)).hasSize(2).last().isNull();
  }

  @Test
  void anExpiredStoryIsTakenBackAtItsTime() {
    wire.tell(story(URI, 1, "sails", a -> a.expires(START.plusMinutes(5))));
    wire.restart();
    wire.pass(Duration.ofMinutes(4));
    assertThat(wire.articles(Topics.ARTICLES)).hasSize(1);
    wire.pass(Duration.ofMinutes(2));
    assertThat(wire.articles(Topics.ARTICLES)).hasSize(2).last().isNull();
    assertThat(wire.outcomes()).containsExactly("published");
  }

  @Test
  void whatEnrichRejectsIsADeadLetterWithTheBytesAsTheyCame() {
    byte[] original = {0, 1, 2};
    var told =
        new EnrichedStory(
            receipt(1),
            0,
            1,
            Copy.FEED,
            START,
            null,
            new Rejection(Rejection.Reason.MALFORMED, "not\nwell-formed"),
            null,
            original);
    wire.tell(told, told);
    var letter = wire.on(Topics.DEAD_LETTERS);
    assertThat(letter).hasSize(1);
    assertThat(letter.get(0).record().value()).isEqualTo(original);
    assertThat(letter.get(0).record().headers())
        .extracting(Header::key, h -> new String(h.value(), StandardCharsets.UTF_8))
        .contains(
            org.assertj.core.groups.Tuple.tuple("reason", "malformed"),
            org.assertj.core.groups.Tuple.tuple("message", "not well-formed"));
    assertThat(wire.outcomes()).containsExactly("rejected");
  }

  @Test
  void poisonBecomesADeadLetterAndTheNextStoryGoesThrough() {
    wire.tell("{broken".getBytes(StandardCharsets.UTF_8))
        .tell((byte[]) null)
        .tell("null".getBytes(StandardCharsets.UTF_8))
        .tell(story(URI, 1, "sails", a -> a));
    assertThat(wire.on(Topics.DEAD_LETTERS)).hasSize(3);
    assertThat(wire.outcomes()).containsExactly("published");
  }
}
