package dev.slugline.enrich.structure.head;

import dev.slugline.contracts.Article;
import dev.slugline.contracts.Extension.Signal;
import dev.slugline.enrich.structure.convention.Convention;
import dev.slugline.enrich.structure.convention.Draft;
import dev.slugline.enrich.structure.convention.Words;
import java.util.Set;

/**
 * What a headline's form says where the format marks the headline, and what a story without a body
 * is. The headline stays as the provider marked it: only the signals are read from its tags.
 */
public final class MarkedHeadline implements Convention {
  private static final int LONGEST_ALERT = 140;

  @Override
  public void apply(Draft draft) {
    for (Article.Text headline : draft.story().article().headlines()) {
      if (!"main".equals(headline.role())) {
        continue;
      }
      Set<Signal> signals = HeadlineTags.read(headline.value()).signals();
      if (signals.isEmpty()) {
        signals = HeadlineTags.ofWholeLine(headline.value());
      }
      if (!signals.isEmpty()) {
        signals.forEach(draft::raise);
        draft.story().evidence("x-slugline.signals", "headline-tag", null);
      }
      boolean alone = draft.blocks().isEmpty() && headline.value().length() <= LONGEST_ALERT;
      if (alone && Words.isCapitals(headline.value()) && Words.count(headline.value()) > 2) {
        draft.raise(Signal.ALERT);
        draft.story().evidence("x-slugline.signals", "headline-alone-in-capitals", null);
      }
    }
  }
}
