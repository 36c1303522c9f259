package dev.slugline.kafka;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The topics that {@code deploy/kafka/topics.yaml} declares.
 *
 * @param defaults for a topic that does not say it itself
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record TopicsFile(Defaults defaults, List<Topic> topics) {

  public record Defaults(int partitions, short replication) {}

  /**
   * One topic.
   *
   * @param about what lies on it, for people
   * @param partitions null for the default
   * @param config as Kafka names its settings
   */
  public record Topic(String name, String about, Integer partitions, Map<String, String> config) {
    public Topic {
      config = config == null ? Map.of() : Map.copyOf(config);
    }
  }

  /**
   * @throws IOException if the file is not there or not of this form; the message says where
   */
  public static TopicsFile read(Path file) throws IOException {
    // SnakeYAML merges the anchors itself only when the tree is read as plain maps.
    var yaml = new org.yaml.snakeyaml.Yaml();
    try (var in = Files.newBufferedReader(file)) {
      return new ObjectMapper(new YAMLFactory()).convertValue(yaml.load(in), TopicsFile.class);
    } catch (IllegalArgumentException | org.yaml.snakeyaml.error.YAMLException e) {
      throw new IOException(file + ": " + e.getMessage(), e);
    }
  }
}
