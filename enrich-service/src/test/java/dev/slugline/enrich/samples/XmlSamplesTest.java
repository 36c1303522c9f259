package dev.slugline.enrich.samples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.slugline.contracts.Article;
import dev.slugline.contracts.EnrichedStory;
import dev.slugline.contracts.Rejection;
import dev.slugline.contracts.Rejection.Reason;
import dev.slugline.enrich.EnrichPipeline;
import dev.slugline.enrich.fixtures.ArticleSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The XML standards as agencies send them. */
class XmlSamplesTest {
  private static final String[] FOLDERS = {"newsml-1", "newsml-g2", "nitf", "iptc-tools"};

  /** Single parts of items, as a guide prints them, are no documents of any standard. */
  private static final Pattern DOCUMENT = Pattern.compile("newsMessage|[a-z]+Item|NewsML|nitf");

  private static final Pattern ROOT = Pattern.compile("<(?:[\\w-]+:)?([A-Za-z]+)[\\s>]");

  private final EnrichPipeline pipeline = new EnrichPipeline();
  private final ObjectMapper mapper =
      new ObjectMapper()
          .registerModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

  /**
   * Read, or told to be no story; the words of the bodies are the source's, in its order; every
   * article is valid ninjs.
   */
  @TestFactory
  Stream<DynamicTest> documentsAreReadWholly() throws IOException {
    Optional<ArticleSchema> schema = ArticleSchema.find();
    return WireSamples.of(FOLDERS).stream()
        .filter(XmlSamplesTest::isDocument)
        .map(
            file ->
                DynamicTest.dynamicTest(
                    file.getParent().getFileName() + "/" + file.getFileName(),
                    () -> check(file, schema)));
  }

  private void check(Path file, Optional<ArticleSchema> schema) throws Exception {
    List<EnrichedStory> stories = WireSamples.read(pipeline, file);
    List<Article> articles =
        stories.stream().map(EnrichedStory::article).filter(Objects::nonNull).toList();

    assertThat(stories).isNotEmpty();
    assertThat(stories.stream().map(EnrichedStory::rejection).filter(Objects::nonNull))
        .extracting(Rejection::reason)
        .isSubsetOf(Reason.NOT_A_STORY);
    assertThat(words(articles)).isEqualTo(SourceBodies.words(Files.readAllBytes(file)));
    for (Article article : articles) {
      assertThat(schema.map(s -> s.faults(mapper.valueToTree(article))).orElse(List.of()))
          .as(article.uri())
          .isEmpty();
    }
  }

  private static List<List<String>> words(List<Article> articles) {
    return articles.stream()
        .flatMap(article -> article.bodies().stream())
        .filter(body -> body.contentType().equals("text/plain"))
        .map(Article.Body::value)
        .map(SourceBodies::wordsOf)
        .filter(words -> !words.isEmpty())
        .toList();
  }

  private static boolean isDocument(Path file) {
    try {
      String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
      Matcher root = ROOT.matcher(text);
      return root.find() && DOCUMENT.matcher(root.group(1)).matches();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
