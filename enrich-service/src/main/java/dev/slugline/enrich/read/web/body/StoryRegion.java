package dev.slugline.enrich.read.web.body;

import java.util.BitSet;

/**
 * Finds the element that holds the story: each passage has a worth, good for prose and bad for
 * links and labels, and the element whose passages are worth most together is it.
 */
final class StoryRegion {
  private static final double LINK = -4;
  private static final double LABEL = -1;
  private static final double BEFORE_TITLE = 0.3;
  private static final double ROW = 0.3;
  private static final double WITH_TITLE = 0.4;
  private static final double MARKED = 1.2;

  private final Passages page;
  private final int title;
  private final double[] worthBefore;

  StoryRegion(Passages page, BitSet allowed, int title) {
    this.page = page;
    this.title = title;
    int size = page.all.size();
    worthBefore = new double[size + 1];
    for (int i = 0; i < size; i++) {
      double worth = allowed.get(i) ? worth(page.all.get(i)) : 0;
      worthBefore[i + 1] = worthBefore[i] + (i < title && worth > 0 ? worth * BEFORE_TITLE : worth);
    }
  }

  private static double worth(Passage passage) {
    if (passage.prose()) {
      return passage.words() * (1 - passage.linked());
    }
    if (passage.linked() > 0.5) {
      return LINK - passage.words();
    }
    if (passage.heading()) {
      return 0;
    }
    return passage.row() && passage.linked() == 0 ? ROW * passage.words() : LABEL;
  }

  /** Null where nothing on the page is worth anything. */
  Region find() {
    Region best = null;
    double most = 0;
    for (Region region : page.regions) {
      double worth = worth(region);
      if (worth > 0 && worth >= most) {
        best = region;
        most = worth;
      }
    }
    return best == null ? null : aroundTitle(best, most);
  }

  /**
   * The smaller element around the headline, where much of the worth is there: an article's own.
   */
  private Region aroundTitle(Region best, double most) {
    if (title < best.from || title >= best.to) {
      return best;
    }
    Region region = page.all.get(title).region;
    while (region != best && worth(region) < most * WITH_TITLE) {
      region = region.parent;
    }
    return region;
  }

  private double worth(Region region) {
    double worth = worthBefore[region.to] - worthBefore[region.from];
    return region.hint == Hint.STORY ? worth * MARKED : worth;
  }
}
