package dev.slugline.publish.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slugline.contracts.Article;
import dev.slugline.contracts.ArticleBuilder;
import dev.slugline.contracts.Extension;
import dev.slugline.contracts.ExtensionBuilder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RenderersTest {
  private static final String TEXT =
      "VELDEN (CW) - The old bridge over the river Vel was closed on Monday after a barge struck"
          + " its second pier.\n\n"
          + "“It held,” said engineer Marta Kowalczyk.";

  @Test
  void everyFormatOfTheProductsFileHasARenderer() {
    assertThat(Renderers.all().formats())
        .containsExactlyInAnyOrder("ninjs", "newsml-g2", "nitf", "iptc-7901", "text");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ninjs", "newsml-g2", "nitf", "iptc-7901", "text"})
  void everyFormatCarriesHeadlineBylineAndEveryParagraph(String format) {
    String written =
        rendered(format, article("Barge strikes bridge", TEXT), StandardCharsets.UTF_8);

    assertThat(written.replaceAll("\\s+", " "))
        .contains("Barge strikes bridge", "Ruth Okello", "closed on Monday", "Marta Kowalczyk");
  }

  @ParameterizedTest
  @ValueSource(strings = {"newsml-g2", "nitf"})
  void whatXmlCannotHoldIsLeftOut(String format) {
    String written =
        rendered(
            format, article("Barge\u0007 strikes <bridge> & pier", TEXT), StandardCharsets.UTF_8);

    assertThat(written).contains("strikes &lt;bridge> &amp; pier").doesNotContain("\u0007");
  }

  @ParameterizedTest
  @ValueSource(strings = {"newsml-g2", "nitf"})
  void aKillSaysSoInTheFormatsOwnWords(String format) {
    Article killed = article("Barge strikes bridge", TEXT).with(a -> a.pubStatus("canceled"));

    assertThat(rendered(format, killed, StandardCharsets.UTF_8)).contains("canceled");
  }

  @Test
  void iptc7901HasItsControlCharactersAndShortLinesInLatin1() {
    String text =
        "Café Zoé in Velden opened again on Monday. " + "It serves soup. ".repeat(10).strip();

    String written =
        rendered("iptc-7901", article("Café opens", text), StandardCharsets.ISO_8859_1);

    assertThat(written).startsWith("\u0001cit0002 4 i 12\r\nBRIDGE/\r\n\u0002Café opens =\r\n");
    assertThat(written).endsWith("\u0003020905 GMT MAR 26\r\n\u0004");
    assertThat(written.lines()).allMatch(line -> line.length() <= 72);
  }

  private static String rendered(String format, Article article, Charset charset) {
    return new String(Renderers.all().of(format).render(article, 2).bytes(), charset);
  }

  private static Article article(String headline, String text) {
    String html = "<p>" + text.replace("\n\n", "</p>\n<p>") + "</p>";
    return ArticleBuilder.builder()
        .uri("urn:citywire:bridge")
        .type("text")
        .version("1")
        .versionCreated(OffsetDateTime.parse("2026-03-02T10:05:00+01:00"))
        .pubStatus("usable")
        .urgency(4)
        .language("en")
        .by("Ruth Okello")
        .slugline("BRIDGE")
        .headlines(List.of(new Article.Text("main", null, headline)))
        .bodies(
            List.of(
                new Article.Body("main", "text/plain", null, null, text),
                new Article.Body("main", "text/html", null, null, html)))
        .extension(
            ExtensionBuilder.builder()
                .feed("citywire")
                .receipt("019ca3f5-6f1c-7c3e-9a55-0d7a4c1f2b11")
                .revision(2)
                .text(text)
                .counts(new Extension.Counts(12, text.length(), 3))
                .build())
        .build();
  }
}
