package dev.slugline.enrich.annotate.keywords;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slugline.contracts.Article;
import dev.slugline.contracts.Extension;
import dev.slugline.contracts.Extension.Evidence;
import dev.slugline.contracts.Extension.Mention;
import dev.slugline.enrich.Block;
import dev.slugline.enrich.FeedProfile;
import dev.slugline.enrich.Story;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeywordAnnotatorTest {
  private static final KeywordAnnotator ANNOTATOR = new KeywordAnnotator();
  private static final String HEADLINE = "Ferry operator cancels sailings as strike goes on";
  private static final String TEXT =
      "The ferry operator Navalia cancelled all sailings to the outer islands on Monday as a strike"
          + " by deck crews entered its second week. Jana Riedel, who leads the union, said the"
          + " ferry operator had twice refused arbitration. The islanders rely on the sailings for"
          + " food, and the union's demand for a pay rise is not new, Riedel said. A pay rise was"
          + " offered by Navalia before.";

  @Test
  void namesAndRepeatedPhrasesAreKeywords() {
    Story story = story("en");

    ANNOTATOR.annotate(story);

    assertThat(story.desk().keywords())
        .contains("ferry operator", "Jana Riedel", "Navalia", "strike", "pay rise")
        .hasSizeLessThanOrEqualTo(8);
  }

  @Test
  void noKeywordIsAFragmentOfAnother() {
    Story story = story("en");

    ANNOTATOR.annotate(story);

    assertThat(story.desk().keywords())
        .doesNotContain("ferry", "operator", "pay", "rise", "Riedel", "Monday", "week", "said")
        .doesNotHaveDuplicates();
  }

  @Test
  void suppliedOnesStayFirstAndAreNotSaidAgain() {
    Story story = story("en");
    story.desk().addKeywords("FERRY-Strike");

    ANNOTATOR.annotate(story);

    assertThat(story.desk().keywords()).startsWith("FERRY-Strike").doesNotContain("strike");
    assertThat(story.desk().evidence())
        .extracting(Evidence::field)
        .doesNotContain("x-slugline.keywords[0]")
        .contains("x-slugline.keywords[1]");
  }

  @Test
  void everyDerivedKeywordStandsInTheTextWhereItsEvidenceSays() {
    Story story = story("en");

    ANNOTATOR.annotate(story);

    Extension desk = story.desk().build();
    assertThat(desk.evidence()).hasSameSizeAs(desk.keywords());
    for (int i = 0; i < desk.keywords().size(); i++) {
      Evidence evidence = desk.evidence().get(i);
      assertThat(evidence.field()).isEqualTo("x-slugline.keywords[" + i + "]");
      assertThat(TEXT.substring(evidence.start(), evidence.end()))
          .isEqualTo(desk.keywords().get(i));
    }
  }

  @Test
  void ofALanguageWithoutWordListsOnlyNamesAreTaken() {
    Story story = story("sw");

    ANNOTATOR.annotate(story);

    assertThat(story.desk().keywords()).containsExactlyInAnyOrder("Navalia", "Jana Riedel");
  }

  @Test
  void germanNounsAreTakenByTheirCapitals() {
    Story story = story("de");
    story.desk().mentions(List.of());
    story.blocks().clear();
    story
        .blocks()
        .add(
            Block.paragraph(
                "Der Rat hat die Erweiterung des Hafens beschlossen. Die Erweiterung soll drei Jahre"
                    + " dauern und viel kosten. Kritik kam von Umweltverbänden: Die Erweiterung"
                    + " zerstöre Ufer und Wiesen. Sie soll aber schnell beginnen und schnell enden."));

    ANNOTATOR.annotate(story);

    assertThat(story.desk().keywords()).containsExactly("Erweiterung");
  }

  @Test
  void aFewWordsHaveNoKeywords() {
    Story story = story("en");
    story.blocks().clear();
    story.blocks().add(Block.paragraph("The ferry is late. The ferry will come."));
    story.desk().mentions(List.of());

    ANNOTATOR.annotate(story);

    assertThat(story.desk().keywords()).isEmpty();
  }

  private static Story story(String language) {
    var story = new Story(FeedProfile.unknown("test"), Story.BodyOrigin.MARKUP);
    story.article().language(language);
    story.article().addHeadlines(new Article.Text("main", "text/plain", HEADLINE));
    story.blocks().add(Block.paragraph(TEXT));
    for (String name : List.of("Navalia", "Jana Riedel")) {
      int at = TEXT.indexOf(name);
      story.desk().addMentions(new Mention("person", name, name, at, at + name.length()));
      String again = name.substring(name.indexOf(' ') + 1);
      int second = TEXT.lastIndexOf(again);
      story.desk().addMentions(new Mention("person", again, name, second, second + again.length()));
    }
    return story;
  }
}
