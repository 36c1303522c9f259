package dev.slugline.enrich.read.newsml;

import dev.slugline.enrich.Block;
import dev.slugline.enrich.read.nitf.BodyXml;
import dev.slugline.enrich.read.xml.XmlElement;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One text of an item. Senders give the same text as NITF, as XHTML and as plain text side by side,
 * and seldom say that they do: two forms with nearly the same words are one text.
 *
 * @param form how it is written
 */
record Piece(String form, List<Block> blocks, List<String> words, XmlElement data) {
  /** The share of the shorter form's words that the longer one has too. */
  private static final double SAME = 0.9;

  /** A headline or a few notes more; not a summary beside its story. */
  private static final double LONGER_AT_MOST = 2;

  /** The texts in a ContentItem. */
  static Stream<Piece> in(XmlElement content) {
    return content
        .children()
        .flatMap(
            c -> {
              if (c.is("DataContent")) {
                return Stream.of(of(c));
              }
              boolean base64 =
                  c.is("Encoding")
                      && c.attribute("Notation").orElse("").toLowerCase(Locale.ROOT).contains("64");
              return base64 ? c.all("DataContent").map(Piece::ofBase64) : in(c);
            });
  }

  private static Piece of(XmlElement given) {
    XmlElement data = BodyXml.unwrapped(given);
    boolean markup = data.children().findAny().isPresent();
    String form =
        data.children().findFirst().map(e -> e.name().toLowerCase(Locale.ROOT)).orElse("text");
    List<Block> blocks = BodyXml.blocks(data);
    boolean escaped = !markup && blocks.stream().anyMatch(b -> b.html() != null);
    return new Piece(escaped ? "html" : form, blocks, words(blocks), data);
  }

  /** What is no text when decoded, such as a picture, holds no words. */
  private static Piece ofBase64(XmlElement data) {
    List<Block> blocks = List.of();
    try {
      byte[] bytes = Base64.getMimeDecoder().decode(data.rawText());
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      blocks = text.indexOf('\0') < 0 ? BodyXml.text(text) : List.of();
    } catch (IllegalArgumentException | CharacterCodingException e) {
      // not ours to read
    }
    return new Piece("base64", blocks, words(blocks), data);
  }

  private static List<String> words(List<Block> blocks) {
    return blocks.stream()
        .flatMap(b -> Stream.of(b.text().split("[\\s\\p{Z}]+")))
        .filter(w -> !w.isEmpty())
        .toList();
  }

  /** Whether it is another form of that text. */
  boolean sameAs(Piece other) {
    if (form.equals(other.form)) {
      return false;
    }
    List<String> longer = words.size() > other.words.size() ? words : other.words;
    List<String> shorter = longer == words ? other.words : words;
    if (longer.size() > shorter.size() * LONGER_AT_MOST) {
      return false;
    }
    Map<String, Integer> left = new HashMap<>();
    longer.forEach(w -> left.merge(w, 1, Integer::sum));
    var missing = new ArrayList<String>();
    for (String word : shorter) {
      if (left.merge(word, -1, Integer::sum) < 0) {
        missing.add(word);
      }
    }
    return missing.size() <= shorter.size() * (1 - SAME);
  }
}
