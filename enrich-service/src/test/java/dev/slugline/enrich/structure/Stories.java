package dev.slugline.enrich.structure;

import dev.slugline.enrich.Block;
import dev.slugline.enrich.FeedProfile;
import dev.slugline.enrich.Span;
import dev.slugline.enrich.Story;
import java.util.List;
import java.util.stream.IntStream;

/** Stories as readers hand them to structure. */
public final class Stories {
  private Stories() {}

  /** Plain copy, every line a block, its structure found. */
  public static Story copy(String... lines) {
    Story story = unstructured(String.join("\n", lines));
    new Structure().apply(story);
    return story;
  }

  /** A body that its format marks off, its structure found. */
  public static Story markup(String... paragraphs) {
    var story = new Story(FeedProfile.unknown("test"), Story.BodyOrigin.MARKUP);
    List.of(paragraphs).forEach(text -> story.blocks().add(Block.paragraph(text)));
    new Structure().apply(story);
    return story;
  }

  /** Plain copy, every line a block. */
  public static Story unstructured(String copy) {
    var story = new Story(FeedProfile.unknown("test"), Story.BodyOrigin.COPY);
    story.copy(copy);
    int start = 0;
    for (String line : copy.split("\n", -1)) {
      if (!line.isBlank()) {
        int from = start + line.indexOf(line.strip());
        var span = new Span(from, from + line.strip().length());
        story.blocks().add(Block.paragraph("").withText(line.strip(), span));
      }
      start += line.length() + 1;
    }
    return story;
  }

  /** The texts of the blocks that are of a kind. */
  public static List<String> blocks(Story story, Block.Kind kind) {
    return story.blocks().stream().filter(b -> b.kind() == kind).map(Block::text).toList();
  }

  /** The words of a rule's evidence, where it lies in the copy. */
  public static List<String> shown(Story story, String field) {
    return story.desk().evidence().stream()
        .filter(e -> e.field().equals(field) && e.copyStart() != null)
        .map(e -> story.copy().substring(e.copyStart(), e.copyEnd()))
        .toList();
  }

  /** A story of this many paragraphs, for the lines of a test to stand in. */
  public static String[] paragraphs(int count) {
    return IntStream.range(0, count)
        .mapToObj(
            i ->
                "The harbour board of Port Alder met for the "
                    + (i + 1)
                    + ". time this spring to talk about its cranes and their cost.")
        .toArray(String[]::new);
  }
}
