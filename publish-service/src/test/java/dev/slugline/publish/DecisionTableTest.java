package dev.slugline.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slugline.contracts.EnrichedStory;
import dev.slugline.contracts.Extension.Signal;
import dev.slugline.contracts.Fate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Plays every row of docs/decisions.md. */
class DecisionTableTest {
  private static final String URI = "urn:harbour:1";

  @TestFactory
  Stream<DynamicTest> everyRowIsWhatHappens() throws IOException {
    List<String[]> rows =
        Files.readAllLines(
                Path.of(System.getProperty("slugline.root", ".."), "docs", "decisions.md"))
            .stream()
            .filter(line -> line.matches("\\| (none|usable|canceled|withheld) \\|.*"))
            .map(line -> line.split("\\s*\\|\\s*", -1))
            .toList();
    assertThat(rows).hasSizeGreaterThan(20);
    return rows.stream()
        .map(row -> DynamicTest.dynamicTest(row[1] + " + " + row[2], () -> play(row)));
  }

  private static void play(String[] row) {
    String[] comes = row[2].split(" ");
    boolean declared = !comes[0].equals("later");
    boolean dated = comes[0].contains("-made-");
    try (Wire wire = new Wire("products: []")) {
      if (!row[1].equals("none")) {
        wire.tell(version(5, row[1], declared ? "5" : null, "sails", dated ? 0 : null));
      }
      int push = comes[0].equals("same-before") ? 4 : 6;
      wire.tell(
          version(
              push,
              comes[1],
              number(comes[0]),
              comes[0].equals("repeated") ? "sails" : "sinks",
              dated ? made(comes[0]) : null));
      Fate fate = wire.fates().get(wire.fates().size() - 1);
      boolean published = fate.fate() == Fate.Outcome.PUBLISHED;
      String verdict = published ? fate.state() : fate.fate().json();
      assertThat(fate.flags() == null || fate.flags().isEmpty() ? verdict : verdict + ", flagged")
          .isEqualTo(row[3]);
    }
  }

  private static String number(String order) {
    return switch (order) {
      case "newer", "newer-made-earlier" -> "6";
      case "older", "older-made-later" -> "4";
      case "later" -> null;
      default -> "5";
    };
  }

  private static int made(String order) {
    return order.endsWith("later") ? 1 : -1;
  }

  private static EnrichedStory version(
      int push, String asks, String number, String text, Integer minute) {
    boolean correction = asks.equals("correction");
    return Copy.story(
        Copy.FEED,
        URI,
        push,
        text,
        a ->
            a.version(number)
                .versionCreated(minute == null ? null : Copy.START.plusMinutes(minute))
                .pubStatus(correction ? "usable" : asks),
        d -> correction ? d.signals(List.of(Signal.CORRECTION)) : d);
  }
}
