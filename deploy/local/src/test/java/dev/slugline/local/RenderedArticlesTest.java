package dev.slugline.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.slugline.contracts.Article;
import dev.slugline.contracts.EnrichedStory;
import dev.slugline.enrich.EnrichPipeline;
import dev.slugline.publish.render.Renderers;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

/** Whatever an article holds, it is valid in every format, and reads back as the same story. */
class RenderedArticlesTest {
  private static final int STORIES = 250;
  private static final long SEED = 20_261_126;

  private final ObjectMapper json = new ObjectMapper();

  @Test
  void everyArticleIsValidAndReadsBackInXml() throws Exception {
    Schema g2 = WireSchemas.of(WireSchemas.NEWSML_G2);
    Schema nitf = WireSchemas.of(WireSchemas.NITF);
    var wrong = new ArrayList<String>();
    int articles = 0;
    try (var pipeline = new EnrichPipeline()) {
      for (int i = 0; i < STORIES; i++) {
        byte[] copy = json.writeValueAsBytes(new OddStories(new Random(SEED + i)).ninjs());
        Article article = only(ReadBack.read(pipeline, copy, "story.json"));
        if (article != null) {
          articles++;
          check(wrong, i, pipeline, article, "newsml-g2", g2);
          valid(wrong, "kill " + i + " as newsml-g2: ", rendered(kill(article), "newsml-g2"), g2);
          valid(wrong, "kill " + i + " as nitf: ", rendered(kill(article), "nitf"), nitf);
          check(wrong, i, pipeline, article, "nitf", nitf);
        }
      }
    }
    assertThat(articles).isGreaterThan(STORIES * 9 / 10);
    assertThat(wrong).isEmpty();
  }

  private void check(
      List<String> wrong,
      int number,
      EnrichPipeline pipeline,
      Article article,
      String format,
      Schema schema)
      throws Exception {
    String where = "story " + number + " as " + format + ": ";
    byte[] written = rendered(article, format);
    valid(wrong, where, written, schema);
    Article back = only(ReadBack.read(pipeline, written, "written.xml"));
    if (back == null) {
      wrong.add(where + "unreadable");
    } else {
      ReadBack.differences(article, back, format).forEach(d -> wrong.add(where + d));
    }
  }

  private static Article only(List<EnrichedStory> stories) {
    return stories.size() == 1 ? stories.get(0).article() : null;
  }

  private static byte[] rendered(Article article, String format) {
    return Renderers.all().of(format).render(article, 1).bytes();
  }

  private static void valid(List<String> wrong, String where, byte[] written, Schema schema)
      throws Exception {
    try {
      schema.newValidator().validate(new StreamSource(new ByteArrayInputStream(written)));
    } catch (SAXException e) {
      wrong.add(where + "invalid: " + e.getMessage());
    }
  }

  /** As a kill of what was still under embargo leaves: without its words. */
  private static Article kill(Article article) {
    return article
        .withPubStatus("canceled")
        .withHeadlines(null)
        .withDescriptions(null)
        .withBodies(null)
        .withAssociations(null)
        .withTitle(null)
        .withExtension(
            article.extension().with().state("kill").revision(2).text(null).counts(null).build());
  }
}
