package dev.slugline.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slugline.contracts.EnrichedStory;
import dev.slugline.enrich.annotate.Gap;
import dev.slugline.enrich.annotate.vocabulary.MediaTopics;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A megabyte of what makes careless patterns try everything. */
@Timeout(300)
class AdversarialCopyTest {
  private static final int SIZE = 1_000_000;
  private static final List<Gap> GAPS = new ArrayList<>();
  private static final EnrichPipeline PIPELINE =
      new EnrichPipeline(MediaTopics.none(), Duration.ofSeconds(2), GAPS::add);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"", "“", "\" ", "'", "'a ", "A", "Abc ", "A. ", "word ", "abcdefghij", "1234567890",
        "12 ", "3 March ", "2021-03-", "a\n\n", "Ab c\n", "-", "(a", "A, ", "a\tb\t", "A/", "漢字",
        "e\u0301", "“Go on,” he said. ", "\"No\" said Jo Roe of the Board of Works on Monday. "
      })
  void everyMegabyteOfOneThingIsAnswered(String unit) {
    GAPS.clear();

    EnrichedStory outcome = enrich(PIPELINE, unit.repeat(SIZE / unit.length()));

    assertThat(GAPS).as("annotators that failed").allMatch(Gap::slow);
    assertThat(outcome.rejection() == null || outcome.article() == null).isTrue();
    if (outcome.rejection() == null) {
      assertThat(outcome.article().extension().gaps())
          .containsExactlyElementsOf(GAPS.stream().map(Gap::annotator).toList());
    }
  }

  @Test
  void annotatorsWithoutTimeStopAndSayNothing() {
    String copy = "Port reopens\n\n" + "\"No,\" said Jane Roe in Paris on Monday. ".repeat(2_000);

    var extension =
        enrich(new EnrichPipeline(MediaTopics.none(), Duration.ZERO, gap -> {}), copy)
            .article()
            .extension();

    assertThat(extension.gaps()).contains("entities", "quotes", "topics", "fingerprint");
    assertThat(extension.text()).contains("Jane Roe");
    assertThat(extension.quotes()).isEmpty();
    assertThat(extension.mentions()).isEmpty();
    assertThat(extension.evidence())
        .noneMatch(e -> e.field().matches("(?:quotes|entities|subjects).{0,80}"));
  }

  private static EnrichedStory enrich(EnrichPipeline pipeline, String copy) {
    return pipeline
        .enrich(
            new RawStory(
                "r",
                FeedProfile.unknown("test"),
                OffsetDateTime.parse("2024-05-06T07:08:09Z"),
                copy.getBytes(StandardCharsets.UTF_8),
                null,
                "story.txt",
                null))
        .get(0);
  }
}
