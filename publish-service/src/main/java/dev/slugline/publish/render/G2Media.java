package dev.slugline.publish.render;

import dev.slugline.contracts.Article;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** A story's own files, and what travels with it, in NewsML-G2. */
final class G2Media {
  private final WireXml xml;

  G2Media(WireXml xml) {
    this.xml = xml;
  }

  /** The story's own content in files, by reference. */
  void renditions(List<Article.Rendition> renditions) throws XMLStreamException {
    for (Article.Rendition r : Copy.list(renditions).toList()) {
      String href = WireXml.iri(r.href());
      if (href != null) {
        xml.open("remoteContent")
            .attribute("href", href)
            .attribute("rendition", NewsMlG2Renderer.role("slrendition:", r.name()))
            .attribute("contenttype", WireXml.folded(r.contentType()))
            .attribute("size", natural(r.sizeInBytes()))
            .attribute("width", natural(r.width()))
            .attribute("height", natural(r.height()))
            .close();
      }
    }
  }

  /** A link a file of an item that travels along; what it says of it are the standard's hints. */
  void associations(List<Article.Association> associations) throws XMLStreamException {
    for (Article.Association a : Copy.list(associations).toList()) {
      List<Article.Rendition> files =
          Copy.list(a.renditions()).filter(r -> WireXml.iri(r.href()) != null).toList();
      link(a, files.isEmpty() ? null : files.get(0));
      for (int i = 1; i < files.size(); i++) {
        link(a, files.get(i));
      }
    }
  }

  private void link(Article.Association a, Article.Rendition file) throws XMLStreamException {
    xml.open("link")
        .attribute("rel", "irel:associatedWith")
        .attribute("href", file == null ? null : WireXml.iri(file.href()))
        .attribute("residref", WireXml.folded(a.uri()))
        .attribute("contenttype", file == null ? null : WireXml.folded(file.contentType()))
        .attribute("size", file == null ? null : natural(file.sizeInBytes()));
    if (a.type() != null) {
      xml.mark("itemClass", "qcode", NewsMlG2Renderer.role("ninat:", a.type()));
    }
    for (Article.Text headline : Copy.list(a.headlines()).toList()) {
      xml.line("headline", headline.value());
    }
    for (Article.Text text : Copy.list(a.descriptions()).toList()) {
      xml.leaf("description", text.value());
    }
    xml.line("by", a.by());
    for (Article.Source source : Copy.list(a.infoSources()).toList()) {
      xml.line("creditline", source.name());
    }
    if (a.copyrightHolder() != null) {
      xml.open("copyrightHolder").line("name", a.copyrightHolder()).close();
    }
    xml.leaf("copyrightNotice", a.copyrightNotice()).leaf("usageTerms", a.usageTerms()).close();
  }

  private static Integer natural(Integer number) {
    return number == null || number < 0 ? null : number;
  }
}
