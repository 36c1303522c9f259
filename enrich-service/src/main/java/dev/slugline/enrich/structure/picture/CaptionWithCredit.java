package dev.slugline.enrich.structure.picture;

import dev.slugline.enrich.structure.convention.Lexicon;
import dev.slugline.enrich.structure.convention.Words;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A caption and the credit that ends it, in brackets or bare.
 *
 * @param caption without the credit; empty where the line is a credit alone
 * @param credit who made the picture
 */
record CaptionWithCredit(String caption, PictureCredit credit) {
  private static final int LONGEST = 900;
  private static final int LONGEST_CREDIT = 180;
  private static final Pattern BRACKETED =
      Pattern.compile("[\\s.]{0,3}[\\[(](?<credit>[^\\[\\]()]{3,160})[\\])]\\.?\\s{0,3}$");
  private static final String SIGNATURES =
      "(?:REUTERS|AFP|EPA-EFE|EPA|EFE|AP Photo|AP|dpa|ANSA|AAP|PA"
          + " Wire|KEYSTONE|APA|BELGA|ANP|Xinhua|TASS|LUSA)";
  private static final Pattern BARE =
      Pattern.compile(
          "(?:^|[.!?\"”’]\\s{1,3}|\\s[-–—|]\\s)(?<credit>"
              + SIGNATURES
              + "\\s?/\\s?[^.;:!?]{3,80})\\.?$");
  private static final Pattern LABELLED =
      Pattern.compile(
          "(?:^|[.!?\"”’]\\s{1,3}|\\s[-–—|]\\s)(?<credit>(?i:"
              + Lexicon.anyOf(Lexicon.entries("credit-labels.txt"))
              + ")\\s?:\\s?[^.;!?]{3,100})\\.?$");

  private static final Pattern SIGNED =
      Pattern.compile(
          "[.!?\"”’]\\s{1,3}(?<credit>©\\s?[^.;:!?/]{2,40}/[^.;:!?/]{2,40}|(?i:handout|courtesy(?:"
              + " of)?|provided by)\\b[^.;:!?]{3,80})\\.?$");

  /** One of these is in every credit that is signed. */
  private static final List<String> SIGNS =
      List.of("©", "andout", "HANDOUT", "ourtesy", "COURTESY", "rovided by", "PROVIDED BY");

  private static final Pattern[] FORMS = {BRACKETED, BARE, LABELLED, SIGNED};

  /** Nothing where the line does not end with a picture's credit. */
  static Optional<CaptionWithCredit> read(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    for (Pattern form : FORMS) {
      Matcher found = form.matcher(text);
      if (mayEndWith(form, text) && atEnd(found, text).find()) {
        String caption =
            text.substring(0, form == BRACKETED ? found.start() : found.start("credit")).strip();
        Optional<PictureCredit> credit = PictureCredit.read(found.group("credit"));
        if (credit.isPresent() && Words.count(caption) <= 120) {
          return Optional.of(new CaptionWithCredit(withEnd(text, caption), credit.get()));
        }
      }
    }
    return Optional.empty();
  }

  /** Most paragraphs end with no credit; a look at their last letters spares the pattern. */
  private static boolean mayEndWith(Pattern form, String text) {
    String end = text.substring(Math.max(0, text.length() - LONGEST_CREDIT));
    if (form == BRACKETED) {
      int last = end.length() - 1;
      while (last > 0 && (end.charAt(last) == '.' || Character.isWhitespace(end.charAt(last)))) {
        last--;
      }
      return last > 0 && (end.charAt(last) == ')' || end.charAt(last) == ']');
    }
    return form == SIGNED
        ? SIGNS.stream().anyMatch(end::contains)
        : end.indexOf(form == BARE ? '/' : ':') >= 0;
  }

  /** A credit is looked for where it can begin, not in the whole of a long paragraph. */
  private static Matcher atEnd(Matcher found, String text) {
    return found
        .region(Math.max(0, text.length() - LONGEST_CREDIT), text.length())
        .useAnchoringBounds(false)
        .useTransparentBounds(true);
  }

  /** The point that ends the caption's sentence is the caption's. */
  private static String withEnd(String text, String caption) {
    String whole = caption;
    while (whole.length() < text.length()
        && ".".indexOf(text.charAt(whole.length())) >= 0
        && text.startsWith(whole)) {
      whole = text.substring(0, whole.length() + 1);
    }
    return whole;
  }
}
