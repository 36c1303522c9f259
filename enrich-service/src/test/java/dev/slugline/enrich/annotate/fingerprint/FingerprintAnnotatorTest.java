package dev.slugline.enrich.annotate.fingerprint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slugline.enrich.Block;
import dev.slugline.enrich.FeedProfile;
import dev.slugline.enrich.Story;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FingerprintAnnotatorTest {
  private static final String FLASH =
      "The ferry Elsa sailed again on Monday after nine months in a shipyard, the council said.";

  @Test
  void spacingCaseAndPunctuationDoNotChangeTheHash() {
    String hash = annotated("Ferry sails; again!").desk().contentHash();
    assertThat(annotated("FERRY  sails again").desk().contentHash()).isEqualTo(hash);
    assertThat(annotated("Ferry sails soon").desk().contentHash()).isNotEqualTo(hash);
  }

  @Test
  void aFlashIsContainedInTheStoryThatBeginsWithIt() {
    String more =
        IntStream.range(0, 900).mapToObj(i -> "word" + i).collect(Collectors.joining(" "));
    List<Long> flash = annotated(FLASH).desk().fingerprint();
    List<Long> full = annotated(FLASH + "\n\n" + more).desk().fingerprint();
    assertThat(full).containsAll(flash).hasSizeLessThanOrEqualTo(128);
  }

  @Test
  void otherWordsShareNothing() {
    List<Long> one = annotated(FLASH).desk().fingerprint();
    List<Long> other =
        annotated("Pupils built a weather station on the roof.").desk().fingerprint();
    assertThat(other).doesNotContainAnyElementsOf(one);
  }

  @Test
  void aStoryWithoutWordsHasNone() {
    assertThat(annotated("--").desk().contentHash()).isNull();
  }

  private static Story annotated(String text) {
    var story = new Story(FeedProfile.unknown("test"), Story.BodyOrigin.MARKUP);
    story.blocks().add(Block.paragraph(text));
    new FingerprintAnnotator().annotate(story);
    return story;
  }
}
