package dev.slugline.enrich.read.web.body;

import java.util.BitSet;
import java.util.List;

/**
 * Leaves out the passages that are no part of a story by what is around them: elements whose hint
 * says so, and sections under a heading such as "Related" or "3 comments".
 */
final class Pruning {
  /** A hint is wrong where this much of the page's prose is under it. */
  private static final double TOO_MUCH = 0.4;

  /** A sidebar may hold more prose than a story whose headline stands outside it. */
  private static final double OUTSIDE_TOO_MUCH = 0.75;

  /** What is never a story may well be longer than the story. */
  private static final double NEVER_TOO_MUCH = 0.97;

  private static final int SOME_PROSE = 20;

  private final Passages page;
  private final int headline;
  private final int[] proseBefore;
  private final int[] unquotedBefore;

  /**
   * @param headline the passage that is the headline, -1 where none is
   */
  Pruning(Passages page, int headline) {
    this.page = page;
    this.headline = headline;
    List<Passage> all = page.all;
    proseBefore = new int[all.size() + 1];
    unquotedBefore = new int[all.size() + 1];
    for (int i = 0; i < all.size(); i++) {
      proseBefore[i + 1] = proseBefore[i] + (all.get(i).prose() ? all.get(i).words() : 0);
      unquotedBefore[i + 1] = unquotedBefore[i] + (all.get(i).region.quoted ? 0 : 1);
    }
  }

  /** The passages that stay when regions with this hint, or a graver one, go. */
  BitSet without(Hint least) {
    int size = page.all.size();
    var allowed = new BitSet(size);
    allowed.set(0, size);
    for (Region region : page.regions) {
      if (region.hint.compareTo(least) >= 0 && bearable(region)) {
        allowed.clear(region.from, region.to);
      }
    }
    for (int i = 0; i < size; i++) {
      if (allowed.get(i) && !page.all.get(i).prose()) {
        section(i, allowed);
      }
    }
    return allowed;
  }

  /** Words of prose among these passages. */
  int prose(BitSet allowed) {
    return allowed.stream().map(i -> prose(i, i + 1)).sum();
  }

  private boolean bearable(Region region) {
    if (region.hint == Hint.BESIDE && quotation(region)) {
      return false;
    }
    int prose = prose(region.from, region.to);
    if (prose == 0) {
      return true;
    }
    boolean holdsHeadline = region.from <= headline && headline < region.to;
    int all = proseBefore[page.all.size()];
    if (holdsHeadline || prose >= all * NEVER_TOO_MUCH) {
      return false;
    }
    return switch (region.hint) {
      case NEVER -> prose < all * TOO_MUCH || afterStory(region.from);
      case OUTSIDE -> prose < all * (headline >= 0 ? OUTSIDE_TOO_MUCH : TOO_MUCH);
      case BESIDE, STORY, NONE -> prose < all * TOO_MUCH;
    };
  }

  /** What holds nothing but a quotation is a post that the story shows, whatever its class. */
  private boolean quotation(Region region) {
    return region.to > region.from && unquotedBefore[region.to] == unquotedBefore[region.from];
  }

  /** Whether there is prose enough for a story between the headline and a passage. */
  private boolean afterStory(int passage) {
    return prose(Math.max(0, headline), passage) >= SOME_PROSE;
  }

  private void section(int heading, BitSet allowed) {
    Passage passage = page.all.get(heading);
    if (Phrases.overComments(passage)) {
      Region section = sectionOf(passage, heading);
      if (afterStory(heading)) {
        allowed.clear(heading, section.to);
      }
    } else if (passage.leadsAway()) {
      Region section = sectionOf(passage, heading);
      int prose = prose(heading, section.to);
      boolean begins = prose(section.from, heading) == 0;
      if (begins
          && (headline < section.from || headline >= section.to)
          && (prose < TOO_MUCH * proseBefore[page.all.size()] || afterStory(heading))) {
        allowed.clear(heading, section.to);
      }
    }
  }

  /** The element that a heading stands over: the first one around it that holds more. */
  private static Region sectionOf(Passage passage, int heading) {
    Region section = passage.region;
    while (section.parent != null && section.to <= heading + 1) {
      section = section.parent;
    }
    return section;
  }

  private int prose(int from, int to) {
    return to <= from ? 0 : proseBefore[to] - proseBefore[from];
  }
}
