package dev.slugline.publish.render;

import dev.slugline.contracts.Article;
import dev.slugline.contracts.Extension;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** NITF 3.6. */
public final class NitfRenderer implements Renderer {
  private static final String NAMESPACE = "http://iptc.org/std/NITF/2006-10-18/";

  @Override
  public String format() {
    return "nitf";
  }

  @Override
  public String contentType() {
    return "application/nitf+xml";
  }

  @Override
  public byte[] render(Article article) {
    return WireXml.document(
        xml -> {
          var copy = new Copy(article);
          xml.root("nitf", NAMESPACE)
              .attribute("version", "-//IPTC//DTD NITF 3.6//EN")
              .attribute("baselang", article.language());
          head(xml, article, copy);
          xml.open("body");
          bodyHead(xml, article, copy);
          xml.open("body.content");
          new NitfBody(xml).write(copy.body("text/html").orElse(""));
          xml.close().close().close();
        });
  }

  private static void head(WireXml xml, Article article, Copy copy) throws XMLStreamException {
    xml.open("head").leaf("title", copy.headline().orElse(null));
    Extension desk = copy.desk();
    meta(xml, "anpa-sequence", desk.sequence());
    meta(xml, "anpa-takekey", desk.take());
    meta(xml, "anpa-category", desk.category());
    subjects(xml, article);
    docdata(xml, article, copy);
    xml.close();
  }

  private static void meta(WireXml xml, String name, String content) throws XMLStreamException {
    if (content != null) {
      xml.open("meta").attribute("name", name).attribute("content", content).close();
    }
  }

  private static void subjects(WireXml xml, Article article) throws XMLStreamException {
    xml.open("tobject").attribute("tobject.type", "news");
    for (Article.Genre genre : Copy.list(article.genres()).toList()) {
      xml.mark("tobject.property", "tobject.property.type", genre.name());
    }
    for (Article.Subject subject : Copy.list(article.subjects()).toList()) {
      String literal = subject.literal();
      if (literal != null && literal.matches("subj:\\d{8}")) {
        xml.open("tobject.subject")
            .attribute("tobject.subject.refnum", literal.substring(5))
            .attribute("tobject.subject.detail", subject.name())
            .close();
      }
    }
    xml.close();
  }

  private static void docdata(WireXml xml, Article article, Copy copy) throws XMLStreamException {
    xml.open("docdata").attribute("management-status", article.pubStatus());
    xml.mark("doc-id", "id-string", article.uri()).mark("urgency", "ed-urg", article.urgency());
    xml.mark("date.issue", "norm", Copy.date(copy.versionCreated()))
        .mark("date.release", "norm", Copy.date(article.embargoedUntil()))
        .mark("date.expire", "norm", Copy.date(article.expires()))
        .mark("ed-msg", "info", article.edNote());
    String version = article.version();
    boolean token = version != null && version.matches("[\\w.:-]{1,100}");
    if (token || article.slugline() != null) {
      xml.open("du-key").attribute("version", token ? version : null);
      xml.attribute("key", article.slugline()).close();
    }
    xml.mark("doc.copyright", "holder", article.copyrightHolder())
        .mark("doc.rights", "limitations", article.usageTerms());
    xml.open("key-list");
    for (String keyword : Copy.list(copy.desk().keywords()).toList()) {
      xml.mark("keyword", "key", keyword);
    }
    xml.close().open("identified-content");
    identified(xml, "person", article.people());
    identified(xml, "org", article.organisations());
    identified(xml, "location", article.places());
    identified(xml, "event", article.events());
    identified(xml, "object.title", article.objects());
    for (Article.Subject subject : Copy.list(article.subjects()).toList()) {
      String literal = subject.literal();
      if (literal == null || !literal.matches("subj:\\d{8}")) {
        xml.open("classifier").attribute("value", literal);
        xml.text(subject.name() == null ? "" : subject.name()).close();
      }
    }
    xml.close().close();
  }

  private static void identified(WireXml xml, String element, List<Article.Concept> concepts)
      throws XMLStreamException {
    for (Article.Concept concept : Copy.list(concepts).toList()) {
      boolean place = element.equals("location");
      xml.open(element).attribute(place ? "location-code" : "value", concept.literal());
      xml.text(concept.name() == null ? "" : concept.name()).close();
    }
  }

  private static void bodyHead(WireXml xml, Article article, Copy copy) throws XMLStreamException {
    xml.open("body.head");
    if (copy.headline().isPresent()) {
      xml.open("hedline").leaf("hl1", copy.headline().get());
      for (Article.Text headline : Copy.list(article.headlines()).toList()) {
        if ("subhead".equals(headline.role())) {
          xml.leaf("hl2", headline.value());
        }
      }
      xml.close();
    }
    xml.leaf("byline", article.by());
    Extension.Dateline dateline = copy.desk().dateline();
    if (dateline != null || article.contentCreated() != null || article.located() != null) {
      xml.open("dateline").text(dateline == null ? "" : dateline.text());
      xml.mark("story.date", "norm", Copy.date(article.contentCreated())).close();
    }
    for (Article.Text description : Copy.list(article.descriptions()).toList()) {
      xml.open("abstract").leaf("p", description.value()).close();
    }
    xml.close();
  }
}
