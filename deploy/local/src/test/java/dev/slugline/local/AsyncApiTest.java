package dev.slugline.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import dev.slugline.kafka.TopicsFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What subscribers are told of the topics is what the topics file declares. */
class AsyncApiTest {
  private static final Path ROOT = Path.of(System.getProperty("slugline.root", "../.."));
  private static final Path DOCUMENT =
      ROOT.resolve("contracts/src/main/resources/META-INF/resources/v1/asyncapi.yaml");
  private static final String NINJS = "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json";
  private static final Pattern TOPIC =
      Pattern.compile("\\b(?:news|wire)\\.(?:[a-z-]+|<product>|\\{product})\\.v[0-9]+\\b");

  @Test
  void everyChannelIsADeclaredTopicAndEveryTopicIsOnAChannel() throws IOException {
    var addresses = new TreeSet<String>();
    document().path("channels").forEach(channel -> addresses.add(channel.path("address").asText()));
    Set<String> topics = declared();

    assertThat(topics)
        .containsAll(addresses.stream().filter(a -> !a.equals("news.{product}.v1")).toList());
    assertThat(addresses).contains("news.{product}.v1");
    assertThat(topics)
        .allMatch(topic -> addresses.contains(topic) || topic.matches("news\\.[a-z0-9-]+\\.v1"));
  }

  @Test
  void everyReferenceResolves() throws IOException {
    JsonNode document = document();
    var references = new ArrayList<String>();
    document.findValuesAsText("$ref").forEach(references::add);

    assertThat(references).contains(NINJS, "./schemas/x-slugline-1.0.json");
    for (String reference : references) {
      if (reference.startsWith("#")) {
        assertThat(document.at(reference.substring(1)).isMissingNode()).as(reference).isFalse();
      } else if (!reference.equals(NINJS)) {
        assertThat(DOCUMENT.resolveSibling(reference)).as(reference).isRegularFile();
      }
    }
  }

  @Test
  void everyTopicThatSubscribersAreToldOfIsDeclared() throws IOException {
    Set<String> topics = declared();
    var told = new TreeSet<String>();
    try (Stream<Path> files = Files.list(ROOT.resolve("docs/subscribe"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        TOPIC.matcher(Files.readString(file)).results().forEach(found -> told.add(found.group()));
      }
    }

    assertThat(told).contains("news.articles.v1", "news.<product>.v1", "wire.journal.v1");
    told.remove("news.<product>.v1");
    assertThat(topics).containsAll(told);
  }

  private static JsonNode document() throws IOException {
    return new ObjectMapper(new YAMLFactory()).readTree(DOCUMENT.toFile());
  }

  private static Set<String> declared() throws IOException {
    return TopicsFile.read(ROOT.resolve("deploy/kafka/topics.yaml")).topics().stream()
        .map(TopicsFile.Topic::name)
        .collect(Collectors.toSet());
  }
}
