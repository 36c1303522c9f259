package dev.slugline.publish;

import static dev.slugline.publish.Copy.story;
import static org.assertj.core.api.Assertions.assertThat;

import dev.slugline.publish.books.Books;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class BooksAreBoundedTest {
  @Test
  void whatNothingIsHeardOfForTheRetentionIsForgotten() {
    try (Wire wire = new Wire("products: []")) {
      for (int push = 1; push <= 300; push++) {
        int number = push;
        wire.tell(
            story(
                Copy.FEED,
                "a" + push,
                push,
                "sails " + push,
                a -> a,
                d -> d.sequence(Integer.toString(number))));
      }
      assertThat(wire.size(Books.LEDGER)).isEqualTo(300);
      wire.pass(Duration.ofDays(29));
      assertThat(wire.size(Books.LEDGER)).isEqualTo(300);
      wire.pass(Duration.ofDays(2));
      for (int sweeps = 0; sweeps < 4; sweeps++) {
        wire.pass(Duration.ofSeconds(5));
      }
      for (String book : Books.ALL) {
        assertThat(wire.size(book)).as(book).isZero();
      }
    }
  }

  @Test
  void whatWaitsIsNotForgotten() {
    try (Wire wire = new Wire("products: []")) {
      wire.tell(story("a", 1, "sails", a -> a.embargoedUntil(Copy.START.plusDays(90))));
      wire.pass(Duration.ofDays(89));
      assertThat(wire.outcomes()).containsExactly("held");
      wire.pass(Duration.ofDays(2));
      assertThat(wire.outcomes()).containsExactly("held", "published");
    }
  }
}
