package dev.slugline.cli;

import dev.slugline.contracts.EnrichedStory;
import dev.slugline.enrich.EnrichPipeline;
import dev.slugline.enrich.FeedProfile;
import dev.slugline.enrich.RawStory;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Stack;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.IParameterConsumer;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.ArgSpec;
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
            + " record that would leave as one JSON line, in the order in which they leave; no"
            + " Kafka, no services. The clock stands still between files unless you let time"
            + " pass; what is due meanwhile leaves at its own time.",
    footer = {
      "",
      "The lines:",
      "  news.*                {\"topic\", \"key\", \"article\"}: the article as JSON, null for a"
          + " tombstone; of a",
      "                        product in another format {\"format\", \"contentType\","
          + " \"text\"}",
      "  wire.dead-letters.v1  {\"topic\", \"key\", \"file\"} and the headers, such as reason and"
          + " message",
      "  wire.journal.v1       {\"topic\", \"file\", \"fate\", \"revision\", \"reason\"} and the"
          + " rest of the fate;",
      "                        revision is null unless it is published, reason unless it is"
          + " rejected",
      "",
      "Examples:",
      "  slugline simulate story.xml correction.xml kill.xml",
      "  slugline simulate --clock 2026-03-01T09:00:00Z budget.xml +PT2H budget-update.xml",
      "  slugline simulate --products products.yaml --feed citywire stories/",
      "  cat story.txt | slugline simulate -",
      "",
      "Exit code: 0 all were read, 2 some were rejected, 1 wrong usage (nothing is printed then)."
    })
public final class SimulateCommand implements Callable<Integer> {
  private static final Pattern FEED = Pattern.compile("[a-z0-9][a-z0-9._-]*");
  private static final Pattern TIME_PASSES = Pattern.compile("\\+(?:[Pp]|\\d).*");

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE|+DURATION",
      description =
          "Files, folders (their files by path), - for stdin; +PT1H or +1h between them lets an"
              + " hour pass.")
  private List<String> given = new ArrayList<>();

  @Option(
      names = "--feed",
      defaultValue = "local",
      description = "The feed they are read for (default: ${DEFAULT-VALUE}).")
  private String feed;

  @Mixin private VocabularyOption vocabulary;

  @Mixin private ProductsOption products;

  @Option(
      names = "--clock",
      paramLabel = "T",
      description = "The time at the start, such as 2026-03-01T09:00:00Z (default: now).")
  private String clock;

  @Option(
      names = "--advance",
      paramLabel = "DURATION",
      parameterConsumer = BetweenFiles.class,
      description =
          "After a file: lets so long pass there, as +DURATION does. Before the first file: lets so"
              + " long pass between every two files.")
  private String advance;

  /** One thing after another: a file is pushed, or time passes. */
  private record Step(Path file, Duration pass) {}

  @Override
  public Integer call() throws IOException {
    Instant start = clock == null ? Instant.now() : usage(() -> Times.instant(clock));
    if (!FEED.matcher(feed).matches()) {
      throw wrong("a feed's id is made of a-z, 0-9, '-', '.' and '_': " + feed);
    }
    List<Step> steps = steps();
    var out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    boolean rejected = false;
    try (var simulation = new Simulation(start, products.read(), out);
        var pipeline = new EnrichPipeline(vocabulary.mediaTopics())) {
      for (Step step : steps) {
        if (step.file() == null) {
          simulation.pass(step.pass());
        } else {
          rejected |= push(pipeline, simulation, step.file());
        }
      }
    } finally {
      out.flush();
    }
    return rejected ? 2 : 0;
  }

  /** All of them are known to exist before the first one is read. */
  private List<Step> steps() throws IOException {
    Duration between = advance == null ? null : usage(() -> Times.duration(advance));
    var steps = new ArrayList<Step>();
    boolean any = false;
    for (String argument : given) {
      if (TIME_PASSES.matcher(argument).matches()) {
        steps.add(new Step(null, usage(() -> Times.duration(argument.substring(1)))));
        continue;
      }
      for (Path file : StoryFiles.of(List.of(Path.of(argument)))) {
        if (any && between != null) {
          steps.add(new Step(null, between));
        }
        steps.add(new Step(file, null));
        any = true;
      }
    }
    if (!any) {
      throw wrong("there is no file to read");
    }
    return steps;
  }

  private boolean push(EnrichPipeline pipeline, Simulation simulation, Path file)
      throws IOException {
    boolean rejected = false;
    var raw =
        new RawStory(
            simulation.receipt(file),
            FeedProfile.unknown(feed),
            OffsetDateTime.ofInstant(simulation.now(), ZoneOffset.UTC),
            StoryFiles.bytes(file),
            null,
            StoryFiles.name(file),
            null);
    for (EnrichedStory story : pipeline.enrich(raw)) {
      rejected |= story.rejection() != null;
      simulation.tell(story);
    }
    return rejected;
  }

  private <T> T usage(Callable<T> reading) {
    try {
      return reading.call();
    } catch (Exception e) {
      throw wrong(e.getMessage());
    }
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  /** After a file the option is one more step, at its place among them. */
  static final class BetweenFiles implements IParameterConsumer {
    @Override
    public void consumeParameters(Stack<String> args, ArgSpec argument, CommandSpec command) {
      if (args.isEmpty()) {
        throw new ParameterException(command.commandLine(), "--advance needs a duration");
      }
      List<String> before = command.positionalParameters().get(0).getValue();
      if (before == null || before.isEmpty()) {
        argument.setValue(args.pop());
      } else {
        args.push("+" + args.pop());
      }
    }
  }
}
