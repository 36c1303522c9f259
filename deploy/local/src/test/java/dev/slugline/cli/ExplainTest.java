package dev.slugline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.slugline.cli.ExplainFields.Field;
import dev.slugline.cli.ExplainMarks.Mark;
import dev.slugline.cli.ExplainMarks.Piece;
import dev.slugline.contracts.Extension.Evidence;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Help.Ansi;

class ExplainTest {
  private static final String COPY = "Port <Alder> reopens\n\nDOHA (AP) — 😀 The harbour reopened.";
  private static final String TEXT = "DOHA (AP) — 😀 The harbour reopened.";
  private static final List<Evidence> EVIDENCE =
      List.of(
          new Evidence("headlines[main]", "first-line", null, null, 0, 20),
          new Evidence("x-slugline.dateline", "dateline", 0, 9, 22, 31),
          new Evidence("places", "gazetteer", 0, 4, null, null));

  @Test
  void piecesAreTheWholeTextInOrder() {
    List<Piece> pieces =
        ExplainMarks.pieces(
            TEXT, List.of(new Mark(1, 0, 9), new Mark(2, 0, 4), new Mark(3, 12, 13)));

    assertThat(pieces)
        .extracting(Piece::text)
        .containsExactly("DOHA", " (AP)", " — ", "😀", " The harbour reopened.");
    assertThat(pieces).extracting(Piece::number).containsExactly(2, 1, 0, 3, 0);
    assertThat(pieces.get(0).begins()).containsExactly(1, 2);
    assertThat(pieces.get(1).ends()).containsExactly(1);
  }

  @Test
  void aMarkOutsideTheTextIsLeftOut() {
    assertThat(ExplainMarks.pieces("abc", List.of(new Mark(1, 2, 9), new Mark(2, 1, 1))))
        .extracting(Piece::text)
        .containsExactly("abc");
    assertThat(ExplainMarks.pieces("", List.of())).isEmpty();
  }

  @Test
  void marksAreNumberedWhereThereAreNoColours() throws IOException {
    String story = new ExplainInTerminal(Ansi.OFF).story(COPY, fields(), true);

    assertThat(story)
        .isEqualTo("[Port <Alder> reopens]1\n\n[DOHA (AP)]2 — 😀 The harbour reopened.");
  }

  @Test
  void everyFieldHasItsLine() throws IOException {
    String[] lines = new ExplainInTerminal(Ansi.OFF).legend(fields()).split("\n");

    assertThat(lines).hasSize(3);
    assertThat(lines[0])
        .contains("1", "headlines[main]", "first-line", "copy 0–20", "Port <Alder> reopens");
    assertThat(lines[1]).contains("x-slugline.dateline", "text 0–9, copy 22–31", "DOHA (AP)");
    assertThat(lines[2]).contains("places", "gazetteer", "text 0–4", "DOHA");
  }

  @Test
  void thePageLinksBothSides() throws IOException {
    String page =
        new ExplainPage()
            .of(List.of(new ExplainPage.Entry("a & b.txt", "plain-text", COPY, TEXT, fields())));

    assertThat(page)
        .contains("<title>Slugline explains a &amp; b.txt</title>")
        .contains("<span id=\"s0-c2\"></span><a class=\"k when\" data-n=\"s0-2\" href=\"#s0-t2\"")
        .contains("<span id=\"s0-t2\"></span>")
        .contains("href=\"#s0-c2\"")
        .contains("Port &lt;Alder&gt; reopens")
        .doesNotContain("{{")
        .doesNotContain("<script src")
        .doesNotContain("http");
    for (int field = 1; field <= 3; field++) {
      assertThat(page).contains("<tr id=\"s0-f" + field + "\"");
    }
  }

  @Test
  void scriptsInAStoryStayText() throws IOException {
    String hostile =
        "<script>alert(1)</script><img src=x onerror=alert(2)> \" onload=\"x ' {{stories}}";
    var evidence = List.of(new Evidence("x-slugline.dates[0]<b>", "\"><script>", 0, 8, 0, 8));
    var article = new ObjectMapper().createObjectNode();
    List<Field> fields = ExplainFields.of(article, evidence, hostile, hostile);

    String page =
        new ExplainPage()
            .of(List.of(new ExplainPage.Entry(hostile, hostile, hostile, hostile, fields)));

    String own = page.substring(page.indexOf("<main>"), page.indexOf("</main>"));
    assertThat(own)
        .doesNotContain("<script", "<img", "<b>", "\" onload")
        .contains("&lt;script&gt;");
    assertThat(page.split("<script", -1)).as("the page's own script and no other").hasSize(2);
  }

  @Test
  void aRefusedStoryIsOnThePageToo() {
    String page =
        new ExplainPage()
            .of(List.of(new ExplainPage.Entry("x", "rejected: EMPTY", null, null, List.of())));

    assertThat(page).contains("rejected: EMPTY", "no characters to show");
  }

  @Test
  void readsValuesByTheirPath() throws IOException {
    assertThat(ExplainFields.value(article(), "headlines[main]")).isEqualTo("Port <Alder> reopens");
    assertThat(ExplainFields.value(article(), "x-slugline.dateline")).isEqualTo("DOHA (AP)");
    assertThat(ExplainFields.value(article(), "associations[0]")).isEqualTo("A ferry (Jo Roe)");
    assertThat(ExplainFields.value(article(), "infoSources")).isEqualTo("Radio, Wire");
    assertThat(ExplainFields.value(article(), "x-slugline.entities[J. Roe]")).isEqualTo("J. Roe");
    assertThat(ExplainFields.value(article(), "x-slugline.quotes[0]")).isEqualTo("It sailed");
    assertThat(ExplainFields.value(article(), "subjects[medtop:1]")).isEqualTo("ferries");
    assertThat(ExplainFields.value(article(), "headlines[none]")).isEmpty();
    assertThat(ExplainFields.value(article(), "associations[7]")).isEmpty();
  }

  private static List<Field> fields() throws IOException {
    return ExplainFields.of(article(), EVIDENCE, TEXT, COPY);
  }

  private static JsonNode article() throws IOException {
    return new ObjectMapper()
        .readTree(
            """
            {"headlines": [{"role": "main", "value": "Port <Alder> reopens"}],
             "infoSources": [{"name": "Radio"}, {"name": "Wire"}],
             "associations": [{"name": "picture-1", "by": "Jo Roe",
               "descriptions": [{"role": "caption", "value": "A ferry"}]}],
             "subjects": [{"name": "ferries", "literal": "medtop:1"}],
             "x-slugline": {"dateline": {"text": "DOHA (AP)"}, "quotes": [{"text": "It sailed"}],
               "entities": [{"name": "Jo Roe"}, {"name": "J. Roe"}]}}
            """);
  }
}
