package dev.slugline.enrich.structure.head;

import dev.slugline.enrich.structure.convention.Convention;
import dev.slugline.enrich.structure.convention.Draft;
import dev.slugline.enrich.structure.convention.HeaderLine;
import java.util.List;

/**
 * The lines above a story, in whatever order a wire sets them: as long as one of the conventions
 * knows the first block, it is taken off; what no convention knows is where the story begins.
 */
public final class Head implements Convention {
  private static final int MOST_LINES = 20;
  private final List<HeaderLine> lines;

  public Head(List<HeaderLine> lines) {
    this.lines = List.copyOf(lines);
  }

  @Override
  public void apply(Draft draft) {
    if (!draft.isCopy()) {
      return;
    }
    for (int taken = 0; taken < MOST_LINES && draft.size() > 0; taken++) {
      if (lines.stream().noneMatch(line -> line.take(draft))) {
        return;
      }
    }
  }
}
