package dev.slugline.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.slugline.contracts.Article;
import dev.slugline.contracts.EnrichedStory;
import dev.slugline.enrich.EnrichPipeline;
import dev.slugline.publish.render.Rendered;
import dev.slugline.publish.render.Renderers;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever an article holds, the formats without markup keep their frame and every word. */
class PlainFormatsTest {
  private static final int STORIES = 150;
  private static final long SEED = 7901;
  private static final int LINE = 69;

  private final ObjectMapper json = new ObjectMapper();

  @Test
  void iptc7901KeepsItsFrameItsLinesAndEveryWord() throws Exception {
    var wrong = new ArrayList<String>();
    try (var pipeline = new EnrichPipeline()) {
      for (int i = 0; i < STORIES; i++) {
        Article article = article(pipeline, i);
        if (article != null) {
          Rendered rendered = Renderers.all().of("iptc-7901").render(article, i + 1L);
          check(wrong, i, article, text(rendered));
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void textHasEveryWord() throws Exception {
    try (var pipeline = new EnrichPipeline()) {
      for (int i = 0; i < STORIES; i++) {
        Article article = article(pipeline, i);
        if (article != null) {
          String written = text(Renderers.all().of("text").render(article, 1));
          assertThat(folded(written)).contains(folded(article.extension().text()));
        }
      }
    }
  }

  private static void check(List<String> wrong, int number, Article article, String written) {
    String frame =
        "(?s)\u0001[a-z]{3}\\d{4} [1-6] [a-z]{1,3} \\d+\r\n[^\r\n]+/\r\n\u0002.*"
            + "\u0003\\d{6} GMT [A-Z]{3,4} \\d\\d\r\n\u0004";
    if (!written.matches(frame)) {
      wrong.add(number + ": no frame: " + written);
    }
    if (written.substring(1, written.length() - 1).matches("(?s).*[\u0000\u0001\u0004].*")) {
      wrong.add(number + ": a control character of the format inside");
    }
    for (String line : written.split("\r\n")) {
      if (line.codePointCount(0, line.length()) > LINE + 3 && line.strip().contains(" ")) {
        wrong.add(number + ": a long line: " + line);
      }
    }
    String text = letters(article.extension().text());
    if (!letters(written).contains(text)) {
      wrong.add(number + ": words are missing: " + text + " in " + letters(written));
    }
  }

  /** Marks may be replaced; letters and digits may not. */
  private static String letters(String text) {
    return text.replace("€", "EUR").replaceAll("[^\\p{L}\\p{N}\\p{M}]+", "");
  }

  private static String folded(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  private Article article(EnrichPipeline pipeline, int number) throws Exception {
    byte[] copy = json.writeValueAsBytes(new OddStories(new Random(SEED + number)).ninjs());
    List<EnrichedStory> stories = ReadBack.read(pipeline, copy, "story.json");
    return stories.size() == 1 ? stories.get(0).article() : null;
  }

  private static String text(Rendered rendered) {
    String type = rendered.contentType();
    String charset = type.substring(type.indexOf("charset=") + "charset=".length());
    return new String(rendered.bytes(), Charset.forName(charset));
  }
}
