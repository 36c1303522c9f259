package dev.slugline.enrich.annotate.entities;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slugline.contracts.Article;
import dev.slugline.contracts.Extension;
import dev.slugline.enrich.Block;
import dev.slugline.enrich.FeedProfile;
import dev.slugline.enrich.Story;
import java.util.List;
import org.junit.jupiter.api.Test;

class EntityAnnotatorTest {
  private static final EntityAnnotator ANNOTATOR = new EntityAnnotator();

  @Test
  void joinsALaterSurnameToTheFullName() {
    Story story =
        annotated(
            "The play was written by Harriet Oduya, a retired teacher.",
            "\"I wrote it at night,\" Oduya said on Monday.");

    assertThat(mentions(story, "person"))
        .containsExactly("Harriet Oduya=Harriet Oduya", "Oduya=Harriet Oduya");
    assertThat(story.article().people())
        .extracting(Article.Concept::name)
        .containsExactly("Harriet Oduya");
  }

  @Test
  void keepsTheRoleThatStandsBeforeAName() {
    Story story = annotated("The Chilean Foreign Minister Alba Ferrante met reporters.");

    assertThat(entity(story, "Alba Ferrante").role()).isEqualTo("Chilean Foreign Minister");
    assertThat(mentions(story, "other")).containsExactly("Chilean=Chilean");
  }

  @Test
  void givesPlacesTheirCountry() {
    Story story = annotated("The ship left for Norway and later reached Japan.");

    assertThat(story.article().places())
        .extracting(Article.Concept::literal)
        .containsExactly("iso3166-1a2:NO", "iso3166-1a2:JP");
  }

  @Test
  void mentionsStandWhereTheirSpansSay() {
    Story story = annotated("Mr Adeyemi-Cole flew to Peru.", "There Adeyemi-Cole wrote a book.");

    assertThat(story.desk().mentions()).isNotEmpty();
    for (Extension.Mention mention : story.desk().mentions()) {
      assertThat(story.text().substring(mention.start(), mention.end())).isEqualTo(mention.text());
    }
  }

  @Test
  void joinsAnAbbreviationToTheNameBeforeIt() {
    Story story =
        annotated("The Institute of Kelp Studies (IKS) closed.", "Its staff left IKS on Friday.");

    assertThat(mentions(story, "organisation"))
        .containsExactly(
            "Institute of Kelp Studies=Institute of Kelp Studies",
            "IKS=Institute of Kelp Studies",
            "IKS=Institute of Kelp Studies");
  }

  @Test
  void takesJordanForThePersonWhereTheStoryHasOneAndForTheCountryWhereItHasNone() {
    Story person = annotated("The reporter Odile Jordan was there.", "\"It rained,\" Jordan said.");
    Story country = annotated("The aircraft landed in Jordan on Tuesday.");

    assertThat(mentions(person, "person"))
        .containsExactly("Odile Jordan=Odile Jordan", "Jordan=Odile Jordan");
    assertThat(mentions(country, "place")).containsExactly("Jordan=Jordan");
  }

  @Test
  void takesNoMonthDayOrOpeningWordForAName() {
    Story story =
        annotated("Grain fell in May.", "Meanwhile, prices rose on Monday. Western buyers left.");

    assertThat(story.article().people()).isEmpty();
    assertThat(story.article().organisations()).isEmpty();
    assertThat(story.article().places()).isEmpty();
  }

  @Test
  void keepsGovernmentsAndMinistriesWhoseHeadIsWrittenSmall() {
    Story story = annotated("The Peruvian foreign ministry wrote to the Ferrante administration.");

    assertThat(story.article().organisations())
        .extracting(Article.Concept::name)
        .containsExactly("Peruvian foreign ministry", "Ferrante administration");
  }

  @Test
  void readsPhotographersFromCreditsAndNamesFromCaptionsWithoutAMention() {
    var story = new Story(FeedProfile.unknown("test"), Story.BodyOrigin.MARKUP);
    story.article().language("en");
    story.blocks().add(Block.paragraph("The harbour was empty."));
    story
        .article()
        .addAssociations(
            new Article.Association(
                "picture-1",
                null,
                "urn:test:1",
                "picture",
                "Ines Takala",
                null,
                null,
                null,
                null,
                List.of(new Article.Text("caption", null, "Mayor Per Lindqvist in Norway")),
                List.of(new Article.Source("Reuters", "agency", null, null)),
                null));

    ANNOTATOR.annotate(story);

    assertThat(story.article().people())
        .extracting(p -> p.name() + " " + p.rel())
        .containsExactly("Per Lindqvist mentioned", "Ines Takala photographer");
    assertThat(story.article().organisations())
        .extracting(Article.Concept::name)
        .containsExactly("Reuters");
    assertThat(story.desk().mentions()).isEmpty();
  }

  @Test
  void doesNotDoubleWhatTheFormatSupplied() {
    var story = new Story(FeedProfile.unknown("test"), Story.BodyOrigin.MARKUP);
    story.article().language("en");
    story.article().addPeople(new Article.Concept("Oduya, Harriet", "about", "urn:p:1", null));
    story.blocks().add(Block.paragraph("Ms Harriet Oduya wrote to Kenya."));

    ANNOTATOR.annotate(story);

    assertThat(story.article().people())
        .containsExactly(new Article.Concept("Oduya, Harriet", "about", "urn:p:1", null));
  }

  @Test
  void takesNoGermanNounForAName() {
    var story = new Story(FeedProfile.unknown("test"), Story.BodyOrigin.MARKUP);
    story.article().language("de");
    story
        .blocks()
        .add(Block.paragraph("Der Regen traf die Ernte in Hamburg, sagte Ingrid Petersen."));

    ANNOTATOR.annotate(story);

    assertThat(mentions(story, "person")).containsExactly("Ingrid Petersen=Ingrid Petersen");
    assertThat(mentions(story, "place")).containsExactly("Hamburg=Hamburg");
    assertThat(mentions(story, "organisation")).isEmpty();
  }

  private static Story annotated(String... paragraphs) {
    var story = new Story(FeedProfile.unknown("test"), Story.BodyOrigin.MARKUP);
    story.article().language("en");
    for (String paragraph : paragraphs) {
      story.blocks().add(Block.paragraph(paragraph));
    }
    ANNOTATOR.annotate(story);
    return story;
  }

  private static List<String> mentions(Story story, String type) {
    return story.desk().mentions().stream()
        .filter(m -> m.type().equals(type))
        .map(m -> m.text() + "=" + m.entity())
        .toList();
  }

  private static Extension.Entity entity(Story story, String name) {
    return story.desk().entities().stream()
        .filter(e -> e.name().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
