package dev.slugline.enrich.read.nitf;

import dev.slugline.contracts.Rejection.Reason;
import dev.slugline.enrich.Block;
import dev.slugline.enrich.UnreadableCopy;
import dev.slugline.enrich.read.markup.MarkupBlocks;
import dev.slugline.enrich.read.xml.MarkupTree;
import dev.slugline.enrich.read.xml.XmlElement;
import dev.slugline.enrich.read.xml.XmlNode;
import dev.slugline.enrich.read.xml.XmlParser;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The body inside an element of any XML format: NITF, XHTML, bare paragraphs, HTML as text, or
 * plain text; whatever it is, all of it.
 */
public final class BodyXml {
  private static final Pattern BLANK_LINE = Pattern.compile("\\n[ \\t\\r]*+\\n");
  private static final Pattern LINE_END = Pattern.compile("[ \\t\\r]*+\\n[ \\t\\r]*+");

  private static final Pattern DOCUMENT =
      Pattern.compile(
          "(?:<\\?xml[^>]*>\\s*)?(?:<!DOCTYPE[^>\\[]*>\\s*)?<(?:[\\w.-]+:)?(?:nitf|html)[\\s>]");

  private BodyXml() {}

  /** The body's blocks; none where the element holds no words. */
  public static List<Block> blocks(XmlElement container) {
    List<XmlElement> bodies = bodies(container);
    if (!bodies.isEmpty()) {
      var blocks = new ArrayList<Block>();
      bodies.forEach(body -> blocks.addAll(markup(body)));
      return blocks;
    }
    return container.children().findAny().isPresent()
        ? markup(container)
        : text(container.rawText());
  }

  /**
   * An element whose text is a whole XML document, as senders escape NITF or XHTML, with that
   * document in place of the text; the element itself where it is none.
   *
   * @throws UnreadableCopy if the document in it means harm
   */
  public static XmlElement unwrapped(XmlElement container) {
    if (container.children().findAny().isPresent()) {
      return container;
    }
    String text = container.rawText().strip();
    if (!DOCUMENT.matcher(text).lookingAt()) {
      return container;
    }
    try {
      return container.holding(XmlParser.parse(text));
    } catch (UnreadableCopy e) {
      if (e.rejection().reason() == Reason.MALFORMED) {
        return container;
      }
      throw e;
    }
  }

  /** The blocks of an element whose own content is the body. */
  static List<Block> markup(XmlElement body) {
    boolean known = BodyTags.known(body) || body.children().anyMatch(BodyTags::known);
    return MarkupBlocks.of(MarkupTree.of(body, known ? BodyTags::inStory : BodyTags::inForeign));
  }

  /** An element's words, a line for each of its paragraphs. */
  public static String lines(XmlElement element) {
    return markup(element).stream().map(Block::text).collect(Collectors.joining("\n"));
  }

  /** The same, without what the test finds. */
  public static String lines(XmlElement element, Predicate<XmlElement> without) {
    return MarkupBlocks.of(
            MarkupTree.of(element, e -> without.test(e) ? null : BodyTags.inStory(e)))
        .stream()
        .map(Block::text)
        .collect(Collectors.joining("\n"));
  }

  /** The blocks of text that is HTML in disguise, or plain. */
  public static List<Block> text(String text) {
    if (looksLikeMarkup(text)) {
      return MarkupBlocks.ofHtml(text);
    }
    var blocks = new ArrayList<Block>();
    boolean blankLines = BLANK_LINE.matcher(text.strip()).find();
    String parting = blankLines ? "\\n[ \\t\\r]*+\\n" : "\\n";
    for (String part : text.strip().split(parting)) {
      String line = part.strip();
      if (!line.isEmpty()) {
        blocks.add(Block.paragraph(LINE_END.matcher(line).replaceAll("\n")));
      }
    }
    return blocks;
  }

  private static boolean looksLikeMarkup(String text) {
    int close = text.indexOf("</");
    boolean closes =
        close >= 0 && close + 2 < text.length() && Character.isLetter(text.charAt(close + 2));
    return closes || text.contains("<br") || text.contains("<BR") || text.contains("<p>");
  }

  /** The outermost elements that a format sets around a body. */
  private static List<XmlElement> bodies(XmlElement container) {
    var found = new ArrayList<XmlElement>();
    collect(container, "body.content", found);
    if (found.isEmpty()) {
      collect(container, "body", found);
    }
    return found;
  }

  private static void collect(XmlElement in, String name, List<XmlElement> found) {
    for (XmlNode node : in.nodes()) {
      if (node instanceof XmlElement element) {
        if (element.is(name)) {
          found.add(element);
        } else if (!element.is("body.head") && !element.is("head") && !element.is("body.end")) {
          collect(element, name, found);
        }
      }
    }
  }
}
