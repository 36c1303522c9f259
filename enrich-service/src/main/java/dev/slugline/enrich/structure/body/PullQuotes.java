package dev.slugline.enrich.structure.body;

import dev.slugline.enrich.Block;
import dev.slugline.enrich.structure.convention.Convention;
import dev.slugline.enrich.structure.convention.Draft;
import dev.slugline.enrich.structure.convention.Words;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A short quotation that stands alone and is also said in a paragraph, or is signed by a line of
 * its own that begins with a dash, is a pull quote.
 */
public final class PullQuotes implements Convention {
  private static final int MOST_WORDS = 50;
  private static final Pattern QUOTED =
      Pattern.compile("[\"“„«»']\\s?(?<words>[^\"“”„«»]{8,400}?)[.,]?\\s?[\"”“»«'][.,]?");
  private static final Pattern SIGNED = Pattern.compile("[—–-]{1,2}\\s?\\p{Lu}.{2,80}");

  @Override
  public void apply(Draft draft) {
    if (!draft.isCopy()) {
      return;
    }
    for (int i = 0; i < draft.size(); i++) {
      Matcher quoted = QUOTED.matcher(draft.text(i));
      if (draft.isParagraph(i) && Words.count(draft.text(i)) <= MOST_WORDS && quoted.matches()) {
        boolean signed =
            !Words.endsSentence(draft.text(i + 1)) && SIGNED.matcher(draft.text(i + 1)).matches();
        if (signed) {
          mark(draft, i + 1);
        }
        if (signed || isRepeated(draft, i, quoted.group("words"))) {
          mark(draft, i);
        }
      }
    }
  }

  private static boolean isRepeated(Draft draft, int quote, String words) {
    for (int i = 0; i < draft.size(); i++) {
      if (i != quote && draft.isParagraph(i) && draft.text(i).contains(words)) {
        return true;
      }
    }
    return false;
  }

  private static void mark(Draft draft, int i) {
    Block block = draft.blocks().get(i);
    draft.blocks().set(i, block.as(Block.Kind.QUOTE));
    draft.sayOfText("bodies", "pull-quote", i, 0, block.text().length());
  }
}
