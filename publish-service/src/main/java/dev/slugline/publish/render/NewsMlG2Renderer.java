package dev.slugline.publish.render;

import dev.slugline.contracts.Article;
import dev.slugline.contracts.Extension;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/** NewsML-G2 2.35, conformance power: one newsItem. */
public final class NewsMlG2Renderer implements Renderer {
  private static final String NAMESPACE = "http://iptc.org/std/nar/2006-10-01/";
  private static final String CATALOG =
      "http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_41.xml";

  /** The aliases of that catalog that articles carry codes of; other codes are literals. */
  private static final Set<String> CATALOGUED = Set.of("medtop", "subj", "genre", "digsrctype");

  @Override
  public String format() {
    return "newsml-g2";
  }

  @Override
  public Rendered render(Article article, long number) {
    return new Rendered(
        WireXml.document(xml -> item(xml, article, new Copy(article))),
        "application/vnd.iptc.g2.newsitem+xml");
  }

  private static void item(WireXml xml, Article article, Copy copy) throws XMLStreamException {
    xml.root("newsItem", NAMESPACE)
        .attribute("standard", "NewsML-G2")
        .attribute("standardversion", "2.35")
        .attribute("conformance", "power")
        .attribute("guid", WireXml.folded(article.uri()))
        .attribute("version", version(article, copy.desk()))
        .attribute("xml:lang", copy.language())
        .mark("catalogRef", "href", CATALOG);
    catalog(xml);
    rights(xml, article);
    itemMeta(xml, article, copy);
    contentMeta(xml, article, copy);
    xml.open("contentSet");
    Optional<String> html = copy.body("text/html");
    if (html.isPresent()) {
      xml.open("inlineXML")
          .attribute("contenttype", "application/xhtml+xml")
          .attribute(
              "wordcount", copy.desk().counts() == null ? null : copy.desk().counts().words());
      XhtmlBody.write(xml, html.get(), copy.headline().orElse(null));
      xml.close();
    } else if (!copy.text().isEmpty()) {
      xml.open("inlineData").attribute("contenttype", "text/plain").text(copy.text()).close();
    }
    new G2Media(xml).renditions(article.renditions());
    xml.close().close();
  }

  /** A provider's version that is no positive number stands among the other ids. */
  private static String version(Article article, Extension desk) {
    String version = article.version();
    if (version != null && isG2Version(version)) {
      return version;
    }
    return desk.revision() == null ? "1" : desk.revision().toString();
  }

  private static boolean isG2Version(String version) {
    return version.matches("0{0,9}[1-9]\\d{0,17}");
  }

  private static void catalog(WireXml xml) throws XMLStreamException {
    xml.open("catalog");
    for (String scheme : new String[] {"signal", "link", "id", "role", "prop", "rendition"}) {
      xml.open("scheme")
          .attribute("alias", "sl" + scheme)
          .attribute("uri", "urn:slugline:" + scheme + ":")
          .close();
    }
    xml.close();
  }

  private static void rights(WireXml xml, Article a) throws XMLStreamException {
    if (a.copyrightHolder() == null && a.copyrightNotice() == null && a.usageTerms() == null) {
      return;
    }
    xml.open("rightsInfo");
    if (a.copyrightHolder() != null) {
      xml.open("copyrightHolder").line("name", a.copyrightHolder()).close();
    }
    xml.leaf("copyrightNotice", a.copyrightNotice()).leaf("usageTerms", a.usageTerms()).close();
  }

  private static void itemMeta(WireXml xml, Article article, Copy copy) throws XMLStreamException {
    String type = article.type() == null ? "text" : article.type();
    xml.open("itemMeta").mark("itemClass", "qcode", "ninat:" + type).open("provider");
    Optional<Article.Source> provider =
        Copy.list(article.infoSources()).filter(s -> "provider".equals(s.role())).findFirst();
    String feed = copy.desk().feed() == null ? "slugline" : copy.desk().feed();
    xml.line("name", provider.map(Article.Source::name).orElse(feed)).close();
    xml.leaf("versionCreated", Copy.date(copy.versionCreated()))
        .leaf("firstCreated", Copy.date(article.firstCreated()))
        .leaf("embargoed", Copy.date(article.embargoedUntil()));
    String status = article.pubStatus() == null ? "usable" : article.pubStatus();
    xml.mark("pubStatus", "qcode", "stat:" + status);
    if (copy.headline().isPresent()) {
      xml.line("title", article.title());
    }
    xml.leaf("edNote", article.edNote());
    for (Extension.Signal signal : Copy.list(copy.desk().signals()).toList()) {
      boolean standard = signal == Extension.Signal.UPDATE || signal == Extension.Signal.CORRECTION;
      xml.mark("signal", "qcode", (standard ? "sig:" : "slsignal:") + signal.json());
    }
    xml.leaf("expires", Copy.date(article.expires()));
    for (Extension.Link link : Copy.list(copy.desk().links()).toList()) {
      xml.open("link")
          .attribute("rel", role("sllink:", link.rel()))
          .attribute("residref", WireXml.folded(link.target()))
          .close();
    }
    new G2Media(xml).associations(article.associations());
    property(xml, "revision", copy.desk().revision());
    property(xml, "state", copy.desk().state());
    property(xml, "take", copy.desk().take());
    property(xml, "category", copy.desk().category());
    xml.close();
  }

  /** What the desk knows and the standard has no element for. */
  private static void property(WireXml xml, String name, Object value) throws XMLStreamException {
    if (value != null) {
      xml.open("itemMetaExtProperty")
          .attribute("rel", "slprop:" + name)
          .attribute("value", WireXml.folded(value.toString()))
          .close();
    }
  }

  private static void contentMeta(WireXml xml, Article article, Copy copy)
      throws XMLStreamException {
    xml.open("contentMeta")
        .leaf("urgency", article.urgency())
        .leaf("contentCreated", Copy.date(article.contentCreated()));
    Article.DigitalSource digital = article.digitalSourceType();
    if (digital != null) {
      concept(xml, "digitalSourceType", null, digital.name(), digital.uri(), digital.literal());
    }
    if (article.located() != null) {
      xml.open("located").line("name", article.located()).close();
    }
    for (Article.Source source : Copy.list(article.infoSources()).toList()) {
      if (source.name() != null && !"provider".equals(source.role())) {
        xml.open("infoSource").attribute("role", role("slrole:", source.role()));
        xml.line("name", source.name()).close();
      }
    }
    if (article.version() != null && !isG2Version(article.version())) {
      xml.open("altId")
          .attribute("type", "slid:version")
          .text(WireXml.folded(article.version()))
          .close();
    }
    if (copy.desk().sequence() != null) {
      xml.open("altId")
          .attribute("type", "slid:runningNumber")
          .text(WireXml.folded(copy.desk().sequence()))
          .close();
    }
    for (Article.AltId id : Copy.list(article.altIds()).toList()) {
      if (!"versionedGuid".equals(id.role())) {
        xml.open("altId")
            .attribute("type", role("slid:", id.role()))
            .text(WireXml.folded(id.value()))
            .close();
      }
    }
    xml.mark("language", "tag", copy.language());
    for (Article.Genre genre : Copy.list(article.genres()).toList()) {
      concept(xml, "genre", null, genre.name(), genre.uri(), genre.literal());
    }
    for (String keyword : Copy.list(copy.desk().keywords()).toList()) {
      xml.line("keyword", keyword);
    }
    G2Subjects.write(xml, article);
    xml.line("slugline", article.slugline());
    for (Article.Text headline : Copy.list(article.headlines()).toList()) {
      String role = headline.role();
      String code = "main".equals(role) ? null : role("slrole:", role);
      xml.open("headline").attribute("role", code).text(WireXml.folded(headline.value())).close();
    }
    if (copy.desk().dateline() != null) {
      xml.line("dateline", copy.desk().dateline().text());
    }
    xml.line("by", article.by());
    for (Article.Text text : Copy.list(article.descriptions()).toList()) {
      String role =
          "summary".equals(text.role()) || "caption".equals(text.role()) ? "drol:" : "slrole:";
      xml.open("description").attribute("role", role(role, text.role())).text(text.value()).close();
    }
    xml.close();
  }

  static void concept(
      WireXml xml, String element, String type, String name, String uri, String literal)
      throws XMLStreamException {
    xml.open(element).attribute("type", type).attribute("uri", WireXml.iri(uri));
    boolean code =
        literal != null
            && literal.matches("[a-z0-9]{1,40}:[^\\s:]{1,200}")
            && CATALOGUED.contains(literal.substring(0, literal.indexOf(':')));
    xml.attribute(code ? "qcode" : "literal", WireXml.folded(literal)).line("name", name).close();
  }

  static String role(String alias, String role) {
    return role == null || role.isBlank() ? null : alias + role.strip().replaceAll("\\s+", "_");
  }
}
