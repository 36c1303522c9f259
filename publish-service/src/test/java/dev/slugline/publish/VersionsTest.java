package dev.slugline.publish;

import static dev.slugline.publish.Copy.START;
import static dev.slugline.publish.Copy.story;
import static org.assertj.core.api.Assertions.assertThat;

import dev.slugline.contracts.EnrichedStory;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The versions that wires really send. */
class VersionsTest {
  private static final OffsetDateTime EIGHT = START.minusHours(1);

  private static EnrichedStory version(int push, String version, OffsetDateTime created) {
    return version(push, version, created, "usable");
  }

  private static EnrichedStory version(
      int push, String version, OffsetDateTime created, String status) {
    return story(
        "a",
        push,
        "says " + push,
        a -> a.version(version).versionCreated(created).pubStatus(status));
  }

  private static List<String> outcomes(EnrichedStory... told) {
    try (Wire wire = new Wire("products: []")) {
      wire.tell(told);
      return wire.fates().stream()
          .map(f -> f.state() == null ? f.fate().json() : f.state())
          .toList();
    }
  }

  private static List<String> outcomes(String... versions) {
    int[] push = {0};
    return outcomes(
        Arrays.stream(versions)
            .map(version -> version(++push[0], version, null))
            .toArray(EnrichedStory[]::new));
  }

  @Test
  void countFromZeroOrAreHuge() {
    assertThat(outcomes("0", "1", "0")).containsExactly("first", "update", "stale");
    assertThat(outcomes("978556838", "1542761538123456789", "978556839"))
        .containsExactly("first", "update", "stale");
  }

  @Test
  void mayBeWordsWithNumbers() {
    assertThat(outcomes("1stLd-Writethru", "2ndLd-Writethru", "1stLd-Writethru"))
        .containsExactly("first", "update", "stale");
    assertThat(outcomes("v9", "v10", "v9")).containsExactly("first", "update", "stale");
    assertThat(outcomes("1.9", "1.10")).containsExactly("first", "update");
  }

  @Test
  void thatCannotBeComparedAreInTheOrderOfTheirDates() {
    assertThat(
            outcomes(
                version(1, "1stLd", EIGHT.plusMinutes(5)),
                version(2, "Sub", EIGHT.plusMinutes(9)),
                version(3, "Add", EIGHT.plusMinutes(7))))
        .containsExactly("first", "update", "stale");
  }

  @Test
  void thatAreMissingAreInTheOrderOfTheirDatesElseOfArrival() {
    assertThat(outcomes((String) null, null)).containsExactly("first", "update");
    assertThat(outcomes(version(1, null, EIGHT.plusMinutes(5)), version(2, null, EIGHT)))
        .containsExactly("first", "stale");
  }

  @Test
  void thatGoDownAreStaleWhateverTheirDates() {
    assertThat(outcomes(version(1, "5", EIGHT), version(2, "4", EIGHT.plusMinutes(5))))
        .containsExactly("first", "stale");
  }

  @Test
  void aKillOfALowerNumberButALaterDateKillsInBothOrders() {
    EnrichedStory live = version(1, "5", EIGHT);
    EnrichedStory kill = version(2, "1", EIGHT.plusMinutes(5), "canceled");
    assertThat(outcomes(live, kill)).containsExactly("first", "kill");
    assertThat(outcomes(kill, live)).containsExactly("kill", "stale");
  }

  @Test
  void aVersionThatIsNewerInEveryWayRevivesInBothOrders() {
    EnrichedStory kill = version(1, "2", EIGHT, "canceled");
    EnrichedStory after = version(2, "3", EIGHT.plusMinutes(5));
    assertThat(outcomes(kill, after)).containsExactly("kill", "reinstated");
    assertThat(outcomes(after, kill)).containsExactly("first", "stale");
  }

  @Test
  void twoItemsOfOnePushWithTheSameUriHaveAFateEach() {
    EnrichedStory one = version(1, "1", EIGHT);
    EnrichedStory two = version(2, "2", EIGHT.plusMinutes(1));
    var second =
        new EnrichedStory(
            one.receipt(), 1, 2, two.feed(), one.receivedAt(), two.article(), null, null, null);
    try (Wire wire = new Wire("products: []")) {
      wire.tell(one, second, one, second);
      assertThat(wire.fates())
          .extracting(fate -> fate.item() + " " + fate.state())
          .containsExactly("0 first", "1 update");
    }
  }
}
