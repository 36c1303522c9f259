package dev.slugline.enrich.annotate.quotes.marks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slugline.enrich.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuoteMarksTest {

  private static List<String> passages(String... paragraphs) {
    var spans = new ArrayList<Span>();
    var text = new StringBuilder();
    for (String paragraph : paragraphs) {
      text.append(text.isEmpty() ? "" : "\n\n");
      spans.add(new Span(text.length(), text.length() + paragraph.length()));
      text.append(paragraph);
    }
    String all = text.toString();
    return QuoteMarks.find(all, spans).stream().map(p -> p.text(all)).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "She said “the river is high” twice.",
        "She said \"the river is high\" twice.",
        "Sie sagte „the river is high“ zweimal.",
        "Sie sagte »the river is high« zweimal.",
        "Elle dit « the river is high » deux fois.",
        "Elle dit «\u00a0the river is high\u00a0» deux fois.",
        "She said ‘the river is high’ twice.",
        "She said 'the river is high' twice.",
        "Sie sagte ‚the river is high‘ zweimal.",
        "Elle dit ‹the river is high› deux fois.",
        "She said ``the river is high'' twice.",
        "彼女は「the river is high」と言った。",
        "قالت «the river is high» مرتين.",
      })
  void findsTheWordsBetweenEveryKindOfMarks(String paragraph) {
    assertThat(passages(paragraph)).containsExactly("the river is high");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The farmers' dogs don't bark in the '90s.",
        "It’s the workers’ turn, and rock ’n’ roll’s too.",
        "Get 'em while it's hot, 'cause they won't last.",
        "He is 6'2\" tall and owns a 27\" screen.",
        "The gap is 3' 4\" wide.",
      })
  void apostrophesFeetAndInchesAreNoMarks(String paragraph) {
    assertThat(passages(paragraph)).isEmpty();
  }

  @Test
  void quotationInsideAQuotationIsPartOfIt() {
    assertThat(passages("He said, “She told me ‘never’ and left.”"))
        .containsExactly("She told me ‘never’ and left.");
    assertThat(passages("Elle dit « il a crié “jamais” hier »."))
        .containsExactly("il a crié “jamais” hier");
  }

  @Test
  void singleMarksHoldPossessives() {
    assertThat(passages("She said 'the farmers' union is broke' and left."))
        .containsExactly("the farmers' union is broke");
  }

  @Test
  void yearInsideStraightMarksIsNoInch() {
    assertThat(passages("He said \"we won in 2016\" and left.")).containsExactly("we won in 2016");
  }

  @Test
  void eachParagraphOpensAndOnlyTheLastCloses() {
    assertThat(passages("He said: “One.", "“Two.", "“Three.” He left."))
        .containsExactly("One.", "Two.", "Three.");
  }

  @Test
  void markThatNeverClosesHoldsNothing() {
    assertThat(passages("He said “we are leaving.", "Nobody left.")).isEmpty();
  }

  @Test
  void quotationClosedWithASingleMarkByMistakeEndsThere() {
    assertThat(passages("She wrote: “Let us go.’ Then she sang “Home.”"))
        .containsExactly("Let us go.", "Home.");
  }

  @Test
  void passagesOfHostileMarksStandInOrderAndApart() {
    String text = "“ ‘ x \" « y „ 'a ".repeat(20_000);
    int end = 0;
    for (Passage passage : QuoteMarks.find(text, List.of(new Span(0, text.length())))) {
      assertThat(passage.outer().start()).isGreaterThanOrEqualTo(end);
      assertThat(passage.outer().contains(passage.words())).isTrue();
      end = passage.outer().end();
    }
  }
}
