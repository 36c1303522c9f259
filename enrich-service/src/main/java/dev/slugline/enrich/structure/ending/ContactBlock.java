package dev.slugline.enrich.structure.ending;

import dev.slugline.contracts.Extension.Note;
import dev.slugline.enrich.structure.convention.Draft;
import dev.slugline.enrich.structure.convention.Lexicon;
import dev.slugline.enrich.structure.convention.Words;
import java.util.regex.Pattern;

/**
 * Whom to ask, for the newsroom and not for publication: a {@code CONTACT:} block of a release, the
 * notes that German wires set below a story. From its label to the end of the copy.
 */
final class ContactBlock implements EndLine {
  private static final int MOST_WORDS_OF_LINE = 30;
  private static final Pattern LABEL =
      Pattern.compile(
          "[#*_\\s]{0,4}(?i:"
              + Lexicon.anyOf(Lexicon.entries("contact-labels.txt"))
              + ")(?![\\p{L}])\\s{0,3}:?.{0,120}",
          Pattern.DOTALL);
  private static final Pattern PRIVATE =
      Pattern.compile(
          "(?i)[#*_\\s]{0,4}(?:notizblock|the following information is not (?:intended )?for"
              + " publication|die folgenden informationen sind nicht (?:zur|für die)"
              + " veröffentlichung).{0,120}",
          Pattern.DOTALL);

  @Override
  public String read(Draft draft, int block) {
    String text = draft.text(block);
    boolean isPrivate = PRIVATE.matcher(text).matches();
    if (block == 0 || !(isPrivate || LABEL.matcher(text).matches() && isLabel(text))) {
      return null;
    }
    var note = new StringBuilder(text);
    for (int below = block + 1; below < draft.size(); below++) {
      if (!isPrivate && Words.count(draft.text(below)) > MOST_WORDS_OF_LINE) {
        return null;
      }
      note.append('\n').append(draft.text(below));
    }
    draft.story().desk().addNotes(new Note(isPrivate ? "private" : "contact", note.toString()));
    while (draft.isCopy() && draft.size() > block + 1) {
      draft.take(block + 1, "x-slugline.notes", rule());
    }
    return "x-slugline.notes";
  }

  @Override
  public String rule() {
    return "contact-block";
  }

  private static boolean isLabel(String text) {
    return text.indexOf(':') > 0 || Words.count(text) <= 3;
  }
}
