package dev.slugline.publish;

import static dev.slugline.publish.Copy.START;
import static org.assertj.core.api.Assertions.assertThat;

import dev.slugline.contracts.Article;
import dev.slugline.contracts.EnrichedStory;
import dev.slugline.contracts.Extension.Signal;
import dev.slugline.contracts.Fate;
import dev.slugline.contracts.Topics;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Whatever the order in which versions come, subscribers end with the same. */
class ArrivalOrdersTest {
  private static final String URI = "urn:harbour:1";
  private static final List<String> TOPICS =
      List.of(Topics.ARTICLES, "news.sport.v1", "news.all.v1");
  private static final String PRODUCTS =
      "products: [{name: sport, when: \"slugline == 'SPORT'\"}, {name: all, when: 'true'}]";

  /** What can happen to a story. */
  private enum Copies {
    ORIGINAL,
    UPDATE,
    CORRECTION,
    KILL,
    REINSTATED,
    DUPLICATE,
    EMBARGOED,
    LONGER_EMBARGO,
    LIFTED,
    WITHHELD,
    EXPIRING;

    EnrichedStory told() {
      int push = ordinal() + 1;
      return switch (this) {
        case ORIGINAL -> Copy.story(URI, push, "sails", a -> a.version("1").slugline("SPORT"));
        case DUPLICATE -> Copy.story(URI, push, "sails", a -> a.version("1").slugline("SPORT"));
        case UPDATE -> Copy.story(URI, push, "sails late", a -> a.version("2"));
        case CORRECTION ->
            Copy.story(
                Copy.FEED,
                URI,
                push,
                "sails early",
                a -> a.version("3"),
                d -> d.signals(List.of(Signal.CORRECTION)));
        case KILL -> Copy.story(URI, push, "never", a -> a.version("4").pubStatus("canceled"));
        case REINSTATED -> Copy.story(URI, push, "sails after all", a -> a.version("5"));
        case EMBARGOED ->
            Copy.story(
                URI, push, "will sail", a -> a.version("2").embargoedUntil(START.plusMinutes(10)));
        case LONGER_EMBARGO ->
            Copy.story(
                URI, push, "may sail", a -> a.version("3").embargoedUntil(START.plusMinutes(20)));
        case LIFTED -> Copy.story(URI, push, "sails now", a -> a.version("3"));
        case WITHHELD -> Copy.story(URI, push, "wait", a -> a.version("3").pubStatus("withheld"));
        case EXPIRING ->
            Copy.story(URI, push, "today only", a -> a.version("3").expires(START.plusMinutes(5)));
      };
    }
  }

  @TestFactory
  Stream<DynamicTest> everyOrderEndsTheSame() {
    return Stream.of(
            List.of(Copies.ORIGINAL, Copies.UPDATE, Copies.CORRECTION, Copies.KILL),
            List.of(Copies.ORIGINAL, Copies.UPDATE, Copies.CORRECTION, Copies.DUPLICATE),
            List.of(Copies.ORIGINAL, Copies.UPDATE, Copies.KILL, Copies.REINSTATED),
            List.of(Copies.ORIGINAL, Copies.EMBARGOED, Copies.LIFTED, Copies.KILL),
            List.of(Copies.ORIGINAL, Copies.EMBARGOED, Copies.LONGER_EMBARGO, Copies.DUPLICATE),
            List.of(Copies.ORIGINAL, Copies.UPDATE, Copies.WITHHELD, Copies.REINSTATED),
            List.of(Copies.ORIGINAL, Copies.UPDATE, Copies.WITHHELD),
            List.of(Copies.ORIGINAL, Copies.UPDATE, Copies.EXPIRING),
            List.of(Copies.EMBARGOED, Copies.WITHHELD, Copies.KILL),
            List.of(Copies.EMBARGOED, Copies.EXPIRING))
        .flatMap(ArrivalOrdersTest::orders);
  }

  private static Stream<DynamicTest> orders(List<Copies> copies) {
    Map<String, String> expected = play(copies);
    return permutations(copies).stream()
        .map(
            order ->
                DynamicTest.dynamicTest(
                    order.stream()
                        .map(c -> c.name().toLowerCase())
                        .collect(Collectors.joining(", ")),
                    () -> assertThat(play(order)).isEqualTo(expected)));
  }

  /** Plays the copies with a restart between any two, and says what subscribers end with. */
  private static Map<String, String> play(List<Copies> order) {
    try (Wire wire = new Wire(PRODUCTS)) {
      for (Copies copy : order) {
        wire.tell(copy.told());
        wire.restart();
      }
      wire.pass(Duration.ofHours(1));
      assertAccounts(order, wire.fates());
      var ends = new TreeMap<String, String>();
      for (String topic : TOPICS) {
        assertRevisionsIncrease(wire.articles(topic));
        ends.put(topic, end(wire.articles(topic)));
      }
      return ends;
    }
  }

  /** Each receipt has one final fate, and they add up. */
  private static void assertAccounts(List<Copies> order, List<Fate> fates) {
    List<String> decided =
        fates.stream().filter(fate -> fate.fate() != Fate.Outcome.HELD).map(Fate::receipt).toList();
    assertThat(decided)
        .containsExactlyInAnyOrderElementsOf(
            order.stream().map(copy -> copy.told().receipt()).toList());
  }

  private static void assertRevisionsIncrease(List<Article> articles) {
    assertThat(articles.stream().filter(a -> a != null).map(a -> a.extension().revision()))
        .isSorted()
        .doesNotHaveDuplicates();
  }

  /** Who was never told of a story is as well off as who was told that it is gone. */
  private static String end(List<Article> articles) {
    Article last = articles.isEmpty() ? null : articles.get(articles.size() - 1);
    return last == null || "canceled".equals(last.pubStatus())
        ? "not to be used"
        : last.version() + ": " + last.extension().text();
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
        var order = new ArrayList<T>();
        order.add(first);
        order.addAll(tail);
        all.add(order);
      }
    }
    return all;
  }
}
