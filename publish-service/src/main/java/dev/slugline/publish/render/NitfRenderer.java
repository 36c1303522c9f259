package dev.slugline.publish.render;

import dev.slugline.contracts.Article;
import dev.slugline.contracts.Extension;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;

/** NITF 3.6. */
public final class NitfRenderer implements Renderer {
  private static final Map<String, String> STATUS =
      Map.of("updates", "usable", "kills", "canceled", "withdraws", "withheld");
  private static final String NAMESPACE = "http://iptc.org/std/NITF/2006-10-18/";

  @Override
  public String format() {
    return "nitf";
  }

  @Override
  public Rendered render(Article article, long number) {
    byte[] document =
        WireXml.document(
            xml -> {
              var copy = new Copy(article);
              xml.root("nitf", NAMESPACE)
                  .attribute("version", "-//IPTC//DTD NITF 3.6//EN")
                  .attribute("baselang", copy.language());
              head(xml, article, copy);
              xml.open("body");
              bodyHead(xml, article, copy);
              xml.open("body.content");
              content(xml, article, copy);
              xml.close().close().close();
            });
    return new Rendered(document, "application/nitf+xml");
  }

  private static void content(WireXml xml, Article article, Copy copy) throws XMLStreamException {
    var body = new NitfBody(xml);
    Optional<String> html = copy.body("text/html");
    if (html.isPresent()) {
      body.write(html.get());
    } else {
      body.paragraphs(copy.text());
    }
    new NitfMedia(xml).write(article);
  }

  private static void head(WireXml xml, Article article, Copy copy) throws XMLStreamException {
    xml.open("head").leaf("title", copy.headline().orElse(null));
    Extension desk = copy.desk();
    meta(xml, "slugline-revision", desk.revision());
    meta(xml, "slugline-state", desk.state());
    // What stands in body.head/rights is read as terms of use.
    meta(xml, "copyright-notice", article.copyrightNotice());
    for (Extension.Signal signal : Copy.list(desk.signals()).toList()) {
      meta(xml, "slugline-signal", signal.json());
    }
    for (Article.Text headline : Copy.list(article.headlines()).toList()) {
      if (!"main".equals(headline.role()) && !"subhead".equals(headline.role())) {
        meta(xml, "slugline-headline", headline.value());
      }
    }
    meta(xml, "anpa-sequence", desk.sequence());
    meta(xml, "anpa-takekey", desk.take());
    meta(xml, "anpa-category", desk.category());
    subjects(xml, article);
    docdata(xml, article, copy);
    xml.close();
  }

  private static void meta(WireXml xml, String name, Object content) throws XMLStreamException {
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
    following(xml, copy.desk());
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

  /** Which item this one follows: NITF has a place for one, and for one that is corrected. */
  private static void following(WireXml xml, Extension desk) throws XMLStreamException {
    for (Extension.Link link : Copy.list(desk.links()).toList()) {
      String status = STATUS.get(link.rel());
      if (status != null) {
        xml.attribute("management-doc-idref", link.target())
            .attribute("management-idref-status", status);
        break;
      }
    }
    for (Extension.Link link : Copy.list(desk.links()).toList()) {
      if ("corrects".equals(link.rel())) {
        xml.mark("correction", "id-string", link.target());
      }
    }
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
    String sources =
        Copy.list(article.infoSources())
            .map(Article.Source::name)
            .filter(Objects::nonNull)
            .distinct()
            .collect(Collectors.joining(", "));
    xml.leaf("distributor", sources.isEmpty() ? null : sources);
    dateline(xml, article, copy.desk().dateline());
    for (Article.Text description : Copy.list(article.descriptions()).toList()) {
      xml.open("abstract").leaf("p", description.value()).close();
    }
    xml.close();
  }

  private static void dateline(WireXml xml, Article article, Extension.Dateline dateline)
      throws XMLStreamException {
    String located = article.located();
    if (dateline == null && article.contentCreated() == null && located == null) {
      return;
    }
    String text = dateline == null || dateline.text() == null ? "" : dateline.text();
    boolean begins = located != null && text.startsWith(located);
    xml.open("dateline");
    if (begins || text.isEmpty()) {
      xml.leaf("location", located);
    }
    xml.text(begins ? text.substring(located.length()) : text);
    xml.mark("story.date", "norm", Copy.date(article.contentCreated())).close();
    if (located != null && !begins && !text.isEmpty()) {
      xml.open("dateline").leaf("location", located).close();
    }
  }
}
