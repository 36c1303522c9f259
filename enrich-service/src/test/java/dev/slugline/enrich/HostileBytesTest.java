package dev.slugline.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slugline.contracts.EnrichedStory;
import dev.slugline.enrich.fixtures.Fixture;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
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
      assertThat(enrich(push))
          .isNotEmpty()
          .allSatisfy(o -> assertThat(o.article() == null).isEqualTo(o.rejection() != null));
    }
  }

  @Provide
  Arbitrary<byte[]> valid() throws IOException {
    try (Stream<Path> files = Files.walk(Fixture.root())) {
      return Arbitraries.of(
          files
              .filter(file -> file.getFileName().toString().startsWith("in."))
              .filter(file -> !file.getParent().getParent().endsWith("document"))
              .sorted()
              .map(HostileBytesTest::bytes)
              .toList());
    }
  }

  /** Documents are parsed in a child process, whose misbehaviour has a test of its own. */
  @Property(tries = 200)
  void damagedCopyGivesAnOutcome(
      @ForAll("valid") byte[] valid,
      @ForAll @DoubleRange(max = 1) double cut,
      @ForAll @Size(max = 20) List<@DoubleRange(max = 1) Double> places,
      @ForAll byte flip) {
    byte[] push = Arrays.copyOf(valid, Math.max(1, (int) (valid.length * cut)));
    for (double place : places) {
      push[(int) (place * (push.length - 1))] ^= flip;
    }

    assertThat(enrich(push))
        .isNotEmpty()
        .allSatisfy(o -> assertThat(o.article() == null).isEqualTo(o.rejection() != null));
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<EnrichedStory> enrich(byte[] push) {
    return PIPELINE.enrich(
        new RawStory(
            "r",
            FeedProfile.unknown("test"),
            OffsetDateTime.parse("2026-01-02T03:04:05Z"),
            push,
            null,
            null,
            null));
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
