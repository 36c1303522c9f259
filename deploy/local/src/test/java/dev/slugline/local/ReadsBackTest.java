package dev.slugline.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.slugline.contracts.EnrichedStory;
import dev.slugline.enrich.EnrichPipeline;
import dev.slugline.publish.render.Renderer;
import dev.slugline.publish.render.Renderers;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

/** What is written in XML is valid, and reads back as the same story. */
class ReadsBackTest {
  @Test
  void newsMlG2IsValidAndReadsBack() throws Exception {
    assertThat(wrong("newsml-g2", WireSchemas.NEWSML_G2)).isEmpty();
  }

  @Test
  void nitfIsValidAndReadsBack() throws Exception {
    assertThat(wrong("nitf", WireSchemas.NITF)).isEmpty();
  }

  private static List<String> wrong(String format, String schemaFile) throws Exception {
    Path samples = WireSchemas.SHARED.resolve("wire-samples");
    assumeTrue(Files.isDirectory(samples), "the wire samples are not beside the project");
    Schema schema = WireSchemas.of(schemaFile);
    Renderer renderer = Renderers.all().of(format);
    var wrong = new ArrayList<String>();
    int articles = 0;
    try (var pipeline = new EnrichPipeline();
        var files = Files.walk(samples)) {
      for (Path file : files.filter(ReadsBackTest::isStory).sorted().toList()) {
        for (EnrichedStory story :
            ReadBack.read(pipeline, Files.readAllBytes(file), file.getFileName().toString())) {
          if (story.article() != null) {
            articles++;
            String where = file.getFileName() + "#" + story.item() + ": ";
            byte[] written = renderer.render(story.article(), 1).bytes();
            try {
              schema.newValidator().validate(new StreamSource(new ByteArrayInputStream(written)));
            } catch (SAXException e) {
              wrong.add(where + "invalid: " + e.getMessage());
            }
            List<EnrichedStory> back = ReadBack.read(pipeline, written, "written.xml");
            if (back.size() != 1 || back.get(0).article() == null) {
              wrong.add(where + "unreadable");
            } else {
              ReadBack.differences(story.article(), back.get(0).article(), format)
                  .forEach(d -> wrong.add(where + d));
            }
          }
        }
      }
    }
    assertThat(articles).isPositive();
    return wrong;
  }

  /** The folder's own list and description of the samples are no samples. */
  private static boolean isStory(Path file) {
    return Files.isRegularFile(file) && !file.toString().matches(".*(MANIFEST\\.csv|README\\.md)");
  }
}
