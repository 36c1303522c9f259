package dev.slugline.enrich.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.slugline.contracts.Article;
import dev.slugline.contracts.EnrichedStory;
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
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The XML standards as agencies send them. */
class XmlSamplesTest {
  private static final String[] FOLDERS = {"newsml-1", "newsml-g2", "nitf", "iptc-tools"};
  private static final Set<Reason> ALLOWED = Set.of(Reason.NOT_A_STORY);

  /** Single parts of items, as a guide prints them, are no documents of any standard. */
  private static final Pattern ITEM =
      Pattern.compile("<([\\w-]+:)?(newsMessage|\\w+Item|NewsML|nitf)[\\s>]");

  private final EnrichPipeline pipeline = new EnrichPipeline();

  @TestFactory
  Stream<DynamicTest> everyDocumentIsReadOrIsNoStory() {
    return documents()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    file.getFileName().toString(),
                    () ->
                        assertThat(WireSamples.read(pipeline, file))
                            .isNotEmpty()
                            .allSatisfy(
                                story ->
                                    assertThat(
                                            story.rejection() == null
                                                || ALLOWED.contains(story.rejection().reason()))
                                        .as("%s", story.rejection())
                                        .isTrue())));
  }

  @TestFactory
  Stream<DynamicTest> theWordsOfTheBodiesAreTheSourcesWords() {
    return documents()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    file.getFileName().toString(),
                    () ->
                        assertThat(bodies(file))
                            .isEqualTo(SourceBodies.words(Files.readAllBytes(file)))));
  }

  @TestFactory
  Stream<DynamicTest> everyArticleIsValidNinjs() throws IOException {
    Optional<ArticleSchema> schema = ArticleSchema.find();
    assumeThat(schema).as("the ninjs schema lies beside the project").isPresent();
    ObjectMapper mapper =
        new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
    return documents()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    file.getFileName().toString(),
                    () ->
                        articles(file)
                            .forEach(
                                article ->
                                    assertThat(schema.get().faults(mapper.valueToTree(article)))
                                        .as(article.uri())
                                        .isEmpty())));
  }

  private static Stream<Path> documents() {
    return WireSamples.of(FOLDERS).stream().filter(XmlSamplesTest::isItem);
  }

  private static boolean isItem(Path file) {
    try {
      String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
      return ITEM.matcher(text.substring(0, Math.min(text.length(), 2_000))).find()
          && !text.stripLeading().startsWith("<contentSet");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Stream<Article> articles(Path file) throws IOException {
    return WireSamples.read(pipeline, file).stream()
        .map(EnrichedStory::article)
        .filter(Objects::nonNull);
  }

  private List<List<String>> bodies(Path file) throws IOException {
    return articles(file)
        .filter(article -> !article.bodies().isEmpty())
        .map(
            article ->
                article.bodies().stream()
                    .filter(body -> body.contentType().equals("text/plain"))
                    .map(Article.Body::value)
                    .findFirst()
                    .orElseThrow())
        .map(SourceBodies::wordsOf)
        .filter(words -> !words.isEmpty())
        .toList();
  }
}
