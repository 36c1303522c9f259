package dev.slugline.enrich.read.xml;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import dev.slugline.contracts.Rejection.Reason;
import dev.slugline.enrich.UnreadableCopy;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLInputFactory2;
import org.codehaus.stax2.XMLStreamReader2;

/**
 * Reads XML that nobody vouches for. A DOCTYPE is passed over: nothing is fetched, no entity is
 * declared. HTML's entity names are known without one, because feeds use them so.
 */
public final class XmlParser {
  private static final int DEEPEST = 256;
  private static final int MOST_ELEMENTS = 1_000_000;
  private static final int MOST_ATTRIBUTES = 256;
  private static final int LONGEST_ATTRIBUTE = 256 * 1024;

  private static final WstxInputFactory FACTORY = factory();

  private XmlParser() {}

  /**
   * The root element.
   *
   * @throws UnreadableCopy {@code malformed} with line and column, {@code hostile_xml} for entities
   *     of its own or nesting beyond any news format, {@code too_large}
   */
  public static XmlElement parse(String xml) {
    var entities = new KnownEntities(xml);
    try {
      var source = new StringReader(XmlCharacters.legal(withoutLead(xml)));
      var reader = (XMLStreamReader2) FACTORY.createXMLStreamReader(source);
      try {
        reader.setProperty(WstxInputProperties.P_UNDECLARED_ENTITY_RESOLVER, entities);
        return tree(reader);
      } finally {
        reader.close();
      }
    } catch (XMLStreamException e) {
      throw refusal(e, entities);
    }
  }

  /**
   * As {@link #parse}, for feeds that software of every age writes: ampersands that were never
   * escaped and prefixes that were never declared do not cost the copy.
   *
   * @throws UnreadableCopy as {@link #parse}, if it cannot be read so either
   */
  public static XmlElement parseLenient(String xml) {
    try {
      return parse(xml);
    } catch (UnreadableCopy e) {
      if (e.rejection().reason() != Reason.MALFORMED) {
        throw e;
      }
      return CarelessXml.mended(xml).map(XmlParser::parse).orElseThrow(() -> e);
    }
  }

  /** Feeds put empty lines and byte order marks before the declaration, where XML allows none. */
  private static String withoutLead(String xml) {
    int start = 0;
    while (start < xml.length() && (xml.charAt(start) <= ' ' || xml.charAt(start) == '\ufeff')) {
      start++;
    }
    return xml.substring(start);
  }

  private static WstxInputFactory factory() {
    var factory = new WstxInputFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
    factory.setProperty(WstxInputProperties.P_ALLOW_XML11_ESCAPED_CHARS_IN_XML10, true);
    factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, MOST_ATTRIBUTES);
    factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, LONGEST_ATTRIBUTE);
    return factory;
  }

  private static XmlElement tree(XMLStreamReader2 reader) throws XMLStreamException {
    Deque<XmlElement> open = new ArrayDeque<>();
    XmlElement root = null;
    int elements = 0;
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          var element =
              new XmlElement(reader.getLocalName(), reader.getNamespaceURI(), attributes(reader));
          if (root == null) {
            root = element;
          } else {
            open.peek().add(element);
          }
          open.push(element);
          if (open.size() > DEEPEST) {
            throw new UnreadableCopy(
                Reason.HOSTILE_XML,
                "the XML nests deeper than " + DEEPEST + " elements" + at(reader.getLocation()));
          }
          if (++elements > MOST_ELEMENTS) {
            throw new UnreadableCopy(
                Reason.TOO_LARGE, "the XML has more than " + MOST_ELEMENTS + " elements");
          }
        }
        case XMLStreamConstants.END_ELEMENT -> open.pop();
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
          if (!open.isEmpty()) {
            open.peek().add(new XmlNode.Text(XmlCharacters.legal(reader.getText())));
          }
        }
        default -> {
          // comments, processing instructions and the DOCTYPE say nothing about the story
        }
      }
    }
    return root;
  }

  private static Map<String, String> attributes(XMLStreamReader2 reader) {
    Map<String, String> attributes = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      String prefix = reader.getAttributePrefix(i);
      if (prefix == null || prefix.isEmpty()) {
        attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
      } else {
        attributes.putIfAbsent(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
      }
    }
    return attributes;
  }

  private static UnreadableCopy refusal(XMLStreamException e, KnownEntities entities) {
    String where = at(e.getLocation());
    if (entities.declaredByTheCopy()) {
      return new UnreadableCopy(
          Reason.HOSTILE_XML,
          "the XML uses an entity that it declares itself"
              + where
              + "; send the characters instead");
    }
    if (e.getMessage() != null && e.getMessage().contains("limit (")) {
      return new UnreadableCopy(
          Reason.HOSTILE_XML, "the XML has more or longer attributes than any format" + where);
    }
    return new UnreadableCopy(
        Reason.MALFORMED, "the XML is not well-formed" + where + "; mend it and send it again");
  }

  private static String at(Location location) {
    return location == null
        ? ""
        : " at line " + location.getLineNumber() + ", column " + location.getColumnNumber();
  }
}
