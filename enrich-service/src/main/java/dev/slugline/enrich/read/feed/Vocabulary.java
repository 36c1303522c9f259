package dev.slugline.enrich.read.feed;

import dev.slugline.enrich.read.xml.XmlElement;
import java.util.Optional;
import java.util.stream.Stream;

/** The vocabularies that meet in a feed and share names, told apart by their namespaces. */
enum Vocabulary {
  /** RSS itself, of any version, which mostly has no namespace. */
  RSS,
  ATOM,
  DUBLIN_CORE,
  CONTENT,
  MEDIA,
  EXCERPT,
  WORDPRESS,
  WENN_CONTENT,
  WENN_MANAGEMENT,
  OTHER;

  static Vocabulary of(XmlElement element) {
    String uri = element.namespace();
    if (uri.isEmpty() || uri.contains("purl.org/rss/1.0") && !uri.contains("modules")) {
      return RSS;
    }
    if (uri.contains("modules/content") || uri.equals("undeclared:content")) {
      return CONTENT;
    }
    if (uri.contains("2005/Atom")
        || uri.contains("purl.org/atom")
        || uri.equals("undeclared:atom")) {
      return ATOM;
    }
    if (uri.contains("purl.org/dc/") || uri.startsWith("undeclared:dc")) {
      return DUBLIN_CORE;
    }
    if (uri.contains("mrss") || uri.equals("undeclared:media")) {
      return MEDIA;
    }
    if (uri.contains("wordpress.org/export") || uri.equals("undeclared:wp")) {
      return uri.contains("excerpt") ? EXCERPT : WORDPRESS;
    }
    if (uri.contains("xmlns") && uri.endsWith("wenn_cm")) {
      return WENN_CONTENT;
    }
    if (uri.contains("xmlns") && uri.endsWith("wenn_nm")) {
      return WENN_MANAGEMENT;
    }
    return uri.contains("backend.userland.com") || uri.contains("my.netscape.com") ? RSS : OTHER;
  }

  /** The children of that name in this vocabulary. */
  Stream<XmlElement> all(XmlElement parent, String name) {
    return parent.all(name).filter(child -> of(child) == this);
  }

  /** The first child's words. */
  Optional<String> text(XmlElement parent, String name) {
    return all(parent, name).map(XmlElement::text).flatMap(Optional::stream).findFirst();
  }
}
