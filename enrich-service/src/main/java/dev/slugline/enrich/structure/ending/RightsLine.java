package dev.slugline.enrich.structure.ending;

import dev.slugline.enrich.structure.convention.Draft;
import dev.slugline.enrich.structure.convention.Words;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The line that says whose the story is: {@code © EFE 2019. …}, {@code Copyright … reserved.} */
final class RightsLine implements EndLine {
  private static final int MOST_WORDS = 90;
  private static final int LATEST_PHRASE = 80;
  private static final int LONGEST_PHRASE = 40;
  private static final int LONGEST_REST = 300;
  private static final Pattern SIGN =
      Pattern.compile(
          "(?i)[(\\[]?(?:©|\\(c\\)\\s|copyright\\b|&copy;)(?=.{0,80}(?:\\d{4}|©|\\(c\\)|rights|reserved|material))",
          Pattern.DOTALL);

  /** One of these is in each phrase; a look for them spares most paragraphs the pattern. */
  private static final List<String> STEMS =
      List.of(
          "reserv", "vorbehalten", "réserv", "riserv", "prohib", "interdite", "jeglich", "محفوظة");

  private static final Pattern PHRASE =
      Pattern.compile(
          "(?:all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los"
              + " derechos reservados|todos os direitos reservados|tutti i diritti"
              + " riservati|riproduzione riservata|reproducción prohibida|reproduction"
              + " interdite|jegliche (?:verwendung|vervielfältigung)|جميع الحقوق"
              + " محفوظة)(?![\\p{L}])",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  @Override
  public String read(Draft draft, int block) {
    String text = draft.text(block);
    if (block == 0 || Words.count(text) > MOST_WORDS || !isRights(text)) {
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

  private static boolean isRights(String text) {
    if (SIGN.matcher(text).lookingAt()) {
      return true;
    }
    int end = Math.min(text.length(), LATEST_PHRASE + LONGEST_PHRASE);
    String start = text.substring(0, end).toLowerCase(Locale.ROOT);
    if (STEMS.stream().noneMatch(start::contains)) {
      return false;
    }
    Matcher phrase = PHRASE.matcher(text).region(0, end).useTransparentBounds(true);
    return phrase.find()
        && phrase.start() <= LATEST_PHRASE
        && text.length() - phrase.end() <= LONGEST_REST;
  }

  @Override
  public String rule() {
    return "copyright-line";
  }
}
