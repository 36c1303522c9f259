package dev.slugline.publish.render;

import com.ctc.wstx.stax.WstxOutputFactory;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A document in XML, written from its start; what is absent is left out. */
final class WireXml {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final XMLStreamWriter writer;

  private WireXml() throws XMLStreamException {
    writer = new WstxOutputFactory().createXMLStreamWriter(bytes, "UTF-8");
    writer.writeStartDocument("UTF-8", "1.0");
  }

  /** What a renderer writes. */
  interface Content {
    void write(WireXml xml) throws XMLStreamException;
  }

  static byte[] document(Content content) {
    try {
      var xml = new WireXml();
      content.write(xml);
      xml.writer.writeEndDocument();
      xml.writer.close();
      return xml.bytes.toByteArray();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("writing XML to memory failed", e);
    }
  }

  /** Opens an element and makes its namespace the default one. */
  WireXml root(String name, String namespace) throws XMLStreamException {
    writer.writeStartElement(name);
    writer.writeDefaultNamespace(namespace);
    return this;
  }

  WireXml open(String name) throws XMLStreamException {
    writer.writeStartElement(name);
    return this;
  }

  WireXml attribute(String name, Object value) throws XMLStreamException {
    if (value != null) {
      writer.writeAttribute(name, clean(value.toString()));
    }
    return this;
  }

  WireXml text(String text) throws XMLStreamException {
    writer.writeCharacters(clean(text));
    return this;
  }

  WireXml close() throws XMLStreamException {
    writer.writeEndElement();
    return this;
  }

  /** An element that holds only text. */
  WireXml leaf(String name, Object text) throws XMLStreamException {
    return text == null ? this : open(name).text(text.toString()).close();
  }

  /** An element that holds only one line. */
  WireXml line(String name, String text) throws XMLStreamException {
    return leaf(name, folded(text));
  }

  /** An element that holds only one attribute. */
  WireXml mark(String name, String attribute, Object value) throws XMLStreamException {
    return value == null ? this : open(name).attribute(attribute, value).close();
  }

  /** An address as attributes of that type hold it; nothing for what is none. */
  static String iri(String address) {
    if (address == null) {
      return null;
    }
    try {
      return new URI(address).toString();
    } catch (URISyntaxException e) {
      return null;
    }
  }

  /** One line, as many attributes must be. */
  static String folded(String text) {
    return text == null ? null : text.replaceAll("\\s+", " ");
  }

  /** Without the characters that XML 1.0 cannot hold, not even escaped. */
  static String clean(String text) {
    boolean clean = text.codePoints().allMatch(WireXml::allowed);
    return clean
        ? text
        : text.codePoints()
            .filter(WireXml::allowed)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
  }

  private static boolean allowed(int c) {
    return c >= 0x20 && c <= 0xD7FF
        || c == '\t'
        || c == '\n'
        || c == '\r'
        || c >= 0xE000 && c <= 0xFFFD
        || c >= 0x10000;
  }
}
