package dev.slugline.enrich.read.xml;

/** What an element holds, in the order it holds it. */
public sealed interface XmlNode permits XmlElement, XmlNode.Text {

  /** Characters between tags; CDATA sections are no different. */
  record Text(String value) implements XmlNode {}
}
