package dev.slugline.enrich.structure.ending;

import dev.slugline.enrich.structure.convention.Draft;
import dev.slugline.enrich.structure.convention.Words;
import java.util.regex.Pattern;

/** The line that says whose the story is: {@code © EFE 2019. …}, {@code Copyright … reserved.} */
final class RightsLine implements EndLine {
  private static final int MOST_WORDS = 90;
  private static final Pattern LINE =
      Pattern.compile(
          "(?i)(?:[(\\[]?(?:©|\\(c\\)\\s|copyright\\b|&copy;)(?=.{0,80}(?:\\d{4}|©|\\(c\\)|rights|reserved|material)).*|.{0,80}\\b(?:all"
              + " rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos"
              + " reservados|tutti i diritti riservati|riproduzione riservata|reproducción"
              + " prohibida|jegliche (?:verwendung|vervielfältigung))\\b.{0,300}|.{0,40}جميع الحقوق"
              + " محفوظة.{0,80})",
          Pattern.DOTALL);

  @Override
  public String read(Draft draft, int block) {
    String text = draft.text(block);
    if (block == 0 || Words.count(text) > MOST_WORDS || !LINE.matcher(text).matches()) {
      return null;
    }
    String said = draft.story().article().copyrightNotice();
    if (said == null) {
      draft.story().article().copyrightNotice(text);
    } else if (draft.isCopy()) {
      draft.story().article().copyrightNotice(text + "\n" + said);
    }
    return "copyrightNotice";
  }

  @Override
  public String rule() {
    return "copyright-line";
  }
}
