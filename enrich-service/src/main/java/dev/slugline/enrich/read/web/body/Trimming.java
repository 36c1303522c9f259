package dev.slugline.enrich.read.web.body;

import java.util.BitSet;
import java.util.List;

/** Takes off what stands at the story's edges and between its paragraphs and is none of it. */
final class Trimming {
  private static final int MANY = 15;
  private static final int LABEL = 8;
  private static final int MOST_LINKS = 30;

  private final List<Passage> passages;
  private final BitSet allowed;
  private final Region root;

  Trimming(List<Passage> passages, BitSet allowed, Region root) {
    this.passages = passages;
    this.allowed = allowed;
    this.root = root;
  }

  BitSet kept(int title) {
    var kept = new BitSet();
    if (root == null) {
      return kept;
    }
    int from = title >= root.from && title < root.to ? title + 1 : root.from;
    for (int i = from; i < root.to; i++) {
      if (allowed.get(i) && !beside(passages.get(i))) {
        kept.set(i);
      }
    }
    orphans(kept, from);
    head(kept, from);
    tail(kept);
    return kept;
  }

  /** A label over links that are gone. */
  private void orphans(BitSet kept, int from) {
    for (int i = root.to - 2; i >= from; i--) {
      Passage label = passages.get(i);
      if (kept.get(i)
          && label.words() <= LABEL
          && !label.prose()
          && !label.row()
          && !Prose.sentence(label.text())
          && linksOnly(kept, i + 1, label)) {
        kept.clear(i);
      }
    }
  }

  /**
   * Whether what stands below a label, in the element around both, is links and none of it stays.
   */
  private boolean linksOnly(BitSet kept, int first, Passage label) {
    Region around = label.region;
    while (around.parent != null && around.to <= first) {
      around = around.parent;
    }
    int end = Math.min(around.to, first + MOST_LINKS);
    if (!passages.get(first).wholeLink() || around == root) {
      return false;
    }
    for (int i = first; i < end; i++) {
      if (kept.get(i) || passages.get(i).linked() < 0.5) {
        return false;
      }
    }
    return true;
  }

  private static boolean beside(Passage passage) {
    if (passage.in("h1")) {
      return true;
    }
    boolean link = passage.linked() > 0.7 && !Prose.sentence(passage.text());
    return link && passage.words() > 1 || passage.leadsAway() || Captions.is(passage);
  }

  /** Labels before the first paragraph: bylines, dates, reading times. */
  private void head(BitSet kept, int from) {
    for (int i = kept.nextSetBit(from); i >= 0; i = kept.nextSetBit(i + 1)) {
      Passage passage = passages.get(i);
      if (passage.prose() || sentences(passage)) {
        return;
      }
      if (!(passage.heading() && passage.words() >= 5)) {
        kept.clear(i);
      }
    }
  }

  /** A paragraph that is links for the most part. */
  private static boolean sentences(Passage passage) {
    return passage.in("p")
        && passage.words() >= MANY
        && !passage.wholeLink()
        && Prose.sentence(passage.text());
  }

  /** Labels, links and headings after the last paragraph. */
  private void tail(BitSet kept) {
    for (int i = kept.length() - 1; i >= 0; i = kept.previousSetBit(i - 1)) {
      Passage passage = passages.get(i);
      if (passage.prose()
          || passage.linked() == 0
              && !passage.heading()
              && (passage.row() || Prose.sentence(passage.text()))) {
        return;
      }
      kept.clear(i);
    }
  }
}
