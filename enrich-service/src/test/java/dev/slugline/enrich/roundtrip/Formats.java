package dev.slugline.enrich.roundtrip;

import java.time.format.DateTimeFormatter;
import java.util.List;

/** Writes a story as each format; one method a format. */
final class Formats {
  private static final String XHTML = "http://www.w3.org/1999/xhtml";
  private static final String NITF = "http://iptc.org/std/NITF/2006-10-18/";
  private static final DateTimeFormatter BASIC = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmssxx");

  private static final Quirks PLAIN =
      new Quirks(false, "", false, false, false, false, Quirks.Encoding.UTF_8_UNDECLARED, 0);

  private Formats() {}

  static byte[] nitf(Written story, Quirks quirks) {
    var xml = new Xml(quirks, "nitf");
    xml.root("nitf", NITF, "baselang", story.language()).open("head").open("docdata");
    xml.empty("doc-id", "id-string", padded(story.id(), quirks));
    xml.empty("urgency", "ed-urg", String.valueOf(story.urgency()));
    xml.empty("date.issue", "norm", BASIC.format(story.created()));
    xml.empty("ed-msg", "info", story.note());
    xml.empty("du-key", "key", story.slugline(), "generation", String.valueOf(story.version()));
    xml.close("docdata").close("head");
    nitfBody(xml, story);
    xml.close("nitf");
    return xml.bytes();
  }

  private static void nitfBody(Xml xml, Written story) {
    xml.open("body").open("body.head").open("hedline");
    xml.leaf("hl1", story.headline()).leaf("hl2", story.subhead()).close("hedline");
    xml.open("byline").leaf("person", story.by()).close("byline");
    xml.open("dateline").open("location").leaf("city", story.located());
    xml.close("location").close("dateline").close("body.head").open("body.content");
    new Bodies(xml, true).write(story.body());
    xml.close("body.content").close("body");
  }

  static byte[] newsMl1(List<Written> stories, Quirks quirks) {
    var xml = new Xml(quirks, "NewsML");
    xml.root("NewsML", "http://iptc.org/std/NewsML/2003-10-10/", "Version", "1.2");
    stories.forEach(story -> newsMl1Item(xml, story, quirks));
    xml.close("NewsML");
    return xml.bytes();
  }

  private static void newsMl1Item(Xml xml, Written story, Quirks quirks) {
    xml.open("NewsItem").open("Identification").open("NewsIdentifier");
    xml.leaf("RevisionId", String.valueOf(story.version()), "PreviousRevision", "0", "Update", "N");
    xml.leaf("PublicIdentifier", story.id() + ":" + story.version());
    xml.close("NewsIdentifier").close("Identification").open("NewsManagement");
    xml.leaf("ThisRevisionCreated", BASIC.format(story.created()));
    xml.empty("Status", "FormalName", "Usable");
    xml.empty("Urgency", "FormalName", String.valueOf(story.urgency())).close("NewsManagement");
    xml.open("NewsComponent").open("NewsLines").leaf("HeadLine", story.headline());
    xml.leaf("SubHeadLine", story.subhead()).leaf("ByLine", story.by());
    xml.leaf("SlugLine", story.slugline()).open("NewsLine");
    xml.empty("NewsLineType", "FormalName", "AdvisoryLine").leaf("NewsLineText", story.note());
    xml.close("NewsLine").close("NewsLines").open("DescriptiveMetadata");
    xml.empty("Language", "FormalName", story.language());
    xml.open("Location", "HowPresent", "Origin");
    xml.empty("Property", "FormalName", "City", "Value", story.located());
    xml.close("Location").close("DescriptiveMetadata");
    switch (quirks.form()) {
      case 0 -> content(xml, () -> nitfIn(xml, story));
      case 1 -> content(xml, () -> new Bodies(xml, false).write(story.body()));
      case 2 -> content(xml, () -> xml.raw(cdata(escapedNitf(story))));
      default -> {
        // the same text twice, in two forms
        content(xml, () -> xml.raw(cdata(escapedHtml(story))));
        content(xml, () -> nitfIn(xml, story));
      }
    }
    xml.close("NewsComponent").close("NewsItem");
  }

  private static void content(Xml xml, Runnable data) {
    xml.open("ContentItem").empty("MediaType", "FormalName", "Text").open("DataContent");
    data.run();
    xml.close("DataContent").close("ContentItem");
  }

  private static void nitfIn(Xml xml, Written story) {
    xml.open("nitf");
    nitfBody(xml, story);
    xml.close("nitf");
  }

  static byte[] newsMlG2(List<Written> stories, Quirks quirks) {
    var xml = new Xml(quirks, "newsMessage");
    xml.root("newsMessage", "http://iptc.org/std/nar/2006-10-01/").open("itemSet");
    stories.forEach(story -> newsItem(xml, story, quirks));
    return xml.close("itemSet").close("newsMessage").bytes();
  }

  private static void newsItem(Xml xml, Written story, Quirks quirks) {
    xml.open(
        "newsItem", "guid", padded(story.id(), quirks), "version", String.valueOf(story.version()));
    xml.open("itemMeta").empty("itemClass", "qcode", "ninat:text");
    xml.leaf("versionCreated", story.created().toString());
    xml.empty("pubStatus", "qcode", "stat:usable").leaf("edNote", story.note()).close("itemMeta");
    xml.open("contentMeta").leaf("urgency", String.valueOf(story.urgency()));
    xml.open("located", "qcode", "city:1").leaf("name", story.located()).close("located");
    xml.empty("language", "tag", story.language()).leaf("slugline", story.slugline());
    xml.leaf("headline", story.headline());
    xml.leaf("headline", story.subhead(), "role", "hld:subHeadline").leaf("by", story.by());
    xml.close("contentMeta").open("contentSet");
    switch (quirks.form()) {
      case 0 -> {
        xml.open("inlineXML", "contenttype", "application/xhtml+xml").open("html");
        xml.open("head").leaf("title", "unseen").close("head").open("body");
        new Bodies(xml, false).write(story.body());
        xml.close("body").close("html").close("inlineXML");
      }
      case 1 -> {
        xml.open("inlineXML", "contenttype", "application/nitf+xml");
        nitfIn(xml, story);
        xml.close("inlineXML");
      }
      case 2 -> {
        xml.open("inlineData", "contenttype", "application/nitf+xml");
        xml.raw(cdata(escapedNitf(story))).close("inlineData");
      }
      default -> {
        xml.open("inlineData", "contenttype", "text/html");
        xml.raw(cdata(escapedHtml(story)));
        xml.close("inlineData");
      }
    }
    xml.close("contentSet").close("newsItem");
  }

  /** The body as an NITF document in a text. */
  private static String escapedNitf(Written story) {
    var nitf = new Xml(PLAIN, "nitf").root("nitf", NITF);
    nitfBody(nitf, story);
    return nitf.close("nitf").toString();
  }

  /** The body as HTML in a text. */
  private static String escapedHtml(Written story) {
    var html = new Xml(PLAIN, "div").root("div", XHTML);
    new Bodies(html, false).write(story.body());
    return html.close("div").toString();
  }

  private static String cdata(String text) {
    return "<![CDATA[" + text.replace("]]>", "]]]]><![CDATA[>") + "]]>";
  }

  private static String padded(String id, Quirks quirks) {
    return quirks.padding() ? "  " + id + " " : id;
  }

  static List<String> names() {
    return List.of("nitf", "newsml-1", "newsml-g2");
  }

  static byte[] write(String format, Written story, Quirks quirks) {
    return switch (format) {
      case "nitf" -> nitf(story, quirks);
      case "newsml-1" -> newsMl1(List.of(story), quirks);
      default -> newsMlG2(List.of(story), quirks);
    };
  }
}
