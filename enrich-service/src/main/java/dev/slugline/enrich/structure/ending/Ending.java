package dev.slugline.enrich.structure.ending;

import dev.slugline.enrich.structure.convention.Convention;
import dev.slugline.enrich.structure.convention.Draft;
import dev.slugline.enrich.structure.convention.Words;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The lines below a story. In copy they are taken off the body, with the rules that set them off;
 * in a body that its format marks off they are read and stay.
 */
public final class Ending implements Convention {
  private static final int LINES = 24;
  private static final Pattern RULE = Pattern.compile("[_—–=*-]{2,}|_");
  private final List<EndLine> conventions =
      List.of(
          new EndMark(),
          new SignOff(),
          new SourceLine(),
          new RightsLine(),
          new ContactBlock(),
          new KeywordsAtEnd());

  @Override
  public void apply(Draft draft) {
    for (int i = draft.size() - 1; i >= 0 && i >= draft.size() - LINES; i--) {
      readLine(draft, i);
    }
    while (draft.isCopy() && draft.size() > 0 && isRule(draft, draft.size() - 1)) {
      draft.take(draft.size() - 1, "bodies", "closing-rule");
    }
  }

  private void readLine(Draft draft, int block) {
    for (EndLine convention : conventions) {
      if (!draft.isCopy() && convention instanceof EndMark) {
        continue;
      }
      String field = convention.read(draft, block);
      if (field != null) {
        settle(draft, block, field, convention.rule());
        return;
      }
    }
  }

  private static void settle(Draft draft, int block, String field, String rule) {
    if (!draft.isCopy()) {
      draft.sayOfText(field, rule, block, 0, draft.text(block).length());
      return;
    }
    draft.take(block, field, rule);
    if (isRule(draft, block - 1)) {
      draft.take(block - 1, "bodies", "closing-rule");
    }
  }

  private static boolean isRule(Draft draft, int block) {
    return block > 0
        && !Words.hasLetter(draft.text(block))
        && RULE.matcher(draft.text(block)).matches();
  }
}
