package dev.slugline.enrich.annotate.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slugline.contracts.Extension.Quote;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that is no prose is read to its end, and what is found in it stands in order. */
class HostileQuotesTest {
  private static final int CHARS = 100_000;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"",
        "“",
        "”",
        "‘",
        "'",
        "« ",
        "“ ‘ x \" « y „ 'a ",
        "“a ",
        "“a” ",
        "‘a s’ b “ c ",
        "“a.’ b “",
        "said “a b c” ",
        "Okoye said “a” and Vance said “b” and ",
        "Anna Brück, the mayor, ",
        "the mayor of the city of the ",
        "“No,” said Anna Brück. The mayor said “yes it is so now.” ",
        "that she said that he said ",
        "—a —b—",
        "chants of “a” from the ",
        "as “x” and Y as “x” ",
      })
  void hostileTextIsReadToItsEnd(String pattern) {
    String text = "Anna Brück met Peter Voss. " + pattern.repeat(CHARS / pattern.length());
    var story = QuotedStory.of(text);
    int end = 0;
    for (Quote quote : story.quotes()) {
      assertThat(quote.start()).isGreaterThanOrEqualTo(end);
      assertThat(text.substring(quote.start(), quote.end())).isEqualTo(quote.text());
      end = quote.end();
    }
    assertThat(story.story().desk().gaps()).isEmpty();
  }
}
