package dev.slugline.enrich.read.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slugline.enrich.Block;
import dev.slugline.enrich.Story;
import dev.slugline.enrich.structure.Structure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Pages in the shapes that content systems make, each beside what is to be read from it: the folder
 * {@code pages} of the test resources. {@code NAME.txt} has the fields, an empty line, and the body
 * with one block a line.
 */
class InventedPagesTest {

  @TestFactory
  Stream<DynamicTest> readsTheStoryOfEveryShape() throws Exception {
    Path folder = Path.of(InventedPagesTest.class.getResource("/pages").toURI());
    List<Path> pages;
    try (Stream<Path> files = Files.list(folder)) {
      pages = files.filter(f -> f.toString().endsWith(".html")).sorted().toList();
    }
    assertThat(pages).hasSizeGreaterThan(30);
    return pages.stream()
        .map(page -> DynamicTest.dynamicTest(page.getFileName().toString(), () -> check(page)));
  }

  private static void check(Path page) throws IOException {
    String said = Files.readString(Path.of(page.toString().replace(".html", ".txt")));
    String head = said.substring(0, said.indexOf("\n\n"));
    Story story = Pages.read(Files.readString(page));
    new Structure().apply(story);
    var softly = new SoftAssertions();
    softly.assertThat(story.article().headlines().get(0).value()).isEqualTo(field(head, "title"));
    softly.assertThat(names(story.article().by())).isEqualTo(names(field(head, "by")));
    softly
        .assertThat(
            story.article().firstCreated() == null
                ? ""
                : story.article().firstCreated().toLocalDate().toString())
        .isEqualTo(field(head, "date"));
    softly
        .assertThat(story.blocks().stream().map(Block::text).map(InventedPagesTest::flat).toList())
        .isEqualTo(said.substring(said.indexOf("\n\n") + 2).strip().lines().toList());
    softly.assertAll();
  }

  private static String flat(String block) {
    return block.replaceAll("\\s+", " ").strip();
  }

  private static List<String> names(String by) {
    return by == null || by.isBlank()
        ? List.of()
        : Arrays.stream(by.split("\\s*[;,]\\s*| (?:and|und|et|y|e) ")).toList();
  }

  private static String field(String head, String name) {
    return head.lines()
        .filter(line -> line.startsWith(name + ":"))
        .map(line -> line.substring(name.length() + 1).strip())
        .findFirst()
        .orElse("");
  }
}
