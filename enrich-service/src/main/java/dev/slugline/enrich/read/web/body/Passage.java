package dev.slugline.enrich.read.web.body;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.TextNode;

/** A run of words between two edges of block elements: a paragraph, a link in a menu, a date. */
final class Passage {
  /** The innermost block element that the run stands in. */
  final Region region;

  /** Whether a picture stands right before it. */
  final boolean afterPicture;

  final List<TextNode> nodes = new ArrayList<>();
  private final StringBuilder said = new StringBuilder();
  private String text;
  private int letters;
  private int linkedLetters;
  private boolean wholeLink = true;
  private int words = -1;
  private Boolean prose;
  private Boolean leadsAway;

  Passage(Region region, boolean afterPicture) {
    this.region = region;
    this.afterPicture = afterPicture;
  }

  void add(TextNode node, String source, boolean linked) {
    nodes.add(node);
    said.append(source);
    int count = 0;
    for (int i = 0; i < source.length(); i++) {
      if (!Character.isWhitespace(source.charAt(i))) {
        count++;
      }
    }
    letters += count;
    if (linked) {
      linkedLetters += count;
    } else if (count > 1) {
      wholeLink = false;
    }
  }

  void space() {
    said.append(' ');
  }

  /** What it says, white space folded. */
  String text() {
    if (text == null) {
      text = Prose.fold(said);
    }
    return text;
  }

  int words() {
    if (words < 0) {
      words = Prose.words(text());
    }
    return words;
  }

  /** How much of it is links, 0 to 1. */
  double linked() {
    return letters == 0 ? 0 : (double) linkedLetters / letters;
  }

  boolean wholeLink() {
    return wholeLink && linkedLetters > 0;
  }

  boolean heading() {
    String name = region.element.normalName();
    return name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1));
  }

  boolean in(String tag) {
    return region.element.normalName().equals(tag);
  }

  /** A cell of a table or an item of a list. */
  boolean row() {
    return in("td") || in("th") || in("li") || in("dt") || in("dd");
  }

  /** Whether it reads as sentences and not as a label, a link or a line of a list. */
  boolean prose() {
    if (prose == null) {
      prose =
          !heading() && linked() < 0.5 && (words() >= 25 || words() >= 6 && Prose.sentence(text()));
    }
    return prose;
  }

  /** Whether its first words lead away from the story. */
  boolean leadsAway() {
    if (leadsAway == null) {
      leadsAway = Phrases.beside(this) || Phrases.asksToSubscribe(this);
    }
    return leadsAway;
  }
}
