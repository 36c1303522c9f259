package dev.slugline.enrich.roundtrip;

import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Random;

/** A tale as the one entry of a feed. */
final class FeedForms {
  private final Random random;
  private final Markup markup;

  FeedForms(Random random) {
    this.random = random;
    this.markup = new Markup(random);
  }

  byte[] rss2(Tale tale) {
    String date =
        tale.made().format(DateTimeFormatter.ofPattern("EEE, d MMM yyyy HH:mm:ss Z", Locale.US));
    String item =
        "<item><guid isPermaLink=\"false\">"
            + JsonForms.uri(tale)
            + "</guid>"
            + "<title>"
            + title(tale.headline())
            + "</title>"
            + "<dc:creator>"
            + markup.escaped(tale.by())
            + "</dc:creator>"
            + "<pubDate>"
            + date
            + "</pubDate>"
            + "<description>"
            + markup.escaped(markup.escaped(tale.summary()))
            + "</description>"
            + "<content:encoded>"
            + html(tale)
            + "</content:encoded></item>";
    return xml(
        "<rss version='2.0' xmlns:content='http://purl.org/rss/1.0/modules/content/'"
            + " xmlns:dc='http://purl.org/dc/elements/1.1/'><channel><title>Tales</title>"
            + item
            + "</channel></rss>");
  }

  byte[] rss1(Tale tale) {
    return xml(
        "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'"
            + " xmlns='http://purl.org/rss/1.0/'"
            + " xmlns:content='http://purl.org/rss/1.0/modules/content/'"
            + " xmlns:dc='http://purl.org/dc/elements/1.1/'><channel"
            + " rdf:about='https://x.example/'><title>Tales</title></channel><item rdf:about='"
            + JsonForms.uri(tale)
            + "'><title>"
            + title(tale.headline())
            + "</title>"
            + "<dc:creator>"
            + markup.escaped(tale.by())
            + "</dc:creator>"
            + "<dc:date>"
            + tale.made()
            + "</dc:date>"
            + "<description>"
            + markup.escaped(markup.escaped(tale.summary()))
            + "</description>"
            + "<content:encoded>"
            + html(tale)
            + "</content:encoded></item></rdf:RDF>");
  }

  byte[] atom(Tale tale) {
    String title =
        switch (random.nextInt(3)) {
          case 0 ->
              "<title type='html'>" + markup.escaped(markup.escaped(tale.headline())) + "</title>";
          case 1 -> "<title type='text'>" + markup.escaped(tale.headline()) + "</title>";
          default -> "<title>" + markup.escaped(tale.headline()) + "</title>";
        };
    String summary =
        random.nextBoolean()
            ? "<summary>" + markup.escaped(tale.summary()) + "</summary>"
            : "<summary type='html'>"
                + markup.escaped(markup.escaped(tale.summary()))
                + "</summary>";
    return xml(
        "<feed xmlns='http://www.w3.org/2005/Atom'><title>Tales</title><entry><id>"
            + JsonForms.uri(tale)
            + "</id>"
            + title
            + "<author><name>"
            + markup.escaped(tale.by())
            + "</name></author>"
            + "<updated>"
            + tale.made()
            + "</updated><published>"
            + tale.made().withOffsetSameInstant(ZoneOffset.UTC)
            + "</published>"
            + summary
            + "<content type='html'>"
            + html(tale)
            + "</content></entry></feed>");
  }

  /** RSS never said whether a title is text or HTML. */
  private String title(String text) {
    return markup.escaped(markup.escaped(text));
  }

  private String html(Tale tale) {
    String html = markup.html(tale);
    return random.nextBoolean()
        ? "<![CDATA[" + html + "]]>"
        : html.replace("&", "&amp;").replace("<", "&lt;");
  }

  private byte[] xml(String body) {
    return switch (random.nextInt(4)) {
      case 0 -> body.getBytes(StandardCharsets.UTF_8);
      case 1 ->
          ("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>\r\n" + body)
              .getBytes(StandardCharsets.UTF_8); // a declaration that lies
      case 2 ->
          ("\uFEFF<?xml version='1.0' encoding='utf-16'?>" + body)
              .getBytes(StandardCharsets.UTF_16BE);
      default ->
          ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!-- tales -->" + body)
              .getBytes(StandardCharsets.UTF_8);
    };
  }
}
