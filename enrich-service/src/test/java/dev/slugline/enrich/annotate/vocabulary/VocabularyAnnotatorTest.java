package dev.slugline.enrich.annotate.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slugline.contracts.Article.Subject;
import dev.slugline.contracts.Extension.Evidence;
import dev.slugline.enrich.FeedProfile;
import dev.slugline.enrich.Story;
import dev.slugline.enrich.fixtures.Fixture;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VocabularyAnnotatorTest {
  private final VocabularyAnnotator annotator =
      new VocabularyAnnotator(MediaTopics.read(Fixture.vocabulary()));
  private final Story story = new Story(FeedProfile.unknown("test"), Story.BodyOrigin.MARKUP);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "subj:04090001",
        "04090001",
        "IptcSubjectCode:04090001",
        "iptc-subject-code:04090001",
        "IPTC:04090001",
        "http://cv.iptc.org/newscodes/subjectcode/04090001",
        "urn:newsml:iptc.org:20011006:SubjectCode:04090001"
      })
  void anOldCodeInAnySpellingIsMappedAndKept(String literal) {
    story.article().addSubjects(subject("Tide mills", literal));

    annotator.annotate(story);

    assertThat(story.article().subjects())
        .containsExactly(
            subject("Tide mills", literal),
            new Subject(
                "tide mills",
                "about",
                "http://cv.iptc.org/newscodes/mediatopic/20900002",
                "medtop:20900002",
                "slugline",
                null,
                null));
    assertThat(story.desk().evidence())
        .containsExactly(
            new Evidence(
                "subjects[medtop:20900002]", "vocabulary(subj:04090001)", null, null, null, null));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"desk:04090001", "apsubject:04090001", "99090001", "0409000", "x04090001"})
  void aCodeOfAnotherSchemeIsLeftAlone(String literal) {
    story.article().addSubjects(subject("Tide mills", literal));

    annotator.annotate(story);

    assertThat(story.article().subjects()).containsExactly(subject("Tide mills", literal));
  }

  @Test
  void aCodeThatMapsOnlyToABroaderTopicSaysSo() {
    story.article().addSubjects(subject("Hand mills", "subj:04090077"));

    annotator.annotate(story);

    assertThat(literals()).containsExactly("subj:04090077", "medtop:20900001");
    assertThat(rules()).containsExactly("vocabulary-broader(subj:04090077)");
  }

  @Test
  void aTopicThatIsThereAlreadyIsNotSaidAgain() {
    story.article().addSubjects(subject("Tide mills", "subj:04090001"));
    story.article().addSubjects(subject("Gezeitenmühlen", "medtop:20900002"));

    annotator.annotate(story);

    assertThat(literals()).containsExactly("subj:04090001", "medtop:20900002");
  }

  @Test
  void aRetiredTopicIsKeptBesideItsReplacements() {
    story.article().addSubjects(subject("sea mills", "medtop:20900006"));

    annotator.annotate(story);

    assertThat(literals()).containsExactly("medtop:20900006", "medtop:20900002", "medtop:20900003");
    assertThat(rules())
        .containsExactly(
            "vocabulary-replaces(medtop:20900006)", "vocabulary-replaces(medtop:20900006)");
  }

  @Test
  void aTopicWithoutANameGetsItInTheStorysLanguage() {
    story.article().language("de-AT");
    story.article().addSubjects(subject(null, "medtop:20900001"));

    annotator.annotate(story);

    assertThat(story.article().subjects()).containsExactly(subject("Mühlen", "medtop:20900001"));
    assertThat(story.desk().evidence())
        .extracting(Evidence::field)
        .containsExactly("subjects[medtop:20900001].name");
  }

  @Test
  void aNameThatTheFeedGaveStays() {
    story.article().addSubjects(subject("Mills, old", "medtop:20900001"));

    annotator.annotate(story);

    assertThat(story.article().subjects())
        .containsExactly(subject("Mills, old", "medtop:20900001"));
  }

  @Test
  void whatTheFeedThoughtOfItsCodeHoldsForTheTopic() {
    story
        .article()
        .addSubjects(new Subject("x", "mentioned", null, "subj:04090000", null, 80, 100));

    annotator.annotate(story);

    Subject mapped = story.article().subjects().get(1);
    assertThat(mapped.rel()).isEqualTo("mentioned");
    assertThat(mapped.relevance()).isEqualTo(80);
    assertThat(mapped.confidence()).isEqualTo(100);
  }

  @Test
  void aCategoryOfTheStandardsSeventeenIsATopSubject() {
    story.desk().category("SPO");

    annotator.annotate(story);

    assertThat(literals()).containsExactly("medtop:15000000");
    assertThat(rules()).containsExactly("vocabulary(SPO)");
  }

  @Test
  void aCodeInPlaceOfANameIsACode() {
    story.article().addSubjects(new Subject("04090001", "about", null, null, null, null, null));

    annotator.annotate(story);

    assertThat(story.article().subjects())
        .extracting(Subject::literal)
        .containsExactly(null, "medtop:20900002");
  }

  @Test
  void withoutAVocabularyNothingIsSaid() {
    story.article().addSubjects(subject(null, "medtop:20900001"));

    new VocabularyAnnotator(MediaTopics.none()).annotate(story);

    assertThat(story.article().subjects()).containsExactly(subject(null, "medtop:20900001"));
    assertThat(story.desk().evidence()).isEmpty();
  }

  private static Subject subject(String name, String literal) {
    return new Subject(name, "about", null, literal, null, null, null);
  }

  private List<String> literals() {
    return story.article().subjects().stream().map(Subject::literal).toList();
  }

  private List<String> rules() {
    return story.desk().evidence().stream().map(Evidence::rule).toList();
  }
}
