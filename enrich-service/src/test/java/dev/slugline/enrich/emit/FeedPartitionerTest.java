package dev.slugline.enrich.emit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FeedPartitionerTest {

  @Test
  void allStoriesOfAFeedShareAPartition() {
    var partitions =
        IntStream.range(0, 200)
            .map(i -> FeedPartitioner.partition("agency|urn:x:" + i, 4))
            .boxed()
            .distinct();

    assertThat(partitions).hasSize(1);
  }

  @Test
  void feedsAreSpreadOverThePartitions() {
    var partitions =
        IntStream.range(0, 200)
            .map(i -> FeedPartitioner.partition("feed-" + i + "|urn:x", 4))
            .boxed()
            .distinct();

    assertThat(partitions).containsExactlyInAnyOrder(0, 1, 2, 3);
  }
}
