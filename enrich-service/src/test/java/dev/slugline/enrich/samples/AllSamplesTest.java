package dev.slugline.enrich.samples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.slugline.contracts.EnrichedStory;
import dev.slugline.enrich.EnrichPipeline;
import dev.slugline.enrich.fixtures.ArticleSchema;
import dev.slugline.enrich.fixtures.Json;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Whatever a file is, it is answered, and by what the contracts allow. */
class AllSamplesTest {
  private static final String PROFILE = "/META-INF/resources/v1/schemas/x-slugline-1.0.json";
  private static final EnrichPipeline PIPELINE = new EnrichPipeline();

  @AfterAll
  static void close() {
    PIPELINE.close();
  }

  @TestFactory
  Stream<DynamicTest> everyFileIsAnsweredByTheContract() throws IOException {
    Optional<ArticleSchema> ninjs = ArticleSchema.find();
    Schema profile = profile();
    return WireSamples.of("").stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    file.getParent().getFileName() + "/" + file.getFileName(),
                    () -> check(file, ninjs, profile)));
  }

  private static void check(Path file, Optional<ArticleSchema> ninjs, Schema profile)
      throws IOException {
    List<EnrichedStory> stories = WireSamples.read(PIPELINE, file);
    assertThat(stories).isNotEmpty();
    for (EnrichedStory story : stories) {
      if (story.article() == null) {
        assertThat(story.rejection().reason()).isNotNull();
        assertThat(story.rejection().message()).isNotBlank();
        continue;
      }
      JsonNode article = Json.MAPPER.valueToTree(story.article());
      assertThat(ninjs.map(schema -> schema.faults(article)).orElse(List.of())).isEmpty();
      assertThat(profile.validate(article.get("x-slugline"))).extracting(Error::toString).isEmpty();
    }
  }

  private static Schema profile() throws IOException {
    try (InputStream schema = AllSamplesTest.class.getResourceAsStream(PROFILE)) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(Json.MAPPER.readTree(schema));
    }
  }
}
