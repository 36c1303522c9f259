package dev.slugline.enrich.read.web.body;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slugline.enrich.Block;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class MainTextTest {
  private static final String FIRST =
      "The mast fell at noon in a high wind, said the harbour master of Fenwick.";
  private static final String SECOND =
      "Two sailors had left it only a minute before, because they were hungry.";

  private static List<String> texts(String body, String headline) {
    return MainText.of(Jsoup.parse(body), headline).stream().map(Block::text).toList();
  }

  @Test
  void splitsClassNamesIntoWords() {
    assertThat(Hints.words("ArticleBody__related-links2"))
        .containsExactly("article", "body", "related", "links");
  }

  @Test
  void keepsTableRowsWhoseClassNamesWhatTheyTellOf() {
    assertThat(
            texts(
                "<article><h1>Mast falls</h1><p>"
                    + FIRST
                    + "</p><table><tr class=player><td>Ada Lindqvist</td></tr></table><p>"
                    + SECOND
                    + "</p></article>",
                "Mast falls"))
        .anyMatch(text -> text.contains("Ada Lindqvist"));
  }

  @Test
  void keepsAPostThatTheStoryQuotes() {
    assertThat(
            texts(
                "<article><h1>Mast falls</h1><p>"
                    + FIRST
                    + "</p><div class=social-embed><blockquote><p>Nobody was near it</p>"
                    + "</blockquote></div><p>"
                    + SECOND
                    + "</p></article>",
                "Mast falls"))
        .contains("Nobody was near it");
  }

  @Test
  void takesALinkedHeadingForTheHeadlineBeforeTheNameOfThePage() {
    assertThat(
            texts(
                "<h1>The Fenwick Courier</h1><div class=category-harbour><h2><a href=x>Mast falls"
                    + "</a></h2><p>"
                    + FIRST
                    + "</p><p>"
                    + SECOND
                    + "</p></div>",
                "Mast falls"))
        .containsExactly(FIRST, SECOND);
  }

  @Test
  void readsPagesThatPartParagraphsByLineBreaks() {
    assertThat(
            texts(
                "<div class=menu><a href=/>Home</a></div><div>"
                    + FIRST
                    + "<br><br>"
                    + SECOND
                    + "</div>",
                null))
        .containsExactly(FIRST, SECOND);
  }

  @Test
  void readsAStorySplitOverSeveralElements() {
    assertThat(
            texts(
                "<main><h1>Mast falls</h1><div><p>"
                    + FIRST
                    + "</p></div><div class=ad-slot>Buy"
                    + "</div><div><p>"
                    + SECOND
                    + "</p></div></main>",
                "Mast falls"))
        .containsExactly(FIRST, SECOND);
  }

  @Test
  void doesNotBelieveAHintThatWouldTakeTheWholeStory() {
    assertThat(
            texts(
                "<div class='page with-sidebar'><h1>Mast falls</h1><p>"
                    + FIRST
                    + "</p><p>"
                    + SECOND
                    + "</p></div>",
                "Mast falls"))
        .containsExactly(FIRST, SECOND);
  }

  @Test
  void leavesOutReadersCommentsHoweverLong() {
    var comments =
        ("<p>" + "I never liked that mast, and I have said so more than once. ".repeat(9) + "</p>")
            .repeat(9);
    assertThat(
            texts(
                "<article><h1>Mast falls</h1><p>"
                    + FIRST
                    + "</p><p>"
                    + SECOND
                    + "</p>"
                    + "<h3>9 responses to the fall</h3>"
                    + comments
                    + "</article>",
                "Mast falls"))
        .containsExactly(FIRST, SECOND);
  }

  @Test
  void leavesOutLinesOfOtherLanguagesThatLeadAway() {
    assertThat(
            texts(
                "<div><p>"
                    + FIRST
                    + "</p><p>Lesen Sie auch: <a href=/a>Der Hafen</a></p>"
                    + "<p>Читайте также: <a href=/b>Порт</a></p><p>"
                    + SECOND
                    + "</p></div>",
                null))
        .containsExactly(FIRST, SECOND);
  }

  @Test
  void leavesOutCreditsThatNoElementMarks() {
    assertThat(
            texts(
                "<div><p>"
                    + FIRST
                    + "</p><div><img src=m.jpg>The mast on Monday (Image: M. Roth)"
                    + "</div><p>"
                    + SECOND
                    + "</p></div>",
                null))
        .containsExactly(FIRST, SECOND);
  }

  @Test
  void keepsSubHeadsListsAndQuotations() {
    assertThat(
            texts(
                "<div><p>"
                    + FIRST
                    + "</p><h3>Why</h3><ul><li>Rust</li><li>Wind</li></ul>"
                    + "<blockquote>It was old.</blockquote><p>"
                    + SECOND
                    + "</p></div>",
                null))
        .containsExactly(FIRST, "Why", "Rust", "Wind", "It was old.", SECOND);
  }

  @Test
  void fallsBackToWhatIsNamedAsBesideTheStoryWhereThereIsNothingElse() {
    assertThat(texts("<div class='promo'><p>" + FIRST + "</p><p>" + SECOND + "</p></div>", null))
        .containsExactly(FIRST, SECOND);
  }

  @Test
  void countsWordsOfScriptsThatDoNotPartThem() {
    assertThat(Prose.words("今日は風が強い")).isBetween(3, 5);
    assertThat(Prose.words("two words")).isEqualTo(2);
  }

  @Test
  void readsDeeplyNestedAndBrokenPages() {
    String deep = "<div>".repeat(20_000) + "<p>" + FIRST + "</p><p>" + SECOND;
    assertThat(String.join(" ", texts(deep, null))).contains("The mast fell at noon");
    assertThat(texts("<<<p><table><b>", null)).isNotNull();
  }
}
