package dev.slugline.enrich.read.feed;

import dev.slugline.contracts.Article;
import dev.slugline.enrich.Block;
import dev.slugline.enrich.Story;
import dev.slugline.enrich.read.markup.MarkedText;
import dev.slugline.enrich.read.markup.MarkupBlocks;
import dev.slugline.enrich.read.xml.MarkupTree;
import dev.slugline.enrich.read.xml.XmlElement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds an entry's story among the elements that may hold it. The fullest text is the body; another
 * that says something else is the summary, so that no words are lost.
 */
final class EntryBody {
  private EntryBody() {}

  static void read(XmlElement entry, Story story) {
    List<List<Block>> texts = new ArrayList<>();
    Vocabulary.WENN_CONTENT.all(entry, "ContentMetadata").map(EntryBody::wenn).forEach(texts::add);
    Stream.of(
            Vocabulary.CONTENT.all(entry, "encoded"),
            Vocabulary.ATOM.all(entry, "content").filter(c -> c.attribute("src").isEmpty()),
            Vocabulary.RSS.all(entry, "body"),
            Vocabulary.OTHER.all(entry, "body"),
            Vocabulary.RSS.all(entry, "description"),
            Vocabulary.ATOM.all(entry, "summary"),
            Vocabulary.EXCERPT.all(entry, "encoded"),
            Vocabulary.DUBLIN_CORE.all(entry, "description"))
        .flatMap(elements -> elements)
        .map(element -> blocks(element, WordPressPost.isPost(entry)))
        .forEach(texts::add);
    texts.removeIf(List::isEmpty);
    if (texts.isEmpty()) {
      return;
    }
    List<Block> body = texts.get(0);
    for (List<Block> text : texts) {
      if (words(text).length() > words(body).length()) {
        body = text;
      }
    }
    story.blocks().addAll(body);
    summaries(texts, words(body), story);
  }

  private static void summaries(List<List<Block>> texts, String body, Story story) {
    List<String> said = new ArrayList<>(List.of(body));
    for (List<Block> text : texts) {
      String words = words(text);
      if (said.stream().noneMatch(other -> other.contains(words))) {
        said.add(words);
        String summary = text.stream().map(Block::text).collect(Collectors.joining(" "));
        story.article().addDescriptions(new Article.Text("summary", null, summary));
      }
    }
  }

  private static List<Block> wenn(XmlElement content) {
    List<Block> blocks = new ArrayList<>();
    content.textAt("first_line").map(Block::paragraph).ifPresent(blocks::add);
    content.first("body").map(b -> blocks(b, false)).ifPresent(blocks::addAll);
    return blocks;
  }

  private static List<Block> blocks(XmlElement element, boolean wordPress) {
    String type = element.attribute("type").orElse("");
    if (type.equals("xhtml") || element.children().findAny().isPresent()) {
      return MarkupBlocks.of(MarkupTree.of(element));
    }
    String raw = element.rawText();
    if (wordPress) {
      return MarkupBlocks.ofHtml(WordPressText.html(raw));
    }
    return plain(element, type, raw) ? paragraphs(raw) : MarkupBlocks.ofHtml(raw);
  }

  /** Where Atom says no type it means text; senders who forget it still write whole tags. */
  private static boolean plain(XmlElement element, String type, String raw) {
    return FeedText.isLiteral(element)
        ? !type.isEmpty() || !MarkedText.isMarkup(raw)
        : !FeedText.isMarkup(raw);
  }

  private static List<Block> paragraphs(String text) {
    return text.lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .map(Block::paragraph)
        .toList();
  }

  private static String words(List<Block> blocks) {
    return blocks.stream()
        .map(Block::text)
        .collect(Collectors.joining(" "))
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip();
  }
}
