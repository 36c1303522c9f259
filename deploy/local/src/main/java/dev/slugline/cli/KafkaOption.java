package dev.slugline.cli;

import dev.slugline.local.RunFolder;
import java.io.IOException;
import picocli.CommandLine.Option;

/** Which Kafka a command reads: the one that runs here, unless another is named. */
final class KafkaOption {

  @Option(
      names = "--kafka",
      paramLabel = "HOST:PORT",
      description = "The Kafka to read (default: the one that runs here).")
  private String kafka;

  String bootstrapServers() throws IOException {
    return kafka == null ? RunFolder.standard().running().getProperty("bootstrap.servers") : kafka;
  }
}
