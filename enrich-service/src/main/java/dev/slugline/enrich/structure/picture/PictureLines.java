package dev.slugline.enrich.structure.picture;

import dev.slugline.enrich.structure.convention.Draft;
import dev.slugline.enrich.structure.convention.Words;
import java.util.Optional;
import java.util.Set;

/**
 * The lines of one picture as they stand in copy: alternative text, then the caption with its
 * credit.
 *
 * @param first the first of its blocks
 * @param alt whether the first is the alternative text
 * @param caption the caption without the credit
 */
public record PictureLines(int first, boolean alt, String caption, CaptionWithCredit parsed) {
  private static final int MOST_WORDS_OF_ALT = 25;

  /** The picture that begins at a block, if one does. */
  public static Optional<PictureLines> at(Draft draft, int block) {
    if (!draft.isParagraph(block)) {
      return Optional.empty();
    }
    Optional<CaptionWithCredit> here = CaptionWithCredit.read(draft.text(block));
    if (here.isPresent()) {
      return Optional.of(new PictureLines(block, false, here.get().caption(), here.get()));
    }
    if (!draft.isParagraph(block + 1)) {
      return Optional.empty();
    }
    return CaptionWithCredit.read(draft.text(block + 1))
        .filter(below -> isAlt(draft, block, below.caption()))
        .map(below -> new PictureLines(block, true, below.caption(), below));
  }

  /** How many blocks it is. */
  public int count() {
    return alt ? 2 : 1;
  }

  /**
   * Alternative text is a short line without a sentence's end; it stands right above the caption,
   * or says in other words what the caption says.
   */
  private static boolean isAlt(Draft draft, int block, String caption) {
    String text = draft.text(block);
    if (Words.count(text) > MOST_WORDS_OF_ALT || Words.endsSentence(text)) {
      return false;
    }
    boolean pair = draft.isSetOff(block) && !draft.isSetOff(block + 1);
    Set<String> words = Words.content(text);
    Set<String> said = Words.content(caption);
    long shared = words.stream().filter(said::contains).count();
    return pair || (!words.isEmpty() && shared * 2 >= words.size());
  }
}
