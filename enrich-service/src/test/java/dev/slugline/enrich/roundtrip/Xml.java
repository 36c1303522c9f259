package dev.slugline.enrich.roundtrip;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Writes elements and texts as a feed with its quirks would. */
final class Xml {
  private final Quirks quirks;
  private final StringBuilder xml = new StringBuilder();

  Xml(Quirks quirks, String root) {
    this.quirks = quirks;
    switch (quirks.encoding()) {
      case UTF_8, UTF_8_MARKED -> xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\r\n");
      case UTF_8_DENIED, LATIN_1 -> xml.append("<?xml version='1.0' encoding='iso-8859-1'?>\n");
      case UTF_16 -> xml.append("<?xml version=\"1.0\" encoding=\"UTF-16\" standalone=\"no\"?>");
      case UTF_8_UNDECLARED -> {
        // begins with its root
      }
    }
    if (quirks.doctype()) {
      xml.append("<!DOCTYPE ").append(root).append(" SYSTEM \"http://127.0.0.1:9/x.dtd\" []>\n");
    }
    if (quirks.comments()) {
      xml.append("<!-- made by <nobody> -->");
    }
  }

  /** The root, with its namespace where the feed declares one. */
  Xml root(String name, String namespace, String... attributes) {
    xml.append('<').append(named(name));
    if (quirks.namespace()) {
      String prefix = quirks.prefix();
      xml.append(prefix.isEmpty() ? " xmlns" : " xmlns:" + prefix.replace(":", ""));
      xml.append("='").append(namespace).append('\'');
    }
    return attributes(attributes);
  }

  Xml open(String name, String... attributes) {
    between();
    xml.append('<').append(named(name));
    return attributes(attributes);
  }

  /** An element inside a line: nothing may come before it. */
  Xml inline(String name) {
    xml.append('<').append(named(name)).append('>');
    return this;
  }

  Xml lineBreak() {
    xml.append('<').append(named("br")).append("/>");
    return this;
  }

  private Xml attributes(String... attributes) {
    for (int i = 0; i < attributes.length; i += 2) {
      String quote = i % 4 == 0 ? "\"" : "'";
      xml.append(' ').append(attributes[i]).append('=').append(quote);
      xml.append(escaped(attributes[i + 1]).replace("\"", "&quot;").replace("'", "&apos;"));
      xml.append(quote);
    }
    xml.append('>');
    return this;
  }

  Xml close(String name) {
    xml.append("</").append(named(name)).append('>');
    return this;
  }

  Xml empty(String name, String... attributes) {
    open(name, attributes);
    xml.setLength(xml.length() - 1);
    xml.append("/>");
    return this;
  }

  /** An element that holds one text, perhaps with white space around it. */
  Xml leaf(String name, String text, String... attributes) {
    open(name, attributes);
    pad();
    text(text);
    pad();
    return close(name);
  }

  Xml text(String text) {
    if (quirks.cdata() && !text.isEmpty()) {
      xml.append("<![CDATA[").append(text.replace("]]>", "]]]]><![CDATA[>")).append("]]>");
    } else {
      xml.append(escaped(text));
    }
    if (quirks.comments()) {
      xml.append("<!-- aside --><?tick tock?>");
    }
    return this;
  }

  /** Markup in an element of another format, without this one's prefix. */
  Xml raw(String markup) {
    xml.append(markup);
    return this;
  }

  private void pad() {
    if (quirks.padding()) {
      xml.append("\n   ");
    }
  }

  private void between() {
    if (quirks.comments()) {
      xml.append("<!-- between -->");
    }
    if (quirks.padding()) {
      xml.append("\r\n\t");
    }
  }

  private String named(String name) {
    return quirks.namespace() ? quirks.prefix() + name : name;
  }

  private String escaped(String text) {
    var escaped = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                default -> {
                  if (c > 0xFF && quirks.encoding() == Quirks.Encoding.LATIN_1) {
                    escaped.append("&#x").append(Integer.toHexString(c)).append(';');
                  } else {
                    escaped.appendCodePoint(c);
                  }
                }
              }
            });
    return escaped.toString();
  }

  byte[] bytes() {
    Charset charset =
        switch (quirks.encoding()) {
          case LATIN_1 -> StandardCharsets.ISO_8859_1;
          case UTF_16 -> StandardCharsets.UTF_16;
          default -> StandardCharsets.UTF_8;
        };
    var bytes = new ByteArrayOutputStream();
    if (quirks.encoding() == Quirks.Encoding.UTF_8_MARKED) {
      bytes.writeBytes(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
    }
    bytes.writeBytes(xml.toString().getBytes(charset));
    return bytes.toByteArray();
  }

  @Override
  public String toString() {
    return xml.toString();
  }
}
