package dev.slugline.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.slugline.contracts.Article;
import dev.slugline.contracts.EnrichedStory;
import dev.slugline.enrich.EnrichPipeline;
import dev.slugline.enrich.FeedProfile;
import dev.slugline.enrich.RawStory;
import dev.slugline.publish.render.Renderer;
import dev.slugline.publish.render.Renderers;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.bootstrap.DOMImplementationRegistry;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSInput;
import org.xml.sax.SAXException;

/** What is written in XML is valid, and reads back as the same story. */
class ReadsBackTest {
  private static final Path SHARED =
      Path.of(System.getProperty("slugline.root", ".."), "../shared").normalize();

  @Test
  void newsMlG2IsValidAndReadsBack() throws Exception {
    assertThat(wrong("newsml-g2", "NewsML-G2_2.35-spec-All-Power.xsd")).isEmpty();
  }

  @Test
  void nitfIsValidAndReadsBack() throws Exception {
    assertThat(wrong("nitf", "nitf-3-6.xsd")).isEmpty();
  }

  private static List<String> wrong(String format, String schemaFile) throws Exception {
    Path samples = SHARED.resolve("wire-samples");
    assumeTrue(Files.isDirectory(samples), "the wire samples are not beside the project");
    Schema schema = schema(SHARED.resolve("schemas").resolve(schemaFile));
    Renderer renderer = Renderers.all().of(format);
    var wrong = new ArrayList<String>();
    int articles = 0;
    try (var pipeline = new EnrichPipeline();
        var files = Files.walk(samples)) {
      for (Path file : files.filter(ReadsBackTest::isStory).sorted().toList()) {
        for (EnrichedStory story : read(pipeline, Files.readAllBytes(file), file)) {
          if (story.article() != null) {
            articles++;
            String where = file.getFileName() + "#" + story.item() + ": ";
            byte[] written = renderer.render(story.article());
            try {
              schema.newValidator().validate(new StreamSource(new ByteArrayInputStream(written)));
            } catch (SAXException e) {
              wrong.add(where + "invalid: " + e.getMessage());
            }
            List<EnrichedStory> back = read(pipeline, written, Path.of("written.xml"));
            if (back.size() != 1 || back.get(0).article() == null) {
              wrong.add(where + "unreadable");
            } else {
              differences(story.article(), back.get(0).article(), format)
                  .forEach(d -> wrong.add(where + d));
            }
          }
        }
      }
    }
    assertThat(articles).isPositive();
    return wrong;
  }

  private static List<String> differences(Article one, Article other, String format) {
    var differences = new ArrayList<String>();
    compare(differences, "uri", one.uri(), other.uri());
    if (one.version() != null && one.version().matches("[1-9]\\d*")) {
      compare(differences, "version", one.version(), other.version());
    }
    compare(differences, "headline", headline(one), headline(other));
    // XML folds white space
    compare(differences, "text", folded(one.extension().text()), folded(other.extension().text()));
    if (one.versionCreated() != null) {
      compare(differences, "versionCreated", one.versionCreated(), other.versionCreated());
    }
    if (!format.equals("nitf")) {
      // NITF has no place for it
      compare(differences, "firstCreated", one.firstCreated(), other.firstCreated());
    }
    compare(differences, "contentCreated", one.contentCreated(), other.contentCreated());
    compare(differences, "embargoedUntil", one.embargoedUntil(), other.embargoedUntil());
    compare(differences, "expires", one.expires(), other.expires());
    compare(differences, "pubStatus", one.pubStatus(), other.pubStatus());
    return differences;
  }

  /** The folder's own list and description of the samples are no samples. */
  private static boolean isStory(Path file) {
    return Files.isRegularFile(file) && !file.toString().matches(".*(MANIFEST\\.csv|README\\.md)");
  }

  private static String folded(String text) {
    return text.replaceAll("[ \\t]+", " ");
  }

  private static String headline(Article article) {
    return article.headlines().stream()
        .filter(h -> "main".equals(h.role()))
        .map(Article.Text::value)
        .findFirst()
        .orElse(null);
  }

  private static void compare(List<String> to, String field, Object one, Object other) {
    if (!Objects.equals(one, other)) {
      to.add(field + " was <" + one + "> and is <" + other + ">");
    }
  }

  private static List<EnrichedStory> read(EnrichPipeline pipeline, byte[] bytes, Path file) {
    return pipeline.enrich(
        new RawStory(
            "test",
            FeedProfile.unknown("test"),
            OffsetDateTime.parse("2026-11-23T12:00:00Z"),
            bytes,
            null,
            file.getFileName().toString(),
            null));
  }

  /**
   * NITF's schema includes that of ruby, which only Asian typesetting needs: it is not kept here,
   * and empty declarations stand for it.
   */
  private static Schema schema(Path file) throws Exception {
    SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
    var dom =
        (DOMImplementationLS) DOMImplementationRegistry.newInstance().getDOMImplementation("LS");
    factory.setResourceResolver(
        (type, namespace, publicId, systemId, base) -> {
          LSInput input = dom.createLSInput();
          input.setSystemId(systemId);
          input.setCharacterStream(new StringReader(included(file, systemId)));
          return input;
        });
    return factory.newSchema(file.toFile());
  }

  private static String included(Path schema, String systemId) {
    if (systemId.contains("ruby")) {
      return "<schema xmlns='http://www.w3.org/2001/XMLSchema'"
          + " targetNamespace='http://iptc.org/std/NITF/2006-10-18/'>"
          + "<element name='ruby'/></schema>";
    }
    try {
      return Files.readString(schema.resolveSibling(Path.of(systemId).getFileName()));
    } catch (IOException e) {
      throw new IllegalStateException("no schema " + systemId, e);
    }
  }
}
