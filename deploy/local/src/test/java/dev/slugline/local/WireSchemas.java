package dev.slugline.local;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.XMLConstants;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.w3c.dom.bootstrap.DOMImplementationRegistry;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSInput;

/** The XML schemas of the standards, which lie beside the project. */
final class WireSchemas {
  static final Path SHARED =
      Path.of(System.getProperty("slugline.root", ".."), "../shared").normalize();

  static final String NEWSML_G2 = "NewsML-G2_2.35-spec-All-Power.xsd";
  static final String NITF = "nitf-3-6.xsd";

  private WireSchemas() {}

  static Schema of(String file) throws Exception {
    Path schema = SHARED.resolve("schemas").resolve(file);
    assumeTrue(Files.exists(schema), "the schemas are not beside the project");
    return schema(schema);
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
