package dev.slugline.enrich.read.document;

import dev.slugline.contracts.Article;
import dev.slugline.contracts.Rejection.Reason;
import dev.slugline.enrich.Block;
import dev.slugline.enrich.LanguageTag;
import dev.slugline.enrich.Reading;
import dev.slugline.enrich.Span;
import dev.slugline.enrich.Story;
import dev.slugline.enrich.UnreadableCopy;
import dev.slugline.enrich.WireCopy;
import dev.slugline.enrich.WireDates;
import dev.slugline.enrich.WireFormat;
import dev.slugline.enrich.read.Reader;
import dev.slugline.enrich.read.codes.ContentId;
import dev.slugline.enrich.read.markup.MarkupBlocks;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.Property;
import org.apache.tika.metadata.TikaCoreProperties;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * Reads documents as copy: the program that wrote one knows its paragraphs, but not which of them
 * is the headline.
 */
public final class DocumentReader implements Reader, AutoCloseable {
  private final ForkedTika tika;

  public DocumentReader(DocumentLimits limits) {
    this(new ForkedTika(limits, "tika.xml"));
  }

  DocumentReader(ForkedTika tika) {
    this.tika = tika;
  }

  @Override
  public Set<WireFormat> formats() {
    return Set.of(WireFormat.DOCUMENT);
  }

  @Override
  public List<Reading> read(WireCopy copy) {
    List<Metadata> found = tika.parse(copy.bytes());
    Metadata document = found.get(0);
    Optional.ofNullable(document.get(TikaCoreProperties.CONTAINER_EXCEPTION))
        .ifPresent(
            trace -> {
              throw ParserFailure.of(trace);
            });
    if (found.stream().anyMatch(part -> part.get(TikaCoreProperties.WRITE_LIMIT_REACHED) != null)) {
      throw ParserFailure.tooLarge();
    }
    String text = document.get(TikaCoreProperties.TIKA_CONTENT);
    List<Block> blocks = text == null ? List.of() : blocks(text);
    if (blocks.isEmpty()) {
      throw noText(document);
    }
    var story = new Story(copy.feed(), Story.BodyOrigin.COPY);
    copy(blocks, story);
    headline(story);
    fields(document, story);
    inside(found.subList(1, found.size()), copy, story);
    return List.of(new Reading.Read(story));
  }

  /** Word's title is a paragraph of that style. */
  private static List<Block> blocks(String xhtml) {
    Element body = Jsoup.parse(xhtml).body();
    body.select("p.title").tagName("h1");
    return MarkupBlocks.of(body);
  }

  /** A document that begins with a heading says itself what its headline is. */
  private static void headline(Story story) {
    Block first = story.blocks().get(0);
    if (first.kind() == Block.Kind.HEADING) {
      story.blocks().remove(0);
      story.article().addHeadlines(new Article.Text("main", null, first.text()));
      story.evidenceInCopy("headlines[main]", "first-heading", first.copy());
    }
  }

  private static void copy(List<Block> blocks, Story story) {
    int start = 0;
    for (Block block : blocks) {
      int end = start + block.text().length();
      story.blocks().add(new Block(block.kind(), block.text(), block.html(), new Span(start, end)));
      start = end + Story.BLOCK_BREAK.length();
    }
    story.copy(blocks.stream().map(Block::text).collect(Collectors.joining(Story.BLOCK_BREAK)));
  }

  private static UnreadableCopy noText(Metadata document) {
    String type = Optional.ofNullable(document.get(Metadata.CONTENT_TYPE)).orElse("unknown");
    boolean readable =
        Arrays.asList(document.getValues(TikaCoreProperties.TIKA_PARSED_BY)).stream()
            .anyMatch(parser -> !parser.contains("EmptyParser"));
    return readable
        ? new UnreadableCopy(
            Reason.NO_TEXT, "the document holds no text, perhaps a scan; send it as text")
        : new UnreadableCopy(
            Reason.UNSUPPORTED_TYPE, "no text is taken from " + safe(type) + "; send it as text");
  }

  private static String safe(String type) {
    return type.matches("[\\w.+-]{1,60}/[\\w.+-]{1,100}.*") ? type.split(";")[0] : "such files";
  }

  private static void fields(Metadata document, Story story) {
    var article = story.article();
    value(document, TikaCoreProperties.TITLE, article::title);
    value(
        document, TikaCoreProperties.LANGUAGE, l -> LanguageTag.of(l).ifPresent(article::language));
    date(document, TikaCoreProperties.CREATED, story).ifPresent(article::contentCreated);
    date(document, TikaCoreProperties.MODIFIED, story).ifPresent(article::versionCreated);
    value(document, TikaCoreProperties.RIGHTS, article::copyrightNotice);
    for (String subject : document.getValues(TikaCoreProperties.SUBJECT)) {
      Arrays.stream(subject.split("[,;]"))
          .map(String::strip)
          .filter(keyword -> !keyword.isEmpty())
          .distinct()
          .forEach(story.desk()::addKeywords);
    }
  }

  private static void value(Metadata document, Property property, Consumer<String> field) {
    Optional.ofNullable(document.get(property))
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .ifPresent(field);
  }

  private static Optional<OffsetDateTime> date(Metadata document, Property property, Story story) {
    return WireDates.parse(document.get(property), story.feed().zone());
  }

  private static void inside(List<Metadata> embedded, WireCopy copy, Story story) {
    String document = "urn:slugline:" + copy.feed().id() + ":inside:" + ContentId.of(copy.bytes());
    int number = 0;
    for (Metadata part : embedded) {
      number++;
      String type = Optional.ofNullable(part.get(Metadata.CONTENT_TYPE)).orElse("");
      story
          .article()
          .addAssociations(
              new Article.Association(
                  "inside-" + number,
                  "inside",
                  document + ":" + number,
                  type.startsWith("image/") ? "picture" : null,
                  null,
                  null,
                  null,
                  null,
                  List.of(),
                  List.of(),
                  List.of(),
                  List.of(
                      new Article.Rendition(
                          "original",
                          null,
                          type.isEmpty() ? null : type.split(";")[0],
                          part.get(TikaCoreProperties.RESOURCE_NAME_KEY),
                          null,
                          null,
                          null,
                          null,
                          null))));
    }
  }

  @Override
  public void close() {
    tika.close();
  }
}
