package dev.slugline.enrich.structure.body;

import dev.slugline.enrich.Block;
import dev.slugline.enrich.structure.convention.Convention;
import dev.slugline.enrich.structure.convention.Draft;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lines that begin with a bullet are items of a list. Dashes also open speech in several languages:
 * they make a list only where three follow one another.
 */
public final class Bullets implements Convention {
  private static final Pattern BULLET =
      Pattern.compile("(?:[*•●▪■◦‣⁃·►▶]|->)[\\s\\u00a0]{1,4}(?=\\S)");
  private static final Pattern DASH = Pattern.compile("[-–—][\\s\\u00a0]{1,4}(?=\\S)");
  private static final int DASHES_OF_LIST = 3;

  @Override
  public void apply(Draft draft) {
    if (!draft.isCopy()) {
      return;
    }
    for (int i = 0; i < draft.size(); i++) {
      if (begins(draft, i, BULLET) > 0) {
        toItem(draft, i, begins(draft, i, BULLET));
        continue;
      }
      int run = i;
      while (begins(draft, run, DASH) > 0) {
        run++;
      }
      if (run - i >= DASHES_OF_LIST) {
        for (; i < run; i++) {
          toItem(draft, i, begins(draft, i, DASH));
        }
        i--;
      } else {
        i = Math.max(i, run - 1);
      }
    }
  }

  private static int begins(Draft draft, int block, Pattern mark) {
    if (!draft.isParagraph(block)) {
      return 0;
    }
    Matcher bullet = mark.matcher(draft.text(block));
    return bullet.lookingAt() ? bullet.end() : 0;
  }

  private static void toItem(Draft draft, int i, int from) {
    Block block = draft.blocks().get(i);
    String text = block.text().substring(from);
    Block item = block.withText(text, draft.inCopy(block, from, block.text().length()));
    draft.blocks().set(i, item.as(Block.Kind.LIST_ITEM));
  }
}
