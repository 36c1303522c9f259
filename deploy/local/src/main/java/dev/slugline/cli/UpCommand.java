package dev.slugline.cli;

import dev.slugline.local.FeedKeys;
import dev.slugline.local.Installation;
import dev.slugline.local.LocalPipeline;
import dev.slugline.local.RunFolder;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code slugline up}: the pipeline without the samples, until Ctrl-C. */
@Command(
    name = "up",
    mixinStandardHelpOptions = true,
    description = "Starts Kafka and the three services and keeps them running until Ctrl-C.",
    footer = {
      "",
      "What was published stays: data and logs lie in .slugline, or in the folder $SLUGLINE_HOME."
    })
public final class UpCommand implements Callable<Integer> {

  @Option(
      names = "--feed",
      defaultValue = "demo",
      description = "A feed that may push; may be given again (default: ${DEFAULT-VALUE}).")
  private List<String> feeds;

  @Override
  public Integer call() throws IOException, InterruptedException {
    var keys = FeedKeys.random(feeds);
    try (var pipeline =
        LocalPipeline.start(Installation.here(), RunFolder.standard(), keys, Terminal::say)) {
      Runtime.getRuntime().addShutdownHook(new Thread(pipeline::close));
      tellAddresses(pipeline, keys);
      Thread.currentThread().join();
      return 0;
    }
  }

  /** Says where everything is and how to push the first story. */
  static void tellAddresses(LocalPipeline pipeline, FeedKeys keys) {
    String ingest = pipeline.service("ingest-service").url();
    Terminal.say("ingest    " + ingest + "/v1/feeds/{feed}/stories");
    for (String service : List.of("ingest-service", "enrich-service", "publish-service")) {
      Terminal.say(
          "health    " + pipeline.service(service).url() + "/q/health   (" + service + ")");
    }
    Terminal.say("Kafka     " + pipeline.bootstrapServers());
    Terminal.say("");
    keys.byFeed()
        .forEach(
            (feed, key) ->
                Terminal.say(
                    "curl -H 'Authorization: Bearer "
                        + key
                        + "' --data-binary @story.txt "
                        + ingest
                        + "/v1/feeds/"
                        + feed
                        + "/stories"));
    Terminal.say("");
    Terminal.say("running; Ctrl-C stops everything");
  }
}
