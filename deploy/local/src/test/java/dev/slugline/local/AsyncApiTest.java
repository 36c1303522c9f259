package dev.slugline.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.slugline.kafka.TopicsFile;
import dev.slugline.publish.Outgoing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

  @Test
  void everyHeaderThatLeavesIsDeclaredAndEveryRequiredOneLeaves() throws IOException {
    Map<String, String> messages =
        Map.of(
            "dev.slugline.news.article.v1", "article",
            "dev.slugline.news.removed.v1", "removed",
            "dev.slugline.wire.fate.v1", "fate",
            "dev.slugline.wire.dead-letter.v1", "deadLetter");
    var seen = new TreeSet<String>();
    for (Outgoing record : DryRun.ofEveryKind()) {
      String message = messages.get(record.headers().get("ce_type"));
      if (message != null) {
        seen.add(message);
        JsonNode headers = document().at("/components/messages/" + message + "/headers");
        var declared = new TreeSet<String>();
        var required = new TreeSet<String>();
        headers(headers, declared, required);
        assertThat(declared).as(message).containsAll(record.headers().keySet());
        assertThat(record.headers().keySet()).as(message).containsAll(required);
      }
    }
    assertThat(seen).containsExactlyInAnyOrderElementsOf(messages.values());
  }

  private static void headers(JsonNode schema, Set<String> declared, Set<String> required)
      throws IOException {
    if (schema.has("$ref")) {
      headers(document().at(schema.get("$ref").asText().substring(1)), declared, required);
    }
    for (JsonNode part : schema.path("allOf")) {
      headers(part, declared, required);
    }
    schema.path("properties").fieldNames().forEachRemaining(declared::add);
    schema.path("required").forEach(name -> required.add(name.asText()));
  }

  @Test
  void theDocumentIsValidByAsyncApisOwnSchema() throws IOException {
    Path specs = Path.of(System.getProperty("slugline.node.modules", "node_modules"));
    Path schema = specs.resolve("@asyncapi/specs/schemas/3.0.0-without-$id.json");
    assumeTrue(
        Files.exists(schema), "@asyncapi/specs is not in -Dslugline.node.modules; nothing to ask");

    List<Error> faults =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
            .getSchema(Files.readString(schema))
            .validate(document().toString(), InputFormat.JSON);

    assertThat(faults).isEmpty();
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
