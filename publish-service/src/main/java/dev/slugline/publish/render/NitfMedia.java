package dev.slugline.publish.render;

import dev.slugline.contracts.Article;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;

/**
 * What travels with a story, and the story's own files, as NITF's media. NITF has them inside the
 * body: captions stand in attributes, so that they are not read as words of the story.
 */
final class NitfMedia {
  private final WireXml xml;

  NitfMedia(WireXml xml) {
    this.xml = xml;
  }

  void write(Article article) throws XMLStreamException {
    if (article.renditions() != null && !article.renditions().isEmpty()) {
      xml.open("media").attribute("media-type", type(article.type()));
      references(article.uri(), article.renditions());
      xml.close();
    }
    int number = 0;
    for (Article.Association a : Copy.list(article.associations()).toList()) {
      number++;
      // A reader takes media without a source for part of the text.
      String source = a.uri() == null ? "#media-" + number : a.uri();
      xml.open("media").attribute("media-type", type(a.type()));
      for (Article.Text headline : Copy.list(a.headlines()).toList()) {
        metadata("headline", headline.value());
      }
      for (Article.Text text : Copy.list(a.descriptions()).toList()) {
        metadata(text.role() == null ? "caption" : text.role(), text.value());
      }
      metadata("by", a.by());
      for (Article.Source credit : Copy.list(a.infoSources()).toList()) {
        metadata("credit", credit.name());
      }
      metadata(
          "copyright", a.copyrightNotice() == null ? a.copyrightHolder() : a.copyrightNotice());
      metadata("usage", a.usageTerms());
      references(source, a.renditions());
      xml.close();
    }
  }

  private void metadata(String name, String value) throws XMLStreamException {
    if (value != null) {
      xml.open("media-metadata")
          .attribute("name", name.replaceAll("[^\\w.:-]", "_"))
          .attribute("value", value)
          .close();
    }
  }

  private void references(String uri, List<Article.Rendition> renditions)
      throws XMLStreamException {
    boolean referred = false;
    for (Article.Rendition r : Copy.list(renditions).toList()) {
      xml.open("media-reference")
          .attribute("source", source(r, uri))
          .attribute("name", r.name())
          .attribute("mime-type", r.contentType())
          .attribute("alternate-text", r.title())
          .attribute("height", r.height())
          .attribute("width", r.width())
          .close();
      referred = true;
    }
    if (!referred) {
      xml.open("media-reference").attribute("source", uri).close();
    }
  }

  private static String type(String type) {
    return switch (type == null ? "" : type) {
      case "picture" -> "image";
      case "video", "audio", "graphic" -> type;
      default -> "other";
    };
  }

  private static String source(Article.Rendition rendition, String uri) {
    return Stream.of(rendition.href(), rendition.title(), uri)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse("#");
  }
}
