package dev.slugline.enrich.structure;

import dev.slugline.enrich.Block;
import dev.slugline.enrich.FeedProfile;
import dev.slugline.enrich.Story;
import dev.slugline.enrich.structure.body.Agate;
import dev.slugline.enrich.structure.body.Bullets;
import dev.slugline.enrich.structure.body.PullQuotes;
import dev.slugline.enrich.structure.body.SubHeads;
import dev.slugline.enrich.structure.byline.BylineLine;
import dev.slugline.enrich.structure.convention.Convention;
import dev.slugline.enrich.structure.convention.Draft;
import dev.slugline.enrich.structure.dateline.DatelineAtStart;
import dev.slugline.enrich.structure.embargo.EmbargoLine;
import dev.slugline.enrich.structure.ending.Ending;
import dev.slugline.enrich.structure.head.AskedItems;
import dev.slugline.enrich.structure.head.EditorsNote;
import dev.slugline.enrich.structure.head.Head;
import dev.slugline.enrich.structure.head.Headline;
import dev.slugline.enrich.structure.head.KeywordLine;
import dev.slugline.enrich.structure.head.MarkedHeadline;
import dev.slugline.enrich.structure.head.Standfirst;
import dev.slugline.enrich.structure.head.TagLine;
import dev.slugline.enrich.structure.head.TakeKey;
import dev.slugline.enrich.structure.head.TakeLine;
import dev.slugline.enrich.structure.head.WireMarks;
import dev.slugline.enrich.structure.picture.Pictures;
import java.util.List;
import java.util.stream.Stream;

/**
 * Applies the conventions of wire copy to a story, in the order in which copy is laid out. Those
 * that take lines off the body come first, those that say what is in the body that remains last.
 */
public final class Structure {
  private final List<Convention> conventions =
      List.of(
          new WireMarks(),
          new TakeKey(),
          new Head(
              List.of(
                  new KeywordLine(),
                  new TakeLine(),
                  new TagLine(),
                  new EmbargoLine(),
                  new EditorsNote(),
                  new BylineLine(),
                  new Pictures(),
                  new Headline(),
                  new Standfirst())),
          new MarkedHeadline(),
          new AskedItems(),
          new Ending(),
          new Pictures(),
          new Agate(),
          new Bullets(),
          new PullQuotes(),
          new SubHeads(),
          new BylineLine(),
          new DatelineAtStart());

  /** Reads every word list now, so that no story waits for one. */
  public Structure() {
    var story = new Story(FeedProfile.unknown("first"), Story.BodyOrigin.COPY);
    Stream.of(
            "EMBARGO 5 March 2027, 18:00 GMT", "UPDATE 1-Port reopens", "By Jo Roe", "Doha: Rain.")
        .map(Block::paragraph)
        .forEach(story.blocks()::add);
    apply(story);
  }

  /** Afterwards the blocks that remain are the story and nothing else. */
  public void apply(Story story) {
    var draft = new Draft(story);
    conventions.forEach(convention -> convention.apply(draft));
  }
}
