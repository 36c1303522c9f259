package dev.slugline.enrich.structure.body;

import dev.slugline.enrich.Block;
import dev.slugline.enrich.structure.convention.Convention;
import dev.slugline.enrich.structure.convention.Draft;
import dev.slugline.enrich.structure.convention.Words;
import java.util.regex.Pattern;

/**
 * A bare short line between two paragraphs is a sub-head: set off above and below, or in capitals
 * where the copy sets nothing off. In a run of short lines, none is.
 */
public final class SubHeads implements Convention {
  private static final int MOST_WORDS = 9;
  private static final int LONGEST = 80;
  private static final int FEWEST_WORDS_OF_PARAGRAPH = 12;
  private static final Pattern NO_END = Pattern.compile("[.!;:,…-]$");
  private static final Pattern ASIDE = Pattern.compile("[\"“']?[@(\\[]");
  private static final Pattern FIGURES = Pattern.compile("\\d.*\\d.*\\d.*\\d");

  @Override
  public void apply(Draft draft) {
    if (!draft.isCopy()) {
      return;
    }
    for (int i = 1; i + 1 < draft.size(); i++) {
      if (draft.isParagraph(i) && isSubHead(draft, i)) {
        Block block = draft.blocks().get(i);
        draft.blocks().set(i, block.as(Block.Kind.HEADING));
        draft.sayOfText("bodies", "sub-head", i, 0, block.text().length());
      }
    }
  }

  private static boolean isSubHead(Draft draft, int i) {
    String text = draft.text(i);
    int words = Words.count(text);
    boolean setOff = draft.isSetOff(i) && draft.isSetOff(i + 1);
    return words > 0
        && words <= MOST_WORDS
        && text.length() <= LONGEST
        && Words.hasLetter(text)
        && !Character.isLowerCase(text.codePointAt(0))
        && !NO_END.matcher(text).find()
        && !FIGURES.matcher(text).find()
        && !text.contains("://")
        && !ASIDE.matcher(text).lookingAt()
        && isParagraphOfStory(draft, i + 1)
        && (isParagraphOfStory(draft, i - 1)
            || draft.blocks().get(i - 1).kind() != Block.Kind.PARAGRAPH)
        && (setOff || Words.isCapitals(text));
  }

  private static boolean isParagraphOfStory(Draft draft, int i) {
    return Words.endsSentence(draft.text(i))
        || Words.count(draft.text(i)) >= FEWEST_WORDS_OF_PARAGRAPH;
  }
}
