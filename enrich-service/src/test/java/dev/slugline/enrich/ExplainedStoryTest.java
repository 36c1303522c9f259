package dev.slugline.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExplainedStoryTest {
  private static final String COPY =
      "Port Alder reopens\n\nDOHA (AP) — The harbour reopened on Monday.\n";

  @Test
  void bringsTheCopyThatItsEvidencePointsInto() {
    List<ExplainedStory> stories = new EnrichPipeline().explain(raw(COPY));

    assertThat(stories).hasSize(1);
    assertThat(stories.get(0).copy()).isEqualTo(COPY);
    assertThat(stories.get(0).outcome().article().extension().evidence())
        .anySatisfy(
            e -> {
              assertThat(e.field()).isEqualTo("headlines[main]");
              assertThat(COPY.substring(e.copyStart(), e.copyEnd()))
                  .isEqualTo("Port Alder reopens");
            });
  }

  @Test
  void saysTheSameAsWhatIsEmitted() {
    var pipeline = new EnrichPipeline();

    assertThat(pipeline.explain(raw(COPY)).get(0).outcome().article())
        .isEqualTo(pipeline.enrich(raw(COPY)).get(0).article());
  }

  @Test
  void aRefusedPushHasNoCopy() {
    ExplainedStory refused = new EnrichPipeline().explain(raw("")).get(0);

    assertThat(refused.outcome().rejection()).isNotNull();
    assertThat(refused.copy()).isNull();
  }

  private static RawStory raw(String text) {
    return new RawStory(
        "receipt",
        FeedProfile.unknown("test"),
        OffsetDateTime.parse("2027-03-05T08:00:00Z"),
        text.getBytes(StandardCharsets.UTF_8),
        null,
        null,
        null);
  }
}
