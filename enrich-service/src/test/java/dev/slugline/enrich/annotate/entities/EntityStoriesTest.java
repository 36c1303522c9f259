package dev.slugline.enrich.annotate.entities;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slugline.contracts.Extension;
import dev.slugline.enrich.Block;
import dev.slugline.enrich.FeedProfile;
import dev.slugline.enrich.Story;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Invented stories with their names marked, {@code [p person]}, {@code [o organisation]}, {@code [l
 * place]}, a paragraph a line; below {@code ==} what entities must be joined: {@code person NAME:
 * role}, {@code place NAME: country}, a dash for none. To add a story, add a file.
 */
class EntityStoriesTest {
  private static final EntityAnnotator ANNOTATOR = new EntityAnnotator();
  private static final Path STORIES = Path.of("src/test/resources/entities/stories");
  private static final Pattern MARKED = Pattern.compile("\\[([pol]) ([^]]++)]");

  static Stream<Path> stories() throws IOException {
    return Files.list(STORIES).filter(p -> p.toString().endsWith(".txt")).sorted();
  }

  @ParameterizedTest
  @MethodSource("stories")
  void namesAreFoundAsMarked(Path file) throws IOException {
    String[] halves = Files.readString(file).split("(?m)^==\n", 2);
    var expected = new ArrayList<String>();
    Story story = new Story(FeedProfile.unknown("test"), Story.BodyOrigin.MARKUP);
    story.article().language("en");
    for (String line : halves[0].strip().split("\n")) {
      Matcher marked = MARKED.matcher(line);
      while (marked.find()) {
        expected.add(marked.group(1) + " " + marked.group(2));
      }
      story.blocks().add(Block.paragraph(MARKED.matcher(line).replaceAll("$2")));
    }

    ANNOTATOR.annotate(story);

    assertThat(mentions(story)).as("mentions of " + file).containsExactlyElementsOf(expected);
    assertThat(entities(story))
        .as("entities of " + file)
        .containsAll(halves[1].lines().filter(l -> !l.isBlank()).toList());
  }

  private static List<String> mentions(Story story) {
    return story.desk().mentions().stream()
        .filter(m -> !m.type().equals("other"))
        .map(m -> letter(m.type()) + " " + m.text())
        .toList();
  }

  private static String letter(String type) {
    return type.equals("place") ? "l" : type.substring(0, 1);
  }

  private static List<String> entities(Story story) {
    return story.desk().entities().stream().map(EntityStoriesTest::line).toList();
  }

  private static String line(Extension.Entity entity) {
    String more = entity.type().equals("place") ? entity.country() : entity.role();
    return entity.type() + " " + entity.name() + ": " + (more == null ? "-" : more);
  }
}
