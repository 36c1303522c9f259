package dev.slugline.publish;

import static dev.slugline.publish.Copy.START;
import static dev.slugline.publish.Copy.story;
import static org.assertj.core.api.Assertions.assertThat;

import dev.slugline.contracts.Article;
import dev.slugline.contracts.EnrichedStory;
import dev.slugline.contracts.Extension.Link;
import dev.slugline.contracts.Extension.Signal;
import dev.slugline.contracts.Topics;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What a notice says of other items holds whenever these come. */
class NoticesTest {
  private static final OffsetDateTime EIGHT = START.minusHours(1);

  private static EnrichedStory item(
      String uri, int minute, String version, String slug, String headline, String number) {
    return story(
        Copy.FEED,
        uri,
        minute,
        "text of " + headline,
        a ->
            a.version(version)
                .slugline(slug)
                .versionCreated(EIGHT.plusMinutes(minute))
                .headlines(List.of(new Article.Text("main", "text/plain", headline))),
        d -> d.sequence(number));
  }

  private static EnrichedStory notice(
      int minute, String slug, String headline, Signal signal, List<Link> links) {
    EnrichedStory plain = item("urn:notice:" + minute, minute, null, slug, headline, null);
    Article article = plain.article();
    return new EnrichedStory(
        plain.receipt(),
        0,
        1,
        plain.feed(),
        plain.receivedAt(),
        article.withExtension(
            article.extension().with().signals(List.of(signal)).links(links).build()),
        null,
        null,
        null);
  }

  private static final EnrichedStory V1 =
      item("urn:h:1", 1, "1", "BC-US--Ferry", "Ferry sails at noon", "157");
  private static final EnrichedStory V2 =
      item("urn:h:1", 2, "2", "BC-US--Ferry", "Ferry sails at night", "157");
  private static final EnrichedStory WRITETHRU =
      item("urn:h:2", 3, null, "BC-US--Ferry", "Ferry sails in the morning", "161");

  @TestFactory
  Stream<DynamicTest> everyOrderEndsTheSame() {
    return Stream.of(
            List.of(V1, V2, notice(5, null, "Advisory", Signal.KILL, kills("urn:h:1"))),
            List.of(V1, V2, notice(5, null, "Advisory", Signal.KILL, kills("hb 157"))),
            List.of(V1, WRITETHRU, notice(5, "BC-US--Ferry", "Kill it", Signal.KILL, List.of())),
            List.of(
                V1,
                V2,
                notice(
                    5, null, "STORY WITHDRAWN-Ferry sails at night", Signal.WITHDRAWAL, List.of())))
        .flatMap(
            set ->
                permutations(set).stream()
                    .map(
                        order ->
                            DynamicTest.dynamicTest(
                                order.stream()
                                    .map(s -> s.article().headlines().get(0).value())
                                    .toList()
                                    .toString(),
                                () ->
                                    assertThat(live(order))
                                        .noneMatch(u -> u.startsWith("urn:h:")))));
  }

  @Test
  void aStoryMadeAfterTheKillIsAnotherOne() {
    var kill = notice(5, "BC-US--Ferry", "Kill it", Signal.KILL, List.of());
    var after = item("urn:h:9", 9, null, "BC-US--Ferry", "Ferry found", "165");
    assertThat(live(List.of(V1, kill, after))).containsExactly("urn:h:9");
    assertThat(live(List.of(kill, after, V1))).containsExactly("urn:h:9");
  }

  @Test
  void aNumberMeansAnotherStoryTheNextDay() {
    try (Wire wire = new Wire("products: []")) {
      wire.tell(notice(5, null, "Advisory", Signal.KILL, kills("hb 157")));
      wire.pass(Duration.ofHours(25));
      wire.tell(V1);
      assertThat(wire.fates().get(1).state()).isEqualTo("first");
    }
  }

  @Test
  void aLateOriginalFollowsNobody() {
    try (Wire wire = new Wire("products: []")) {
      wire.tell(WRITETHRU, V1);
      assertThat(wire.articles(Topics.ARTICLES).get(1).extension().chain()).hasSize(1);
    }
  }

  @Test
  void takesUnderOneKeywordAreOneChain() {
    try (Wire wire = new Wire("products: []")) {
      wire.tell(V1, WRITETHRU, item("urn:h:3", 4, null, "BC-US--Ferry", "Ferry, 1st Add", "163"));
      assertThat(wire.articles(Topics.ARTICLES).get(2).extension().chain())
          .extracting(v -> v.uri())
          .containsExactly("urn:h:1", "urn:h:2", "urn:h:3");
      assertThat(wire.articles(Topics.ARTICLES).get(2).extension().previous())
          .isEqualTo(WRITETHRU.receipt());
    }
  }

  private static List<Link> kills(String target) {
    return List.of(new Link("kills", target));
  }

  /** The uris that can be read in the end. */
  private static List<String> live(List<EnrichedStory> order) {
    try (Wire wire = new Wire("products: []")) {
      for (EnrichedStory told : order) {
        wire.tell(told);
        wire.restart();
      }
      assertThat(wire.fates()).hasSize(order.size());
      var last = new TreeMap<String, Boolean>();
      wire.articles(Topics.ARTICLES)
          .forEach(a -> last.put(a.uri(), "usable".equals(a.pubStatus())));
      return last.entrySet().stream().filter(e -> e.getValue()).map(e -> e.getKey()).toList();
    }
  }

  private static <T> List<List<T>> permutations(List<T> items) {
    if (items.isEmpty()) {
      return List.of(List.of());
    }
    var all = new ArrayList<List<T>>();
    for (T first : items) {
      var rest = new ArrayList<>(items);
      rest.remove(first);
      for (List<T> tail : permutations(rest)) {
        var order = new ArrayList<>(List.of(first));
        order.addAll(tail);
        all.add(order);
      }
    }
    return all;
  }
}
