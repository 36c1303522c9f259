package dev.slugline.enrich.read.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.slugline.enrich.Reading;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/**
 * Counts as the article-extraction-benchmark does: four-word shingles, each page the same weight.
 */
class GoldPagesTest {
  private static final Path GOLD =
      Path.of(System.getProperty("slugline.root", ".."), "../shared/gold/html");

  @Test
  void readsTheBodiesOfRealPages() throws IOException {
    assumeThat(Files.exists(GOLD.resolve("gold.jsonl"))).as("the gold pages are not here").isTrue();
    var benchmark = new Mean();
    var fundus = new Mean();
    var json = new ObjectMapper();
    for (String line : Files.readAllLines(GOLD.resolve("gold.jsonl"))) {
      JsonNode row = json.readTree(line);
      Mean mean = row.path("source").asText().equals("benchmark") ? benchmark : fundus;
      mean.add(row.path("text").asText(), read(GOLD.resolve(row.path("file").asText())));
    }
    assertThat(benchmark.f1()).isGreaterThan(0.955);
    assertThat(benchmark.exact()).isGreaterThan(0.38);
    assertThat(fundus.f1()).isGreaterThan(0.94);
  }

  private static String read(Path page) throws IOException {
    try (var in = new GZIPInputStream(Files.newInputStream(page))) {
      String html = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Pages.reading(html) instanceof Reading.Read read ? read.story().text() : "";
    }
  }

  private static final class Mean {
    private final List<double[]> pages = new ArrayList<>();
    private int same;

    void add(String gold, String read) {
      Map<String, Integer> wanted = shingles(gold);
      Map<String, Integer> found = shingles(read);
      int both =
          wanted.entrySet().stream()
              .mapToInt(e -> Math.min(e.getValue(), found.getOrDefault(e.getKey(), 0)))
              .sum();
      pages.add(new double[] {share(both, sum(found)), share(both, sum(wanted))});
      same += words(gold).equals(words(read)) ? 1 : 0;
    }

    private static double share(int both, int all) {
      return all == 0 ? 0 : (double) both / all;
    }

    private static int sum(Map<String, Integer> counts) {
      return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    double f1() {
      double precision = pages.stream().mapToDouble(p -> p[0]).average().orElse(0);
      double recall = pages.stream().mapToDouble(p -> p[1]).average().orElse(0);
      return 2 * precision * recall / (precision + recall);
    }

    double exact() {
      return (double) same / pages.size();
    }

    private static List<String> words(String text) {
      var words = new ArrayList<>(List.of(text.split("[^\\p{L}\\p{N}_]+")));
      words.removeIf(String::isEmpty);
      return words;
    }

    private static Map<String, Integer> shingles(String text) {
      List<String> words = words(text);
      var counts = new HashMap<String, Integer>();
      for (int i = 0; i < Math.max(1, words.size() - 3); i++) {
        counts.merge(
            String.join(" ", words.subList(i, Math.min(words.size(), i + 4))), 1, Integer::sum);
      }
      return counts;
    }
  }
}
