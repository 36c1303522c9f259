package dev.slugline.publish.render;

import dev.slugline.contracts.Article;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** What an article is about, as subjects of NewsML-G2. */
final class G2Subjects {
  private G2Subjects() {}

  static void write(WireXml xml, Article article) throws XMLStreamException {
    for (Article.Subject s : Copy.list(article.subjects()).toList()) {
      NewsMlG2Renderer.concept(xml, "subject", "cpnat:abstract", s.name(), s.uri(), s.literal());
    }
    concepts(xml, "person", article.people());
    concepts(xml, "organisation", article.organisations());
    concepts(xml, "geoArea", article.places());
    concepts(xml, "event", article.events());
    concepts(xml, "object", article.objects());
  }

  private static void concepts(WireXml xml, String nature, List<Article.Concept> concepts)
      throws XMLStreamException {
    for (Article.Concept c : Copy.list(concepts).toList()) {
      NewsMlG2Renderer.concept(xml, "subject", "cpnat:" + nature, c.name(), c.uri(), c.literal());
    }
  }
}
