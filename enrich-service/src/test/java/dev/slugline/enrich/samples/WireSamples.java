package dev.slugline.enrich.samples;

import static org.assertj.core.api.Assumptions.assumeThat;

import dev.slugline.contracts.EnrichedStory;
import dev.slugline.enrich.EnrichPipeline;
import dev.slugline.enrich.FeedProfile;
import dev.slugline.enrich.RawStory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;

/** Copy as agencies really send it; it belongs to them and lies beside the project, if anywhere. */
public final class WireSamples {
  private static final OffsetDateTime RECEIVED = OffsetDateTime.parse("2026-11-23T12:00:00Z");

  private WireSamples() {}

  /** The files of some of the sample folders; a test without any is skipped. */
  public static List<Path> of(String... folders) {
    Path root =
        Path.of(System.getProperty("slugline.root", ".."), "../shared/wire-samples").normalize();
    assumeThat(root).as("the wire samples lie beside the project").isDirectory();
    return Stream.of(folders).flatMap(folder -> files(root.resolve(folder))).sorted().toList();
  }

  private static Stream<Path> files(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the pipeline makes of a file. */
  public static List<EnrichedStory> read(EnrichPipeline pipeline, Path file) throws IOException {
    return pipeline.enrich(raw(file));
  }

  /** A file as a feed of which nothing is known would push it. */
  public static RawStory raw(Path file) throws IOException {
    return new RawStory(
        "receipt",
        FeedProfile.unknown("samples"),
        RECEIVED,
        Files.readAllBytes(file),
        null,
        file.getFileName().toString(),
        null);
  }
}
