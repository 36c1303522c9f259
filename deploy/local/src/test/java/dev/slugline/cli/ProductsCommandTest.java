package dev.slugline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProductsCommandTest {
  private static final String STORY =
      "Ferry sails again\n\nPORT ELLARD, Northland (CW) - The ferry left the harbour on Monday after"
          + " a storm of three days, its captain said.\n";

  @TempDir private Path folder;

  private Path file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  @Test
  void aGoodFileIsCheckedWithZero() throws IOException {
    Path good = file("p.yaml", "products:\n  - {name: a, when: \"urgency < 3\"}\n");

    assertThat(CommandRun.of("products", "check", good).exitCode()).isZero();
    assertThat(CommandRun.of("products", "check").out()).contains("no fault");
  }

  @Test
  void aBadFileIsCheckedWithTwoAndEveryFaultHasPlaceReasonAndHint() throws IOException {
    Path bad = file("p.yaml", "products:\n  - name: a\n    when: urgensy < 3\n    fromat: nitf\n");

    CommandRun run = CommandRun.of("products", "check", "--json", bad);

    assertThat(run.exitCode()).isEqualTo(2);
    JsonNode faults = run.lines().get(0).get("faults");
    assertThat(faults.findValuesAsText("line")).containsExactly("3", "4");
    assertThat(faults.findValuesAsText("column")).containsExactly("11", "5");
    assertThat(faults.findValuesAsText("hint"))
        .containsExactly("did you mean urgency?", "did you mean format?");
    assertThat(CommandRun.of("products", "check", bad).exitCode()).isEqualTo(2);
    assertThat(CommandRun.of("products", "check", folder.resolve("no.yaml")).exitCode()).isOne();
  }

  @Test
  void aRuleIsTriedOnRawFilesWithTheReason() throws IOException {
    Path story = file("s.txt", STORY);

    CommandRun run =
        CommandRun.of(
            "products",
            "test",
            "text.contains('ferry') && urgency < 3",
            "--files",
            story,
            "--json");

    assertThat(run.exitCode()).isZero();
    JsonNode tried = run.lines().get(0);
    assertThat(tried.get("matches").asBoolean()).isFalse();
    assertThat(tried.get("headline").asText()).isEqualTo("Ferry sails again");
    assertThat(tried.get("parts")).hasSize(1);
    assertThat(tried.at("/parts/0/source").asText()).isEqualTo("urgency < 3");
    assertThat(tried.at("/parts/0/values/urgency").asInt()).isEqualTo(5);
    assertThat(run.lines().get(1).toString()).isEqualTo("{\"articles\":1,\"matches\":0}");
  }

  @Test
  void aProductIsTriedWithItsExclusionAndItsHours() throws IOException {
    Path story = file("s.txt", STORY);
    Path products =
        file(
            "p.yaml",
            "products:\n  - {name: a, when: 'true', except: \"text.contains('storm')\"}\n"
                + "  - {name: b, when: 'true', schedule: {zone: UTC, from: '06:00', to: '07:00'}}\n");
    Object[] common = {"products", "test", "--products", products, "--files", story, "--at"};

    CommandRun run = CommandRun.of(with(common, "2026-03-01T09:00:00Z"));

    assertThat(run.out())
        .contains("a: the exclusion holds", "text.contains(\"storm\") is true")
        .contains("b: it is served at other times: [every day 06:00 to 07:00 UTC]");
    assertThat(CommandRun.of(with(common, "2026-03-01T06:30:00Z")).out()).contains("yes  local|");
  }

  private static Object[] with(Object[] words, Object last) {
    Object[] all = java.util.Arrays.copyOf(words, words.length + 1);
    all[words.length] = last;
    return all;
  }

  @Test
  void aWrongRuleEndsWithTwoAndWrongUsageWithOne() throws IOException {
    Path story = file("s.txt", STORY);

    assertThat(CommandRun.of("products", "test", "urgency <", "--files", story).exitCode())
        .isEqualTo(2);
    for (Object[] wrong :
        List.of(
            new Object[] {"products", "test", "true", "--product", "world", "--files", story},
            new Object[] {"products", "test", "--product", "absent", "--files", story},
            new Object[] {"products", "test", "true", "--files", folder.resolve("absent")},
            new Object[] {"products", "test", "true", "--last", "0", "--files", story},
            new Object[] {"products", "test", "true", "--at", "noon", "--files", story})) {
      CommandRun run = CommandRun.of(wrong);
      assertThat(run.exitCode()).as(run.err()).isOne();
      assertThat(run.err()).startsWith("slugline: ");
    }
  }
}
