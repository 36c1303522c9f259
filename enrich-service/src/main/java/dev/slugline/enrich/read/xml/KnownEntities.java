package dev.slugline.enrich.read.xml;

import java.io.StringReader;
import javax.xml.stream.XMLResolver;
import javax.xml.stream.XMLStreamException;
import org.jsoup.nodes.Entities;

/** Gives HTML's named entities their characters, and no other entity anything. */
final class KnownEntities implements XMLResolver {
  private final String xml;
  private boolean declaredByTheCopy;

  KnownEntities(String xml) {
    this.xml = xml;
  }

  @Override
  public Object resolveEntity(String publicId, String systemId, String baseUri, String name)
      throws XMLStreamException {
    String characters = name == null ? "" : Entities.getByName(name);
    if (characters.isEmpty()) {
      declaredByTheCopy = declares(name);
      throw new XMLStreamException("unknown entity");
    }
    return new StringReader(characters.replace("&", "&#38;").replace("<", "&#60;"));
  }

  /** Whether the last unknown entity is one that the copy's own DOCTYPE declares. */
  boolean declaredByTheCopy() {
    return declaredByTheCopy;
  }

  private boolean declares(String name) {
    int declaration = xml.indexOf("<!ENTITY");
    while (declaration >= 0) {
      int at = declaration + "<!ENTITY".length();
      while (at < xml.length() && Character.isWhitespace(xml.charAt(at))) {
        at++;
      }
      if (name != null && xml.startsWith(name, at)) {
        return true;
      }
      declaration = xml.indexOf("<!ENTITY", at);
    }
    return false;
  }
}
