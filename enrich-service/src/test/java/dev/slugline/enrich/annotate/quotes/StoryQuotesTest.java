package dev.slugline.enrich.annotate.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whole invented stories of several trades and languages, each a file in {@code quotes/}: the
 * language, the story, and below a ruler who says what.
 */
class StoryQuotesTest {
  private static final Path STORIES =
      Path.of(
          System.getProperty("slugline.root", ".."), "enrich-service/src/test/resources/quotes");

  @ParameterizedTest
  @MethodSource("stories")
  void everyQuotationOfAStoryGoesToItsSpeaker(String file) throws IOException {
    String[] parts = Files.readString(STORIES.resolve(file)).split("====\n", 2);
    String[] languageAndStory = parts[0].split("\n", 2);
    var story =
        QuotedStory.inPipeline(languageAndStory[0], languageAndStory[1].strip().split("\n\n"));
    List<String> said =
        story.quotes().stream().map(quote -> quote.speaker() + " | " + quote.text()).toList();
    assertThat(said).containsExactly(parts[1].strip().split("\n"));
  }

  static Stream<String> stories() throws IOException {
    try (Stream<Path> files = Files.list(STORIES)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
    }
  }
}
