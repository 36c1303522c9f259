package dev.slugline.publish;

import static dev.slugline.publish.Copy.story;
import static org.assertj.core.api.Assertions.assertThat;

import dev.slugline.contracts.Rejection;
import dev.slugline.contracts.Topics;
import org.junit.jupiter.api.Test;

class TooLargeTest {
  @Test
  void anArticleThatNoBrokerTakesIsRejectedAndTheNextOneLeaves() {
    try (var wire = new Wire("products: []")) {
      wire.tell(story("a", 1, "x".repeat(PublishSettings.LARGEST), a -> a));
      wire.tell(story("b", 2, "sails", a -> a));
      assertThat(wire.outcomes()).containsExactly("rejected", "published");
      assertThat(wire.fates().get(0).rejection().reason()).isEqualTo(Rejection.Reason.TOO_LARGE);
      assertThat(wire.on(Topics.DEAD_LETTERS)).hasSize(1);
      assertThat(wire.on(Topics.ARTICLES)).hasSize(1);
    }
  }
}
