package dev.slugline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SimulateTest {
  private static final String CLOCK = "--clock=2026-03-01T09:00:00Z";

  @TempDir private Path folder;

  private Path story(String file, String uri, int version, String... more) throws IOException {
    var story = new ObjectMapper().createObjectNode();
    story.put("uri", uri).put("version", Integer.toString(version)).put("type", "text");
    story.putObject("standard").put("name", "ninjs").put("version", "3.1");
    story.put("urgency", 4).put("language", "en");
    story.putArray("headlines").addObject().put("role", "main").put("value", "Kite " + version);
    story
        .putArray("bodies")
        .addObject()
        .put("contentType", "text/plain")
        .put("value", "The kite of " + uri + " rose for the time no. " + version + ".");
    for (int i = 0; i < more.length; i += 2) {
      story.put(more[i], more[i + 1]);
    }
    return Files.writeString(folder.resolve(file), story.toString());
  }

  private static List<String> told(CommandRun run) {
    return run.lines().stream()
        .map(
            line ->
                line.has("fate")
                    ? line.get("fate").asText() + " " + line.get("revision").asText()
                    : line.get("topic").asText())
        .toList();
  }

  @Test
  void everyLineHasTheDocumentedShape() throws IOException {
    Path first = story("1.json", "urn:kite", 1);

    List<JsonNode> lines = CommandRun.of("simulate", CLOCK, "--feed", "kites", first).lines();

    JsonNode article = lines.get(0);
    assertThat(article.fieldNames()).toIterable().containsExactly("topic", "key", "article");
    assertThat(article.get("topic").asText()).isEqualTo("news.articles.v1");
    assertThat(article.get("key").asText()).isEqualTo("kites|urn:kite");
    assertThat(article.at("/article/x-slugline/revision").asInt()).isOne();
    JsonNode fate = lines.get(lines.size() - 1);
    assertThat(fate.fieldNames()).toIterable().startsWith("topic", "file", "fate", "revision");
    assertThat(fate.get("topic").asText()).isEqualTo("wire.journal.v1");
    assertThat(fate.get("file").asText()).isEqualTo(first.toString());
    assertThat(fate.get("fate").asText()).isEqualTo("published");
    assertThat(fate.get("revision").asInt()).isOne();
  }

  @Test
  void heldStoriesLeaveAtTheirTimeWhenTheClockPassesIt() throws IOException {
    Path held = story("1.json", "urn:kite", 1, "embargoedUntil", "2026-03-01T09:30:00Z");
    Path other = story("2.json", "urn:other", 1);

    CommandRun run = CommandRun.of("simulate", CLOCK, held, other, "+PT1H", other);

    assertThat(told(run))
        .containsExactly(
            "held null",
            "news.articles.v1",
            "news.world.v1",
            "published 1",
            "news.articles.v1",
            "news.world.v1",
            "published 1",
            "duplicate null");
    assertThat(run.lines().get(6).get("at").asText()).isEqualTo("2026-03-01T09:30:00Z");
    assertThat(run.lines().get(6).get("file").asText()).isEqualTo(held.toString());
  }

  @Test
  void whatIsDueLeavesInTheOrderOfItsTimes() throws IOException {
    Path late = story("1.json", "urn:late", 1, "embargoedUntil", "2026-03-01T10:30:00Z");
    Path soon =
        story(
            "2.json",
            "urn:soon",
            1,
            "embargoedUntil",
            "2026-03-01T09:30:00Z",
            "expires",
            "2026-03-01T10:00:00Z");

    CommandRun run = CommandRun.of("simulate", CLOCK, late, soon, "--advance", "PT3H");

    assertThat(run.lines().stream().skip(2).map(line -> line.path("key").asText("fate")))
        .containsExactly(
            "local|urn:soon",
            "local|urn:soon",
            "fate",
            "local|urn:soon",
            "local|urn:soon",
            "local|urn:late",
            "local|urn:late",
            "fate");
    assertThat(run.lines().get(5).get("article").isNull()).isTrue();
  }

  @Test
  void advanceBeforeTheFilesLetsTimePassBetweenEveryTwo() throws IOException {
    Path one = story("1.json", "urn:one", 1);
    Path two = story("2.json", "urn:two", 1);
    Path three = story("3.json", "urn:three", 1);

    List<String> times =
        CommandRun.of("simulate", CLOCK, "--advance=1h", one, two, three).lines().stream()
            .filter(line -> line.has("fate"))
            .map(line -> line.get("at").asText())
            .toList();

    assertThat(times)
        .containsExactly("2026-03-01T09:00:00Z", "2026-03-01T10:00:00Z", "2026-03-01T11:00:00Z");
  }

  @Test
  void aRejectedFileHasItsReasonAndTheRestGoesOn() throws IOException {
    Path broken = Files.writeString(folder.resolve("0.xml"), "<newsItem><itemMeta></newsItem>");
    Path good = story("1.json", "urn:kite", 1);

    CommandRun run = CommandRun.of("simulate", CLOCK, broken, good);

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(told(run)).startsWith("wire.dead-letters.v1", "rejected null").hasSize(5);
    assertThat(run.lines().get(1).get("reason").asText()).isEqualTo("malformed");
  }

  @Test
  void productsOfOtherFormatsTellTheirText() throws IOException {
    Path products =
        Files.writeString(
            folder.resolve("p.yaml"),
            "products:\n  - {name: kites, when: \"urgency < 5\", format: nitf}\n");
    Path first = story("1.json", "urn:kite", 1);
    Path second = story("2.json", "urn:kite", 2);
    Files.writeString(second, Files.readString(second).replace("\"urgency\":4", "\"urgency\":7"));

    List<JsonNode> lines =
        CommandRun.of("simulate", CLOCK, "--products", products, first, second).lines();

    JsonNode written = lines.get(1);
    assertThat(written.get("topic").asText()).isEqualTo("news.kites.v1");
    assertThat(written.at("/article/format").asText()).isEqualTo("nitf");
    assertThat(written.at("/article/text").asText()).contains("<hl1>Kite 1</hl1>");
    assertThat(lines.get(4).get("topic").asText()).isEqualTo("news.kites.v1");
    assertThat(lines.get(4).get("article").isNull()).isTrue();
  }

  @Test
  void theSameRunGivesTheSameBytes() throws IOException {
    story("1.json", "urn:kite", 1);
    story("2.json", "urn:kite", 2, "embargoedUntil", "2026-03-01T09:30:00Z");
    Files.writeString(folder.resolve(".hidden"), "no story");

    CommandRun once = CommandRun.of("simulate", CLOCK, folder, "+P1D");

    assertThat(once.exitCode()).isZero();
    assertThat(CommandRun.of("simulate", CLOCK, folder, "+P1D")).isEqualTo(once);
  }

  @Test
  void stdinIsAFileToo() throws IOException {
    String story = Files.readString(story("1.json", "urn:kite", 1));

    CommandRun run = CommandRun.with(story, new Object[] {"simulate", CLOCK, "-"});

    assertThat(told(run)).endsWith("published 1");
    assertThat(run.lines().get(0).get("key").asText()).isEqualTo("local|urn:kite");
  }

  @Test
  void wrongUsagePrintsNoLineAndSaysWhatIsWrong() throws IOException {
    Path good = story("1.json", "urn:kite", 1);

    for (Object[] wrong :
        new Object[][] {
          {"simulate", good, folder.resolve("absent.xml")},
          {"simulate", good, "+PTX"},
          {"simulate", "--clock", "yesterday", good},
          {"simulate", "--feed", "a|b", good},
          {"simulate", "--products", folder.resolve("absent.yaml"), good},
          {"simulate", "+PT1H"},
          {"simulate"}
        }) {
      CommandRun run = CommandRun.of(wrong);
      assertThat(run.exitCode()).isOne();
      assertThat(run.out()).isEmpty();
      assertThat(run.err()).startsWith("slugline: ").doesNotContain("null", "Exception");
    }
  }
}
