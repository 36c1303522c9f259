package dev.slugline.publish;

import static dev.slugline.publish.Copy.START;
import static dev.slugline.publish.Copy.story;
import static org.assertj.core.api.Assertions.assertThat;

import dev.slugline.publish.books.Listing;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ListingTest {
  @Test
  void tellsWhatWaitsUntilItLeaves() {
    try (Wire wire = new Wire("products: []")) {
      wire.tell(story("a", 1, "late", a -> a.embargoedUntil(START.plusMinutes(20))));
      wire.tell(story("b", 2, "soon", a -> a.version("7").embargoedUntil(START.plusMinutes(10))));
      wire.restart();
      assertThat(Listing.held(wire.book(Listing.HELD)))
          .containsExactly(
              new Listing.Held(
                  Copy.FEED,
                  "b",
                  "Ferry soon",
                  "7",
                  START.plusMinutes(10),
                  "first",
                  Copy.receipt(2)),
              new Listing.Held(
                  Copy.FEED,
                  "a",
                  "Ferry late",
                  null,
                  START.plusMinutes(20),
                  "first",
                  Copy.receipt(1)));
      wire.pass(Duration.ofMinutes(15));
      assertThat(Listing.held(wire.book(Listing.HELD)))
          .extracting(Listing.Held::uri)
          .containsExactly("a");
    }
  }

  @Test
  void tellsWhichNumbersAreLateAndWhichAreMissing() {
    try (Wire wire = new Wire("products: []")) {
      wire.tell(story(Copy.FEED, "a", 1, "one", a -> a, d -> d.sequence("bas0157")));
      wire.tell(story(Copy.FEED, "b", 2, "two", a -> a, d -> d.sequence("bas0160")));
      assertThat(Listing.gaps(wire.book(Listing.TALLIES)))
          .containsExactly(new Listing.Gap(Copy.FEED, "bas", "158-159", START, false));
      wire.pass(Duration.ofSeconds(70));
      assertThat(Listing.gaps(wire.book(Listing.TALLIES)))
          .extracting(Listing.Gap::missing)
          .containsExactly(true);
    }
  }
}
