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
