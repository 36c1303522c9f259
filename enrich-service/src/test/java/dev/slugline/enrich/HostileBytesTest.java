package dev.slugline.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class HostileBytesTest {
  private static final EnrichPipeline PIPELINE = new EnrichPipeline();
  private static final String[] BEGINNINGS = {
    "",
    "\u0001abc0123 4 i 99  exa 1\n\u0002",
    "\u0016\u0016\u0001a123\u001Fx\nr i\u0013\u0011 BC-X 01-02 0001\n\u0002^",
    "ZCZC A01\n",
    "{\"uri\":\"urn:a:b\",\"headline\":\""
  };

  @Property(tries = 200)
  void anyBytesGiveAnOutcome(@ForAll @Size(max = 300) byte[] bytes) {
    for (String beginning : BEGINNINGS) {
      byte[] start = beginning.getBytes(StandardCharsets.ISO_8859_1);
      byte[] push = Arrays.copyOf(start, start.length + bytes.length);
      System.arraycopy(bytes, 0, push, start.length, bytes.length);
      var raw =
          new RawStory(
              "r",
              FeedProfile.unknown("test"),
              OffsetDateTime.parse("2026-01-02T03:04:05Z"),
              push,
              null,
              null,
              null);
      assertThat(PIPELINE.enrich(raw))
          .isNotEmpty()
          .allSatisfy(o -> assertThat(o.article() == null).isEqualTo(o.rejection() != null));
    }
  }

  @Test
  void deepJsonIsRefusedAndNoMore() {
    byte[] deep = "[".repeat(100_000).concat("{\"a\":1}").getBytes(StandardCharsets.UTF_8);
    var raw =
        new RawStory(
            "r",
            FeedProfile.unknown("test"),
            OffsetDateTime.parse("2026-01-02T03:04:05Z"),
            deep,
            "application/json",
            null,
            null);
    assertThat(PIPELINE.enrich(raw)).singleElement().extracting(o -> o.rejection()).isNotNull();
  }
}
