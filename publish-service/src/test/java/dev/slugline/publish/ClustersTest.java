package dev.slugline.publish;

import static dev.slugline.publish.Copy.story;
import static org.assertj.core.api.Assertions.assertThat;

import dev.slugline.contracts.Article;
import dev.slugline.contracts.EnrichedStory;
import dev.slugline.contracts.Topics;
import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ClustersTest {
  private final Wire wire = new Wire("products: []");

  @AfterEach
  void close() {
    wire.close();
  }

  @Test
  void theSameCopyByTwoFeedsIsOneClusterAndBothLeave() {
    wire.tell(sketched("harbour", "a", 1, 0, 60), sketched("coast", "b", 2, 0, 60));
    assertThat(clusters()).hasSize(2).doesNotContainNull();
    assertThat(clusters().get(0)).isEqualTo(clusters().get(1));
  }

  @Test
  void aFlashAndItsFullStoryAreOneCluster() {
    wire.tell(sketched("harbour", "a", 1, 0, 12), sketched("coast", "b", 2, 0, 128));
    assertThat(clusters().get(0)).isEqualTo(clusters().get(1));
  }

  @Test
  void strangersAreNotLinked() {
    wire.tell(sketched("harbour", "a", 1, 0, 60), sketched("coast", "b", 2, 55, 115));
    assertThat(clusters()).doesNotHaveDuplicates();
  }

  @Test
  void aLineThatShortStoriesShareIsNoLink() {
    wire.tell(sketched("harbour", "a", 1, 0, 6), sketched("coast", "b", 2, 3, 9));
    assertThat(clusters()).doesNotHaveDuplicates();
  }

  @Test
  void aWritethruKeepsItsClusterWhateverItSays() {
    wire.tell(sketched("harbour", "a", 1, 0, 60), sketched("coast", "b", 2, 500, 560));
    wire.tell(sketched("coast", "b", 3, 0, 60));
    assertThat(clusters().get(2)).isEqualTo(clusters().get(1));
  }

  @Test
  void whatIsOlderThanTheWindowIsNotLinked() {
    wire.tell(sketched("harbour", "a", 1, 0, 60));
    wire.pass(Duration.ofHours(49));
    wire.tell(sketched("coast", "b", 2, 0, 60));
    assertThat(clusters()).doesNotHaveDuplicates();
  }

  private List<String> clusters() {
    return wire.articles(Topics.ARTICLES).stream()
        .map(Article::extension)
        .map(extension -> extension.cluster())
        .toList();
  }

  private static EnrichedStory sketched(String feed, String uri, int push, long from, long to) {
    List<Long> hashes =
        LongStream.range(from, to).map(n -> n * 0x9e3779b97f4a7c15L).boxed().toList();
    return story(feed, uri, push, "text " + push, a -> a, d -> d.fingerprint(hashes));
  }
}
