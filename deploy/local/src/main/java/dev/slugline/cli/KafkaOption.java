package dev.slugline.cli;

import dev.slugline.local.RunFolder;
import java.io.IOException;
import java.util.Map;
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

  /** How a command asks a Kafka: it says soon that nothing answers. */
  static Map<String, Object> client(String servers) {
    return Map.of(
        "bootstrap.servers",
        servers,
        "request.timeout.ms",
        10_000,
        "default.api.timeout.ms",
        15_000);
  }
}
