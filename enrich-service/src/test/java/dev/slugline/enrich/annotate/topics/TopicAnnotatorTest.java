package dev.slugline.enrich.annotate.topics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slugline.contracts.Article;
import dev.slugline.contracts.Article.Subject;
import dev.slugline.contracts.Extension.Evidence;
import dev.slugline.enrich.Block;
import dev.slugline.enrich.FeedProfile;
import dev.slugline.enrich.Story;
import java.util.List;
import org.junit.jupiter.api.Test;

class TopicAnnotatorTest {
  private static final String MATCH =
      "The striker scored twice in stoppage time as the Premier League club beat its neighbours. "
          + "The goalkeeper saw a red card and the midfielder hit a free kick over the bar.";

  @Test
  void namesTheTopicAndTheBroaderOnesItBelongsTo() {
    assertThat(subjects(story("en", MATCH)))
        .extracting(Subject::name)
        .startsWith("soccer")
        .contains("competition discipline", "sport");
  }

  @Test
  void saysCodeCreatorAndConfidenceTheSurestFirst() {
    List<Subject> subjects = subjects(story("en", MATCH));
    Subject first = subjects.get(0);
    assertThat(first.uri()).isEqualTo("http://cv.iptc.org/newscodes/mediatopic/20001065");
    assertThat(first.literal()).isEqualTo("medtop:20001065");
    assertThat(first.creator()).isEqualTo("slugline");
    assertThat(first.rel()).isEqualTo("about");
    assertThat(subjects)
        .extracting(Subject::confidence)
        .allMatch(c -> c > 0 && c <= 100)
        .isSortedAccordingTo((a, b) -> b - a);
  }

  @Test
  void showsTheTermThatSpeaksMostForATopic() {
    Story story = story("en", MATCH);
    subjects(story);
    Evidence evidence =
        story.desk().evidence().stream()
            .filter(e -> e.field().equals("subjects[medtop:20001065]"))
            .findFirst()
            .orElseThrow();
    assertThat(evidence.rule()).isEqualTo("topic-terms");
    assertThat(MATCH.substring(evidence.start(), evidence.end()))
        .isIn("Premier League", "stoppage time", "goalkeeper", "red card", "free kick");
  }

  @Test
  void whatAnEditorChoseAsMediaTopicsIsLeftAlone() {
    Story story = story("en", MATCH);
    var supplied = new Subject("soccer", "about", null, "medtop:20001065", null, null, null);
    story.article().addSubjects(supplied);

    assertThat(subjects(story)).containsExactly(supplied);
  }

  @Test
  void topicsStandBehindSuppliedSubjectsOfOtherSchemes() {
    Story story = story("en", MATCH);
    var supplied = new Subject("Ligen", "about", null, "desk:17", null, null, null);
    story.article().addSubjects(supplied);

    List<Subject> subjects = subjects(story);

    assertThat(subjects.get(0)).isEqualTo(supplied);
    assertThat(subjects.subList(1, subjects.size()))
        .isNotEmpty()
        .allSatisfy(subject -> assertThat(subject.creator()).isEqualTo("slugline"));
  }

  @Test
  void saysNothingOfOtherLanguages() {
    assertThat(subjects(story("de", MATCH))).isEmpty();
  }

  @Test
  void readsAStoryWhoseLanguageIsUnknownAsEnglish() {
    assertThat(subjects(story(null, MATCH))).isNotEmpty();
  }

  @Test
  void saysNothingWhereNoTermStandsOut() {
    assertThat(subjects(story("en", "The red chair stood beside the long table."))).isEmpty();
  }

  @Test
  void aPersonsSportDoesNotMakeADiplomaticStoryOneOfSport() {
    Story story =
        story(
            "en",
            "The foreign minister of Norland urged his counterpart to free a basketball star.",
            "The ambassador said both foreign ministries had agreed on a prisoner swap, and that"
                + " the prisoners, jailed in a penal colony, would be handed to diplomats.");
    assertThat(subjects(story))
        .extracting(Subject::name)
        .contains("diplomacy", "prison")
        .doesNotContain("basketball", "sport");
  }

  @Test
  void aHeadlineCountsWhereThereIsNoBody() {
    var story = new Story(FeedProfile.unknown("test"), Story.BodyOrigin.MARKUP);
    story.article().language("en");
    story
        .article()
        .addHeadlines(
            new Article.Text("main", "text/plain", "Earthquake and aftershock hit Norland"));
    assertThat(subjects(story)).extracting(Subject::name).contains("earthquake", "disaster");
  }

  private static Story story(String language, String... paragraphs) {
    var story = new Story(FeedProfile.unknown("test"), Story.BodyOrigin.MARKUP);
    story.article().language(language);
    for (String paragraph : paragraphs) {
      story.blocks().add(Block.paragraph(paragraph));
    }
    return story;
  }

  private static List<Subject> subjects(Story story) {
    new TopicAnnotator().annotate(story);
    return story.article().subjects();
  }
}
