package dev.slugline.enrich.read.web.body;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** Parts a page into passages and regions in one pass over its elements. */
final class Passages implements NodeVisitor {
  final List<Passage> all = new ArrayList<>();
  final List<Region> regions = new ArrayList<>();
  private final Hints hints;
  private final Deque<Region> open = new ArrayDeque<>();
  private Passage passage;
  private Element unseen;
  private int links;
  private boolean lineBroken;
  private boolean picture;

  private Passages(Hints hints) {
    this.hints = hints;
  }

  static Passages of(Element body, Hints hints) {
    var passages = new Passages(hints);
    NodeTraversor.traverse(passages, body);
    passages.end();
    return passages;
  }

  @Override
  public void head(Node node, int depth) {
    if (unseen != null) {
      return;
    }
    if (node instanceof TextNode text) {
      words(text);
    } else if (node instanceof Element element) {
      enter(element);
    }
  }

  private void words(TextNode node) {
    String source = node.getWholeText();
    if (source.isBlank()) {
      if (passage != null) {
        passage.space();
      }
      return;
    }
    lineBroken = false;
    if (passage == null) {
      passage = new Passage(open.peek(), picture);
      picture = false;
    }
    passage.add(node, source, links > 0);
  }

  private void enter(Element element) {
    String name = element.normalName();
    if (hints.unseen(element)) {
      unseen = element;
    } else if (name.equals("br")) {
      if (lineBroken) {
        end();
      } else if (passage != null) {
        passage.space();
      }
      lineBroken = true;
    } else if (name.equals("a")) {
      links++;
    } else if (name.equals("img")) {
      picture = true;
    }
    if (unseen == null && !Blocks.inline(element)) {
      end();
      var region = new Region(element, hints.of(element), open.peek(), all.size());
      regions.add(region);
      open.push(region);
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node == unseen) {
      unseen = null;
    } else if (unseen == null && node instanceof Element element) {
      if (element.normalName().equals("a")) {
        links--;
      }
      if (!open.isEmpty() && open.peek().element == element) {
        end();
        open.pop().to = all.size();
      }
    }
  }

  private void end() {
    if (passage != null && !passage.text().isEmpty()) {
      all.add(passage);
    }
    passage = null;
    lineBroken = false;
  }
}
