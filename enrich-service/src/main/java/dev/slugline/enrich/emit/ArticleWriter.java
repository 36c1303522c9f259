package dev.slugline.enrich.emit;

import dev.slugline.contracts.Article;
import dev.slugline.contracts.Extension;
import dev.slugline.contracts.ExtensionBuilder;
import dev.slugline.enrich.RawStory;
import dev.slugline.enrich.Story;
import dev.slugline.enrich.WireCopy;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/** Makes the article of a finished story. */
public final class ArticleWriter {
  private static final Article.Standard NINJS =
      new Article.Standard("ninjs", "3.1", "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json");

  /** The article of the story that stands at {@code item} of its push. */
  public Article write(Story story, WireCopy copy, int item) {
    String text = story.text();
    Extension.Counts counts = Counted.of(text);
    var article = story.article();
    article.standard(NINJS);
    if (article.type() == null) {
      article.type("text");
    }
    if (article.pubStatus() == null) {
      article.pubStatus("usable");
    }
    if (article.uri() == null) {
      article.uri(contentUri(story));
    }
    if (!text.isEmpty()) {
      String html = BodyMarkup.html(story.blocks());
      article.addBodies(
          new Article.Body("main", "text/plain", counts.characters(), counts.words(), text));
      article.addBodies(new Article.Body("main", "text/html", null, counts.words(), html));
    }
    article.extension(extension(story, copy, item, text, counts));
    return article.build();
  }

  private static Extension extension(
      Story story, WireCopy copy, int item, String text, Extension.Counts counts) {
    RawStory raw = copy.raw();
    ExtensionBuilder desk = story.desk();
    var inText = new CodePoints(text);
    var inCopy = new CodePoints(story.copy() == null ? "" : story.copy());
    return desk.feed(raw.feed().id())
        .receipt(raw.receipt())
        .item(item)
        .receivedAt(raw.receivedAt())
        .format(copy.format().label())
        .charset(copy.charset())
        .text(text)
        .counts(counts)
        .dateline(dateline(desk.dateline(), inText))
        .quotes(
            desk.quotes().stream()
                .map(
                    q ->
                        new Extension.Quote(
                            q.text(),
                            q.speaker(),
                            q.cue(),
                            inText.at(q.start()),
                            inText.at(q.end())))
                .toList())
        .mentions(
            desk.mentions().stream()
                .map(
                    m ->
                        new Extension.Mention(
                            m.type(),
                            m.text(),
                            m.entity(),
                            inText.at(m.start()),
                            inText.at(m.end())))
                .toList())
        .dates(
            desk.dates().stream()
                .map(
                    d ->
                        new Extension.DateMention(
                            d.text(),
                            d.date(),
                            d.anchor(),
                            inText.at(d.start()),
                            inText.at(d.end())))
                .toList())
        .evidence(
            desk.evidence().stream()
                .map(
                    e ->
                        new Extension.Evidence(
                            e.field(),
                            e.rule(),
                            inText.at(e.start()),
                            inText.at(e.end()),
                            inCopy.at(e.copyStart()),
                            inCopy.at(e.copyEnd())))
                .toList())
        .build();
  }

  private static Extension.Dateline dateline(Extension.Dateline d, CodePoints inText) {
    return d == null
        ? null
        : new Extension.Dateline(
            d.text(), d.places(), d.date(), d.source(), inText.at(d.start()), inText.at(d.end()));
  }

  /**
   * The same words give the same identity, whatever their spacing and case (DESIGN.md section 6).
   */
  private static String contentUri(Story story) {
    var said = new StringBuilder();
    story.article().headlines().forEach(h -> said.append(h.value()).append('\n'));
    said.append(story.text());
    String normal =
        said.toString().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(normal.getBytes(StandardCharsets.UTF_8));
      return "urn:slugline:" + story.feed().id() + ":" + HexFormat.of().formatHex(hash, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
