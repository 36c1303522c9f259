package dev.slugline.enrich.read.markup;

import dev.slugline.enrich.Block;
import dev.slugline.enrich.Block.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * Turns body markup into blocks. Every word that a reader of the markup would see is in one block,
 * in order, whatever the nesting; the words of a block's markup are those of its text.
 */
public final class MarkupBlocks {

  private MarkupBlocks() {}

  /** The blocks of an element, which is not changed; its own tag counts as a block's edge. */
  public static List<Block> of(Element body) {
    var walk = new Walk();
    NodeTraversor.traverse(walk, body);
    walk.flush();
    return walk.blocks;
  }

  /** The blocks of a piece of HTML, as it stands in a JSON field or a feed's entry. */
  public static List<Block> ofHtml(String html) {
    return of(Jsoup.parse(html).body());
  }

  /** One pass over the markup, without recursion: markup may be nested as deep as it likes. */
  private static final class Walk implements NodeVisitor {
    private final List<Block> blocks = new ArrayList<>();
    private final InlineText inline = new InlineText();
    private final Deque<Kind> kinds = new ArrayDeque<>();
    private Element unseen;
    private Element table;
    private FactTable facts;

    @Override
    public void head(Node node, int depth) {
      if (unseen != null) {
        return;
      }
      if (node instanceof TextNode text) {
        words(text.getWholeText());
      } else if (node instanceof Element element) {
        open(element);
      }
    }

    private void words(String source) {
      if (kind() == Kind.PREFORMATTED) {
        inline.verbatim(source);
      } else {
        inline.words(source);
      }
    }

    private void open(Element element) {
      if (Tags.unseen(element)) {
        unseen = element;
      } else if (element.normalName().equals("br")) {
        lineBreak();
      } else if (Tags.kept(element)) {
        inline.enter(element);
      } else if (Tags.block(element)) {
        edge(element);
        Kind kind = Tags.kind(element);
        if (kind != null) {
          kinds.push(kind);
        }
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node == unseen) {
        unseen = null;
      } else if (unseen == null && node instanceof Element element) {
        if (Tags.kept(element)) {
          inline.leave(element);
        } else if (Tags.block(element)) {
          close(element);
        }
      }
    }

    private void close(Element element) {
      if (facts == null) {
        edge(element);
      } else if (element == table) {
        endOfTable();
      } else {
        edgeInTable(element);
      }
      if (Tags.kind(element) != null) {
        kinds.pop();
      }
    }

    /** Where a block element begins, or ends outside a table. */
    private void edge(Element element) {
      if (facts != null) {
        if (Tags.kind(element) == Kind.CAPTION) {
          endOfRows();
          facts = new FactTable();
        } else if (cellEdge(element)) {
          looseWords();
        } else {
          inline.newline();
        }
      } else if (softEdge(element)) {
        inline.newline();
      } else {
        flush();
        if (element.normalName().equals("table") && Tags.holdsFacts(element)) {
          table = element;
          facts = new FactTable();
        }
      }
    }

    private void edgeInTable(Element element) {
      switch (element.normalName()) {
        case "td", "th" -> facts.cell(element, inline);
        case "tr" -> {
          looseWords();
          facts.row();
        }
        case "caption" -> addBlock();
        default -> inline.newline();
      }
    }

    private static boolean cellEdge(Element element) {
      return switch (element.normalName()) {
        case "td", "th", "tr", "thead", "tbody", "tfoot" -> true;
        default -> false;
      };
    }

    /** Words of a table that stand in no cell, as careless senders write them. */
    private void looseWords() {
      if (!inline.isBlank()) {
        facts.cell(null, inline);
      }
      inline.clear();
    }

    private void endOfTable() {
      endOfRows();
      facts = null;
      table = null;
    }

    private void endOfRows() {
      looseWords();
      facts.row();
      if (!facts.isEmpty()) {
        blocks.add(facts.block());
      }
    }

    /** A paragraph inside a list item does not end the item. */
    private boolean softEdge(Element element) {
      boolean paragraph =
          switch (element.normalName()) {
            case "p", "div", "section", "article", "address", "center" -> true;
            default -> false;
          };
      return kind() == Kind.PREFORMATTED && !element.normalName().equals("pre")
          || paragraph && (kind() == Kind.LIST_ITEM || kind() == Kind.NUMBERED_ITEM);
    }

    /** Two line breaks are how some senders part paragraphs. */
    private void lineBreak() {
      if (kind() == Kind.PREFORMATTED) {
        inline.verbatim("\n");
      } else if (inline.endsLine() && facts == null && prose()) {
        flush();
      } else {
        inline.newline();
      }
    }

    private boolean prose() {
      return kind() == Kind.PARAGRAPH || kind() == Kind.QUOTE;
    }

    private Kind kind() {
      return kinds.isEmpty() ? Kind.PARAGRAPH : kinds.peek();
    }

    private void flush() {
      if (facts != null) {
        endOfTable();
      }
      addBlock();
    }

    private void addBlock() {
      if (!inline.isBlank()) {
        boolean laidOut = kind() == Kind.PREFORMATTED;
        String text = laidOut ? inline.text().stripTrailing() : trimmed(inline.text());
        blocks.add(new Block(kind(), text, inline.html(), null));
      }
      inline.clear();
    }

    /** Senders indent paragraphs with no-break spaces. */
    private static String trimmed(String text) {
      int start = 0;
      int end = text.length();
      while (start < end && blank(text.charAt(start))) {
        start++;
      }
      while (end > start && blank(text.charAt(end - 1))) {
        end--;
      }
      return text.substring(start, end);
    }

    private static boolean blank(char c) {
      return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
  }
}
