package dev.slugline.enrich.structure;

import dev.slugline.contracts.Article;
import dev.slugline.enrich.Block;
import dev.slugline.enrich.Story;
import java.util.List;

/** Applies the conventions of wire copy to a story, in the order in which copy is laid out. */
public final class Structure {
  private final List<Convention> conventions = List.of(Structure::firstLineIsHeadline);

  /** Afterwards the blocks that remain are the story and nothing else. */
  public void apply(Story story) {
    conventions.forEach(convention -> convention.apply(story));
  }

  private static void firstLineIsHeadline(Story story) {
    if (story.bodyOrigin() == Story.BodyOrigin.COPY
        && story.article().headlines().isEmpty()
        && !story.blocks().isEmpty()) {
      Block first = story.blocks().remove(0);
      story.article().addHeadlines(new Article.Text("main", null, first.text()));
      story.evidenceInCopy("headlines[main]", "first-line", first.copy());
    }
  }
}
