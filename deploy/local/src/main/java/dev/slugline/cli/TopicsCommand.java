package dev.slugline.cli;

import dev.slugline.kafka.ApplyTopics;
import dev.slugline.kafka.TopicsFile;
import dev.slugline.local.Installation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code slugline topics}: the topics as {@code deploy/kafka/topics.yaml} declares them. */
@Command(
    name = "topics",
    mixinStandardHelpOptions = true,
    description = "Works on the pipeline's topics.",
    synopsisSubcommandLabel = "COMMAND")
public final class TopicsCommand {

  @Command(
      name = "apply",
      mixinStandardHelpOptions = true,
      description =
          "Creates the topics that are missing and sets what differs from the topics file; deletes"
              + " nothing.",
      footer = {
        "",
        "Exit code: 0 all are in line, 1 wrong usage, or the cluster refused or is away."
      })
  int apply(
      @Mixin KafkaOption kafka,
      @Option(
              names = "--file",
              paramLabel = "FILE",
              description = "The topics file (default: deploy/kafka/topics.yaml).")
          Path file,
      @Option(
              names = "--replication",
              paramLabel = "N",
              description = "Copies of each new topic (default: the file's).")
          Short replication)
      throws IOException, InterruptedException {
    var topics = TopicsFile.read(file == null ? Installation.here().topics() : file);
    String servers = kafka.bootstrapServers();
    try (var admin = Admin.create(KafkaOption.client(servers))) {
      new ApplyTopics(topics, Optional.ofNullable(replication))
          .to(admin)
          .forEach(System.out::println);
      return 0;
    } catch (ExecutionException e) {
      throw new IOException(servers + ": " + e.getCause().getMessage(), e);
    }
  }
}
