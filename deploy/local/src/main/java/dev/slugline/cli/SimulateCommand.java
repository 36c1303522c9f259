package dev.slugline.cli;

import dev.slugline.contracts.EnrichedStory;
import dev.slugline.enrich.EnrichPipeline;
import dev.slugline.enrich.FeedProfile;
import dev.slugline.enrich.RawStory;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code slugline simulate FILE…}: the desk's dry run, without Kafka and without services. */
@Command(
    name = "simulate",
    mixinStandardHelpOptions = true,
    description =
        "Takes files in the order given through reading and the real topology, and prints every"
            + " record that would leave as one JSON line; no Kafka, no services.",
    footer = {"", "Exit code: 0 all were read, 2 some were rejected, 1 wrong usage."})
public final class SimulateCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE|+DURATION",
      description = "Files or folders; +PT1H between them lets an hour pass.")
  private List<String> given;

  @Option(
      names = "--feed",
      defaultValue = "local",
      description = "The feed they are read for (default: ${DEFAULT-VALUE}).")
  private String feed;

  @Mixin private VocabularyOption vocabulary;

  @Option(names = "--products", description = "A products file (default: the built-in samples).")
  private Path products;

  @Option(
      names = "--clock",
      paramLabel = "T",
      description = "The time at the start, such as 2026-03-01T09:00:00Z (default: now).")
  private String clock;

  @Override
  public Integer call() throws IOException {
    var out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    boolean rejected = false;
    try (var simulation = new Simulation(start(), products, out);
        var pipeline = new EnrichPipeline(vocabulary.mediaTopics())) {
      for (String argument : given) {
        if (argument.startsWith("+P") || argument.startsWith("+p")) {
          simulation.pass(duration(argument));
          continue;
        }
        for (Path file : StoryFiles.of(List.of(Path.of(argument)))) {
          rejected |= push(pipeline, simulation, file);
        }
      }
    } finally {
      out.flush();
    }
    return rejected ? 2 : 0;
  }

  private boolean push(EnrichPipeline pipeline, Simulation simulation, Path file)
      throws IOException {
    boolean rejected = false;
    var raw =
        new RawStory(
            simulation.receipt(file),
            FeedProfile.unknown(feed),
            OffsetDateTime.ofInstant(simulation.now(), ZoneOffset.UTC),
            Files.readAllBytes(file),
            null,
            file.getFileName().toString(),
            null);
    for (EnrichedStory story : pipeline.enrich(raw)) {
      rejected |= story.rejection() != null;
      simulation.tell(story);
    }
    return rejected;
  }

  private OffsetDateTime start() {
    try {
      return clock == null ? OffsetDateTime.now(ZoneOffset.UTC) : OffsetDateTime.parse(clock);
    } catch (DateTimeException e) {
      throw new ParameterException(spec.commandLine(), "--clock is no time: " + clock, e);
    }
  }

  private Duration duration(String argument) {
    try {
      return Duration.parse(argument.substring(1));
    } catch (DateTimeException e) {
      throw new ParameterException(spec.commandLine(), "no duration: " + argument, e);
    }
  }
}
