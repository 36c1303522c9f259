package dev.slugline.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.slugline.contracts.Fate;
import dev.slugline.contracts.Receipt;
import dev.slugline.local.Accounting;
import dev.slugline.local.Fates;
import dev.slugline.local.FeedClient;
import dev.slugline.local.FeedKeys;
import dev.slugline.local.Installation;
import dev.slugline.local.LocalPipeline;
import dev.slugline.local.RunFolder;
import dev.slugline.local.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import me.tongfei.progressbar.ProgressBar;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code slugline demo}: starts everything, pushes the sample stories, shows what became of each.
 */
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    description = "Starts everything, pushes the sample stories and shows the fate of each.",
    footer = {
      "",
      "With --exit the last line on stdout is one JSON object with the sums, and the exit code is 0"
          + " only if",
      "received = published + duplicate + stale + held + withheld + rejected."
    })
public final class DemoCommand implements Callable<Integer> {
  private static final String FEED = "demo";

  @Option(names = "--exit", description = "Stop when every story has its fate.")
  private boolean exit;

  @Option(
      names = "--story",
      paramLabel = "FILE",
      description = "Push this file too; may be given again.")
  private List<Path> stories = List.of();

  @Option(
      names = "--patience",
      defaultValue = "PT2M",
      description = "How long to wait for the fates (default: ${DEFAULT-VALUE}).")
  private Duration patience;

  private record Pushed(Samples.Sample sample, Receipt receipt) {}

  @Override
  public Integer call() throws IOException, InterruptedException {
    Instant began = Instant.now();
    var installation = Installation.here();
    List<Samples.Sample> samples = new ArrayList<>(Samples.in(installation.samples()));
    for (Path story : stories) {
      samples.add(new Samples.Sample(story, null, "your story", null));
    }
    RunFolder folder = RunFolder.standard();
    folder.claim();
    folder.clear();
    var keys = FeedKeys.random(List.of(FEED));
    try (var pipeline = LocalPipeline.start(installation, folder, keys, Terminal::say)) {
      var stop = new Thread(pipeline::close);
      Runtime.getRuntime().addShutdownHook(stop);
      Accounting sums = pushAndFollow(pipeline, keys, samples, began);
      if (!exit) {
        UpCommand.tellAddresses(pipeline, keys);
        Thread.currentThread().join();
      }
      pipeline.close();
      Runtime.getRuntime().removeShutdownHook(stop);
      System.out.println(json(sums, began));
      return sums.holds() ? 0 : 1;
    }
  }

  private Accounting pushAndFollow(
      LocalPipeline pipeline, FeedKeys keys, List<Samples.Sample> samples, Instant began)
      throws IOException, InterruptedException {
    var pushed = new ArrayList<Pushed>();
    var client = new FeedClient(pipeline.service("ingest-service").url(), FEED, keys.of(FEED));
    try (var fates = new Fates(pipeline.bootstrapServers(), began);
        ProgressBar bar = Terminal.bar("stories", samples.size())) {
      for (Samples.Sample sample : samples) {
        pushed.add(
            new Pushed(
                sample,
                client.push(Files.readAllBytes(sample.file()), sample.file(), sample.story())));
        fates.update(Duration.ZERO);
        bar.stepTo(decided(fates, pushed));
      }
      Instant giveUp = Instant.now().plus(patience);
      while (decided(fates, pushed) < pushed.size() && Instant.now().isBefore(giveUp)) {
        fates.update(Duration.ofMillis(200));
        bar.stepTo(decided(fates, pushed));
      }
      bar.close();
      table(fates, pushed);
      return fates.accounting(pushed.stream().map(p -> p.receipt().receipt()).toList());
    }
  }

  private static long decided(Fates fates, List<Pushed> pushed) {
    return pushed.stream().filter(p -> fates.complete(p.receipt().receipt())).count();
  }

  private static void table(Fates fates, List<Pushed> pushed) {
    Terminal.say(
        String.format("%n%-34s %-10s %-11s %s", "STORY", "FATE", "STATE", "WHERE, OR WHY"));
    for (Pushed p : pushed) {
      String file = p.sample().file().getFileName().toString();
      List<Fate> all = fates.of(p.receipt().receipt());
      if (all.isEmpty()) {
        Terminal.say(String.format("%-34s %-10s", shortened(file), "none yet"));
      }
      for (Fate fate : all) {
        Terminal.say(
            String.format(
                "%-34s %-10s %-11s %s",
                shortened(file),
                fate.fate().json(),
                fate.state() == null ? "" : fate.state(),
                where(fate)));
      }
    }
    Terminal.say("");
  }

  private static String shortened(String file) {
    return file.length() <= 34 ? file : file.substring(0, 33) + "~";
  }

  private static String where(Fate fate) {
    return switch (fate.fate()) {
      case PUBLISHED -> String.join(" ", fate.topics());
      case HELD -> "until " + fate.until();
      case REJECTED -> fate.rejection().reason().json() + ": " + fate.rejection().message();
      case DUPLICATE, STALE, WITHHELD -> "";
    };
  }

  private static String json(Accounting sums, Instant began) throws IOException {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("received", sums.received());
    line.put("published", sums.published());
    line.put("duplicate", sums.duplicate());
    line.put("stale", sums.stale());
    line.put("held", sums.held());
    line.put("withheld", sums.withheld());
    line.put("rejected", sums.rejected());
    line.put("seconds", Duration.between(began, Instant.now()).toMillis() / 1000.0);
    return new ObjectMapper().writeValueAsString(line);
  }
}
