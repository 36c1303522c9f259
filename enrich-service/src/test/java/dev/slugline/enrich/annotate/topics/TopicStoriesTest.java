package dev.slugline.enrich.annotate.topics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slugline.contracts.Article;
import dev.slugline.contracts.Article.Subject;
import dev.slugline.enrich.Block;
import dev.slugline.enrich.FeedProfile;
import dev.slugline.enrich.Story;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An invented short story for each second-level topic; {@code stories-en.tsv} takes more. */
class TopicStoriesTest {
  private static final TopicAnnotator ANNOTATOR = new TopicAnnotator();
  private static final Profile PROFILE = Profile.load();

  static List<String> stories() throws IOException {
    try (var in = TopicStoriesTest.class.getResourceAsStream("stories-en.tsv");
        var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines.lines().filter(line -> !line.startsWith("#")).toList();
    }
  }

  @ParameterizedTest
  @MethodSource("stories")
  void aStoryGetsItsTopicAndTheBroadestOne(String line) {
    String[] fields = line.split("\t");
    var story = new Story(FeedProfile.unknown("test"), Story.BodyOrigin.MARKUP);
    story.article().language("en");
    story.article().addHeadlines(new Article.Text("main", "text/plain", fields[1]));
    Stream.of(fields).skip(2).map(Block::paragraph).forEach(story.blocks()::add);

    ANNOTATOR.annotate(story);

    Topic top = PROFILE.top(topic(fields[0]));
    assertThat(story.article().subjects())
        .as(fields[1])
        .extracting(Subject::literal)
        .contains("medtop:" + fields[0], "medtop:" + top.code());
  }

  @Test
  void everySecondLevelTopicHasAStory() throws IOException {
    var told = stories().stream().map(line -> line.split("\t")[0]).collect(Collectors.toSet());

    assertThat(
            PROFILE.topics().stream()
                .filter(t -> PROFILE.parent(t).map(Topic::isTop).orElse(false))
                .map(Topic::code))
        .isNotEmpty()
        .allSatisfy(code -> assertThat(told).contains(code));
  }

  private static Topic topic(String code) {
    return PROFILE.topics().stream().filter(t -> t.code().equals(code)).findFirst().orElseThrow();
  }
}
