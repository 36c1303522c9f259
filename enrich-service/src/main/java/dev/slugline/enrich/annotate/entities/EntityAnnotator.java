package dev.slugline.enrich.annotate.entities;

import dev.slugline.contracts.Article;
import dev.slugline.enrich.Story;
import dev.slugline.enrich.annotate.Annotator;
import dev.slugline.enrich.annotate.entities.join.Concepts;
import dev.slugline.enrich.annotate.entities.join.Entities;
import dev.slugline.enrich.annotate.entities.join.PictureCredits;
import dev.slugline.enrich.annotate.entities.lexicon.World;
import java.util.List;

/**
 * Finds people, organisations and places: where they stand, and one entity for each real one. Reads
 * the body, and behind it the headlines, descriptions and captions, whose names join the entities.
 */
public final class EntityAnnotator implements Annotator {
  private final World world = new World();
  private final PictureCredits credits = new PictureCredits(world);

  @Override
  public String name() {
    return "entities";
  }

  @Override
  public void annotate(Story story) {
    String text = story.text() + aside(story);
    var language =
        Language.of(story.article().language(), world.cues(), world.tokenizer().tokens(text));
    var entities = new Entities(new Naming(world, text, language).names());
    entities.write(story);
    Concepts.write(story, entities);
    credits.write(story);
  }

  private static String aside(Story story) {
    var aside = new StringBuilder();
    add(aside, story.article().headlines());
    add(aside, story.article().descriptions());
    for (Article.Association association : story.article().associations()) {
      add(aside, association.headlines());
      add(aside, association.descriptions());
    }
    return aside.toString();
  }

  private static void add(StringBuilder aside, List<Article.Text> texts) {
    if (texts != null) {
      for (Article.Text text : texts) {
        if (text.value() != null) {
          aside.append(Story.BLOCK_BREAK).append(text.value());
        }
      }
    }
  }
}
