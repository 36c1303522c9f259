package dev.slugline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.slugline.contracts.EnrichedStory;
import dev.slugline.contracts.Topics;
import dev.slugline.enrich.EnrichPipeline;
import dev.slugline.enrich.FeedProfile;
import dev.slugline.enrich.RawStory;
import dev.slugline.publish.render.Renderers;
import dev.slugline.publish.route.BadProducts;
import dev.slugline.publish.route.ProductsFile;
import dev.slugline.publish.route.rule.Rules;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What orders.txt says of files in the formats of the wires, in every order of arrival. */
class OrdersInFormatsTest {
  private static final Path FOLDER = Path.of("src", "test", "resources", "orders");
  private static final Instant START = Instant.parse("2026-03-01T09:00:00Z");
  private static final EnrichPipeline PIPELINE = new EnrichPipeline();
  private final ObjectMapper json = new ObjectMapper();

  @AfterAll
  static void close() {
    PIPELINE.close();
  }

  @TestFactory
  Stream<DynamicTest> everyOrderEndsAsItIsWritten() throws IOException {
    return Files.readAllLines(FOLDER.resolve("orders.txt")).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> line.split("=>", -1))
        .map(
            line ->
                DynamicTest.dynamicTest(
                    line[0].strip(), () -> play(words(line[0]), words(line[1]))));
  }

  private void play(List<String> line, List<String> readable) throws Exception {
    List<String> files = line.stream().filter(word -> !word.startsWith("+")).toList();
    List<String> passes = line.stream().filter(word -> word.startsWith("+")).toList();
    for (List<String> order : permutations(files)) {
      assertThat(end(order, passes)).as(order.toString()).isEqualTo(readable);
    }
  }

  private List<String> end(List<String> order, List<String> passes)
      throws IOException, BadProducts {
    var lines = new ByteArrayOutputStream();
    var products =
        new ProductsFile(new Rules(), Renderers.all().formats()).read("none", "products: []");
    try (var simulation =
        new Simulation(START, products, new PrintStream(lines, true, StandardCharsets.UTF_8))) {
      for (String name : order) {
        Path file = FOLDER.resolve(name);
        var raw =
            new RawStory(
                simulation.receipt(file),
                FeedProfile.unknown("local"),
                OffsetDateTime.ofInstant(simulation.now(), ZoneOffset.UTC),
                Files.readAllBytes(file),
                null,
                name,
                null);
        for (EnrichedStory story : PIPELINE.enrich(raw)) {
          simulation.tell(story);
        }
        simulation.pass(Duration.ofSeconds(1));
      }
      for (String pass : passes) {
        simulation.pass(Duration.parse(pass.substring(1)));
      }
    }
    return readable(lines.toString(StandardCharsets.UTF_8), order.size());
  }

  /** The stories that can be read in the end; each file has one final fate by the way. */
  private List<String> readable(String lines, int files) throws IOException {
    Map<String, String> last = new TreeMap<>();
    int held = 0;
    int fates = 0;
    for (String line : lines.lines().toList()) {
      JsonNode record = json.readTree(line);
      String topic = record.get("topic").asText();
      if (topic.equals(Topics.JOURNAL)) {
        fates++;
        held += record.get("fate").asText().equals("held") ? 1 : 0;
      } else if (topic.equals(Topics.ARTICLES)) {
        JsonNode article = record.get("article");
        boolean gone = article.isNull() || article.path("pubStatus").asText().equals("canceled");
        last.put(record.get("key").asText(), gone ? null : article.path("version").asText("-"));
      }
    }
    assertThat(fates).isBetween(files, files + held);
    return last.entrySet().stream()
        .filter(story -> story.getValue() != null)
        .map(
            story ->
                story.getKey().replaceFirst(".*[|:]([^|:]*:[^|:]*)$", "$1")
                    + "/"
                    + story.getValue())
        .sorted()
        .toList();
  }

  private static List<String> words(String text) {
    return text.isBlank() ? List.of() : List.of(text.strip().split("\\s+"));
  }

  private static <T> List<List<T>> permutations(List<T> items) {
    if (items.isEmpty()) {
      return List.of(List.of());
    }
    var all = new ArrayList<List<T>>();
    for (T first : items) {
      var rest = new ArrayList<>(items);
      rest.remove(first);
      for (List<T> tail : permutations(rest)) {
        var order = new ArrayList<T>();
        order.add(first);
        order.addAll(tail);
        all.add(order);
      }
    }
    return all;
  }
}
