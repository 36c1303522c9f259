package dev.slugline.cli;

import dev.slugline.contracts.Receipt;
import dev.slugline.local.FeedClient;
import dev.slugline.local.RunFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.Callable;
import me.tongfei.progressbar.ProgressBar;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code slugline push FEED FILE…}: sends files as a feed would, and prints their receipts. */
@Command(
    name = "push",
    mixinStandardHelpOptions = true,
    description =
        "Pushes files as a feed's stories and prints a line a file: the receipt, a tab, the file.",
    footer = {"", "Exit code: 0 all were taken, 2 some were refused, 1 wrong usage."})
public final class PushCommand implements Callable<Integer> {

  @Parameters(index = "0", paramLabel = "FEED")
  private String feed;

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "FILE",
      description = "Files, or folders with files.")
  private List<Path> files;

  @Option(names = "--url", description = "The ingest-service (default: the one that runs here).")
  private String url;

  @Option(
      names = "--key",
      defaultValue = "${env:SLUGLINE_KEY}",
      description = "The feed's key (default: $SLUGLINE_KEY, else the running pipeline's).")
  private String key;

  @Option(names = "--story-id", description = "The sender's own id; only with one file.")
  private String storyId;

  @Override
  public Integer call() throws IOException, InterruptedException {
    var client = client();
    List<Path> all = StoryFiles.of(files);
    if (storyId != null && all.size() > 1) {
      throw new IllegalArgumentException("--story-id goes with one file, not with " + all.size());
    }
    boolean refused = false;
    try (ProgressBar bar = Terminal.bar("push", all.size())) {
      for (Path file : all) {
        try {
          Receipt receipt = client.push(Files.readAllBytes(file), file, storyId);
          System.out.println(receipt.receipt() + "\t" + file);
        } catch (IOException e) {
          Terminal.say("slugline: " + e.getMessage());
          refused = true;
        }
        bar.step();
      }
    }
    return refused ? 2 : 0;
  }

  private FeedClient client() throws IOException {
    if (url != null && key != null) {
      return new FeedClient(url, feed, key);
    }
    Properties running = RunFolder.standard().running();
    String known = running.getProperty("feed." + feed + ".key");
    if (key == null && known == null) {
      throw new IllegalArgumentException(
          "no key for feed " + feed + ": give --key, or start it with: up --feed " + feed);
    }
    return new FeedClient(
        url == null ? running.getProperty("ingest-service.url") : url,
        feed,
        key == null ? known : key);
  }
}
