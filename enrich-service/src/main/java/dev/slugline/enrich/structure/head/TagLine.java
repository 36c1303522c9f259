package dev.slugline.enrich.structure.head;

import dev.slugline.contracts.Extension.Signal;
import dev.slugline.enrich.structure.convention.Draft;
import dev.slugline.enrich.structure.convention.HeaderLine;
import java.util.Set;

/** A line that is nothing but a tag, such as {@code KILL KILL KILL} or {@code 2ND LEAD}. */
public final class TagLine implements HeaderLine {
  private static final String RULE = "tag-line";

  @Override
  public boolean take(Draft draft) {
    Set<Signal> signals = HeadlineTags.ofWholeLine(draft.text(0));
    if (signals.isEmpty()) {
      return false;
    }
    signals.forEach(draft::raise);
    draft.take(0, "x-slugline.signals", RULE);
    return true;
  }
}
