package dev.slugline.enrich.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slugline.contracts.Extension.Quote;
import dev.slugline.enrich.Block;
import dev.slugline.enrich.Deadline;
import dev.slugline.enrich.FeedProfile;
import dev.slugline.enrich.Story;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class AnnotatorsTest {
  private static final Duration LONG = Duration.ofMinutes(5);
  private final List<Gap> gaps = new ArrayList<>();
  private final Story story = story();

  @Test
  void oneThatFailsIsAGapAndTheOthersSayWhatTheyFound() {
    run(
        LONG,
        annotator("first", s -> s.desk().addKeywords("ferry")),
        annotator(
            "broken",
            s -> {
              s.article().language("xx");
              throw new IllegalStateException("a defect");
            }),
        annotator("last", s -> s.desk().addKeywords("harbour")));

    assertThat(story.desk().gaps()).containsExactly("broken");
    assertThat(story.desk().keywords()).containsExactly("ferry", "harbour");
    assertThat(gaps).extracting(Gap::annotator, Gap::reason).containsExactly(pair("failed"));
  }

  @Test
  void whatWasHalfWrittenIsTakenBack() {
    story.article().language("en");
    run(
        LONG,
        annotator(
            "broken",
            s -> {
              s.article().language("de");
              s.desk().addQuotes(new Quote("half", null, null, 0, 4));
              s.evidence("x-slugline.quotes[0]", "half", null);
              throw new StackOverflowError();
            }));

    assertThat(story.article().language()).isEqualTo("en");
    assertThat(story.desk().quotes()).isEmpty();
    assertThat(story.desk().evidence()).isEmpty();
    assertThat(story.desk().gaps()).containsExactly("broken");
  }

  @Test
  void oneWithoutEndIsEndedWhenItsTimeIsUp() {
    run(
        Duration.ofMillis(1),
        annotator(
            "broken",
            s -> {
              s.desk().addKeywords("never");
              while (true) {
                Deadline.check();
              }
            }));

    assertThat(story.desk().gaps()).containsExactly("broken");
    assertThat(story.desk().keywords()).isEmpty();
    assertThat(gaps).extracting(Gap::annotator, Gap::reason).containsExactly(pair("slow"));
  }

  @Test
  void aStoryThatIsGivenUpStopsItsAnnotators() {
    Thread.currentThread().interrupt();
    try {
      run(
          LONG,
          annotator(
              "broken",
              s -> {
                while (true) {
                  Deadline.check();
                }
              }));
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }

    assertThat(story.desk().gaps()).containsExactly("broken");
  }

  @Test
  void outsideOfALimitNothingIsEnded() {
    run(Duration.ZERO, annotator("quick", s -> s.desk().addKeywords("ferry")));

    for (int i = 0; i < 1_000; i++) {
      Deadline.check();
    }
    assertThat(story.desk().keywords()).containsExactly("ferry");
  }

  private void run(Duration limit, Annotator... annotators) {
    new Annotators(List.of(annotators), limit, gaps::add).annotate(story);
  }

  private static org.assertj.core.groups.Tuple pair(String reason) {
    return org.assertj.core.groups.Tuple.tuple("broken", reason);
  }

  private static Story story() {
    var story = new Story(FeedProfile.unknown("test"), Story.BodyOrigin.COPY);
    story.blocks().add(Block.paragraph("The ferry is late."));
    return story;
  }

  private static Annotator annotator(String name, Consumer<Story> says) {
    return new Annotator() {
      @Override
      public String name() {
        return name;
      }

      @Override
      public void annotate(Story story) {
        says.accept(story);
      }
    };
  }
}
