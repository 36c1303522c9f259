package dev.slugline.enrich.read.newsmlg2;

import dev.slugline.enrich.Block;
import dev.slugline.enrich.Story;
import dev.slugline.enrich.read.nitf.BodyXml;
import dev.slugline.enrich.read.xml.XmlElement;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An item's content. The parts of a content set are the same content in several forms (XHTML, NITF,
 * plain text, files): the one with the most words is the body.
 */
final class ContentSet {
  private final Story story;

  ContentSet(Story story) {
    this.story = story;
  }

  void fill(XmlElement item) {
    inline(item)
        .map(ContentSet::blocks)
        .reduce((best, other) -> fuller(other, best) ? other : best)
        .ifPresent(story.blocks()::addAll);
    story.article().renditions(Renditions.of(story.feed(), item));
  }

  /** How many words the provider counted in whichever form of the content says it. */
  Optional<String> providerWords(XmlElement item) {
    return inline(item).flatMap(i -> i.attribute("wordcount").stream()).findFirst();
  }

  /** The item's NITF, for what it says beside the body. */
  Optional<XmlElement> nitf(XmlElement item) {
    return inline(item).flatMap(i -> i.descendants("nitf")).findFirst();
  }

  /** The headline that only the content itself has. */
  Optional<String> headline(XmlElement item) {
    return inline(item)
        .flatMap(i -> i.descendants("html"))
        .flatMap(
            html ->
                Stream.concat(
                    html.descendants("h1").flatMap(h -> h.text().stream()),
                    html.textAt("head", "title").stream()))
        .findFirst();
  }

  private static Stream<XmlElement> inline(XmlElement item) {
    return item.all("contentSet")
        .flatMap(XmlElement::children)
        .filter(c -> c.is("inlineXML") || c.is("inlineData"))
        .map(BodyXml::unwrapped);
  }

  private static List<Block> blocks(XmlElement inline) {
    if (inline.is("inlineXML") || inline.children().findAny().isPresent()) {
      return BodyXml.blocks(inline);
    }
    String type = inline.attribute("contenttype").orElse("text/plain").toLowerCase(Locale.ROOT);
    if (!type.startsWith("text/") && !type.contains("xml") && !type.contains("html")) {
      return List.of();
    }
    boolean base64 = inline.attribute("encoding").filter(e -> e.contains("64")).isPresent();
    return BodyXml.text(base64 ? decoded(inline.rawText()) : inline.rawText());
  }

  private static String decoded(String base64) {
    try {
      return new String(Base64.getMimeDecoder().decode(base64), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  /** Of two forms with as many words, the one with markup. */
  private static boolean fuller(List<Block> other, List<Block> best) {
    int more = words(other) - words(best);
    return more > 0 || more == 0 && marked(other) && !marked(best);
  }

  private static boolean marked(List<Block> blocks) {
    return blocks.stream().anyMatch(b -> b.html() != null || b.kind() != Block.Kind.PARAGRAPH);
  }

  private static int words(List<Block> blocks) {
    return blocks.stream().mapToInt(b -> b.text().split("\\s+").length).sum();
  }
}
