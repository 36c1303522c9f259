package dev.slugline.publish;

import static dev.slugline.publish.Copy.story;
import static org.assertj.core.api.Assertions.assertThat;

import dev.slugline.publish.books.entry.Tally;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Which numbers of a wire never came. */
class RunningNumbersTest {
  private final List<String> missing = new ArrayList<>();
  private final Map<String, Long> standing = new TreeMap<>();
  private final Wire wire =
      new Wire(
          "products: []",
          new Observer() {
            @Override
            public void told(dev.slugline.contracts.Fate fate) {
              // not of interest here
            }

            @Override
            public void missing(String feed, String series, Tally.Gap gap) {
              missing.add(feed + " " + series + gap.range());
            }

            @Override
            public void stands(String desk, long held, Map<String, Long> numbers) {
              standing.putAll(numbers);
            }
          });
  private int push;

  @AfterEach
  void close() {
    wire.close();
  }

  private List<String> comes(String... numbers) {
    for (String number : numbers) {
      push++;
      wire.tell(
          story(
              Copy.FEED, "urn:harbour:" + push, push, "s" + push, a -> a, d -> d.sequence(number)));
    }
    List<String> flags = wire.fates().get(wire.fates().size() - 1).flags();
    return flags == null ? List.of() : flags;
  }

  @Test
  void aNumberThatIsPassedOverIsFlaggedAtOnceAndMissingAfterAMinute() {
    assertThat(comes("0157", "0160")).containsExactly("sequence_gap:158-159");
    wire.pass(Duration.ofSeconds(30));
    assertThat(missing).isEmpty();
    wire.pass(Duration.ofSeconds(40));
    assertThat(missing).containsExactly("harbour 158-159");
    assertThat(standing).containsEntry("harbour", 2L);
    wire.pass(Duration.ofMinutes(5));
    assertThat(missing).hasSize(1);
  }

  @Test
  void aLateNumberFillsItsGap() {
    comes("0157", "0160");
    assertThat(comes("0158")).containsExactly("sequence_filled:158");
    wire.pass(Duration.ofSeconds(70));
    assertThat(missing).containsExactly("harbour 159");
    assertThat(comes("0159")).containsExactly("sequence_filled:159");
    wire.pass(Duration.ofSeconds(10));
    assertThat(standing).containsEntry("harbour", 0L);
  }

  @Test
  void aGapIsKnownAfterARestart() {
    comes("0157", "0160");
    wire.restart();
    assertThat(comes("0161", "0159")).containsExactly("sequence_filled:159");
    wire.pass(Duration.ofSeconds(70));
    assertThat(missing).containsExactly("harbour 158");
  }

  @Test
  void afterTheLargestNumberComesTheFirst() {
    assertThat(comes("9998", "9999", "0001", "0002")).isEmpty();
    assertThat(comes("0004")).containsExactly("sequence_gap:3");
  }

  @Test
  void whatIsLostAroundTheLargestNumberIsMissed() {
    assertThat(comes("9997", "0002")).containsExactly("sequence_gap:9998-9999", "sequence_gap:1");
    assertThat(comes("9998")).containsExactly("sequence_filled:9998");
    assertThat(comes("9996")).isEmpty();
    assertThat(comes("0003")).isEmpty();
  }

  @Test
  void aWireThatBeginsAnewIsCountedAnew() {
    comes("0349", "0350", "0001", "0002", "0003");
    assertThat(comes("0006")).containsExactly("sequence_gap:4-5");
  }

  @Test
  void repeatsAreNoNewCount() {
    comes("0348", "0349", "0350", "0349", "0351");
    assertThat(comes("0352")).isEmpty();
  }

  @Test
  void eachServiceOfAFeedCountsByItself() {
    assertThat(comes("bas0157", "bdt0031", "bas0158", "bdt0032")).isEmpty();
    assertThat(comes("bdt0034")).containsExactly("sequence_gap:33");
  }

  @Test
  void aWireThatCountsForOthersTooIsNotBelieved() {
    String[] numbers = new String[20];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = Integer.toString(1000 + 7 * i);
    }
    assertThat(comes(numbers)).isEmpty();
  }
}
