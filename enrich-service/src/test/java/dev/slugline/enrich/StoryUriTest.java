package dev.slugline.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoryUriTest {
  private static final FeedProfile FEED = FeedProfile.unknown("harbour");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tag:example.org,2026:1",
        "urn:newsml:example.org:20261123:A1",
        "https://e.org/?p=2"
      })
  void keepsAnAbsoluteUri(String id) {
    assertThat(StoryUri.of(FEED, " " + id + "\n")).isEqualTo(id);
  }

  @ParameterizedTest
  @ValueSource(strings = {"4711", "Ä B<c>", "a%zz", "C:\\wire\\1", "<x@y>", "http://e.org/ä b"})
  void makesAUriOfTheFeedsOwnOfAnyOtherId(String id) {
    String uri = StoryUri.of(FEED, id);
    assertThat(uri).startsWith("urn:slugline:harbour:");
    assertThat(URI.create(uri).isAbsolute()).isTrue();
  }

  @Test
  void differentIdsAreDifferentStories() {
    assertThat(StoryUri.of(FEED, "a b")).isNotEqualTo(StoryUri.of(FEED, "a%20b"));
  }
}
