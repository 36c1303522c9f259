package dev.slugline.publish;

import static dev.slugline.publish.Copy.START;
import static dev.slugline.publish.Copy.story;
import static org.assertj.core.api.Assertions.assertThat;

import dev.slugline.contracts.Article;
import dev.slugline.contracts.EnrichedStory;
import dev.slugline.contracts.Rejection;
import dev.slugline.contracts.Topics;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EmbargoesTest {
  private final Wire wire = new Wire("products: []");

  @AfterEach
  void close() {
    wire.close();
  }

  private static EnrichedStory version(int push, Integer embargoMinutes) {
    return story(
        "a",
        push,
        "v" + push,
        a ->
            a.version(Integer.toString(push))
                .embargoedUntil(embargoMinutes == null ? null : START.plusMinutes(embargoMinutes)));
  }

  private List<String> left() {
    return wire.articles(Topics.ARTICLES).stream()
        .map(a -> a == null ? "gone" : a.extension().text())
        .toList();
  }

  @Test
  void anEmbargoThatComesAfterTheFirstVersionBindsThatToo() {
    wire.tell(version(1, null), version(2, 10));
    assertThat(left()).containsExactly("v1", "gone");
    assertThat(wire.on(Topics.ARTICLES).get(1).record().headers().lastHeader("reason").value())
        .asString()
        .isEqualTo("embargoed");
    wire.pass(Duration.ofMinutes(11));
    assertThat(left()).containsExactly("v1", "gone", "v2");
    assertThat(wire.fates().get(2).revision()).isEqualTo(2);
  }

  @Test
  void anEmbargoThatMovesLaterIsTheOneThatCounts() {
    wire.tell(version(1, 10), version(2, 20));
    wire.pass(Duration.ofMinutes(15));
    assertThat(left()).isEmpty();
    wire.pass(Duration.ofMinutes(6));
    assertThat(left()).containsExactly("v2");
  }

  @Test
  void anEmbargoThatIsOverHoldsNothing() {
    wire.tell(version(1, -10));
    assertThat(left()).containsExactly("v1");
  }

  @Test
  void anEmbargoOfYearsIsHeld() {
    wire.tell(version(1, 72 * 366 * 24 * 60));
    assertThat(wire.outcomes()).containsExactly("held");
  }

  @Test
  void anEmbargoOfMoreThanACenturyIsASlipOfThePen() {
    wire.tell(version(1, 101 * 366 * 24 * 60));
    assertThat(wire.outcomes()).containsExactly("rejected");
    assertThat(wire.fates().get(0).rejection().reason()).isEqualTo(Rejection.Reason.INVALID_FIELD);
  }

  @Test
  void aReinstatementUnderEmbargoLeavesTheKillWhereItIs() {
    wire.tell(version(1, null));
    wire.tell(story("a", 2, "never", a -> a.version("2").pubStatus("canceled")));
    wire.tell(version(3, 10));
    assertThat(left()).hasSize(2);
    wire.pass(Duration.ofMinutes(11));
    assertThat(wire.fates().get(3).state()).isEqualTo("reinstated");
    assertThat(wire.articles(Topics.ARTICLES))
        .extracting(Article::pubStatus)
        .isEqualTo(Arrays.asList("usable", "canceled", "usable"));
  }
}
