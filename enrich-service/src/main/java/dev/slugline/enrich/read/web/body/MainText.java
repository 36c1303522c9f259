package dev.slugline.enrich.read.web.body;

import dev.slugline.enrich.Block;
import dev.slugline.enrich.read.markup.MarkupBlocks;
import java.util.BitSet;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Finds a page's story in up to three tries, each less strict than the one before: without all that
 * is named as standing beside a story; without menus, footers and forms only; every paragraph.
 */
public final class MainText {
  /** Fewer words than this are hardly a story. */
  private static final int ENOUGH = 40;

  /** A stricter try that finds less than a third of what a looser one does was too strict. */
  private static final int MOST_LOST = 3;

  private final Element body;
  private final Passages page;
  private final List<Passage> passages;

  private MainText(Element body) {
    this.body = body;
    this.page = Passages.of(body, new Hints());
    this.passages = page.all;
  }

  /**
   * The story's blocks in order; none where the page has no text. What is no part of the story is
   * taken out of the document.
   *
   * @param headline as the page's metadata has it; may be null
   */
  public static List<Block> of(Document document, String headline) {
    var text = new MainText(document.body());
    return text.blocks(text.chosen(headline));
  }

  private BitSet chosen(String headline) {
    int title = new TitlePlace(passages).of(headline);
    var pruning = new Pruning(page, title);
    BitSet strict = story(pruning.without(Hint.BESIDE), title);
    BitSet loose = story(pruning.without(Hint.OUTSIDE), title);
    int found = words(strict);
    BitSet most = words(loose) > ENOUGH && found < words(loose) / MOST_LOST ? loose : strict;
    if (words(most) >= ENOUGH) {
      return most;
    }
    BitSet everyParagraph = everyParagraph(pruning.without(Hint.NEVER));
    if (words(everyParagraph) < ENOUGH / 2) {
      var all = new BitSet();
      all.set(0, passages.size());
      everyParagraph = everyParagraph(all);
    }
    return words(everyParagraph) > 2 * words(most) ? everyParagraph : most;
  }

  private BitSet story(BitSet allowed, int title) {
    Region root = new StoryRegion(page, allowed, title).find();
    return new Trimming(passages, allowed, root).kept(title);
  }

  private BitSet everyParagraph(BitSet allowed) {
    var kept = new BitSet();
    for (int i = 0; i < passages.size(); i++) {
      if (allowed.get(i) && passages.get(i).in("p") && passages.get(i).prose()) {
        kept.set(i);
      }
    }
    return kept;
  }

  private int words(BitSet kept) {
    return kept.stream().map(i -> passages.get(i).words()).sum();
  }

  private List<Block> blocks(BitSet kept) {
    for (int i = 0; i < passages.size(); i++) {
      if (!kept.get(i)) {
        passages.get(i).nodes.forEach(TextNode::remove);
      }
    }
    LayoutTables.dissolve(body);
    return MarkupBlocks.of(body);
  }
}
