package dev.slugline.enrich.read.web.body;

import java.util.regex.Pattern;

/** Knows a picture's caption or credit that no element marks as one. */
final class Captions {
  private static final int SHORT = 16;
  private static final int LONGEST = 60;
  private static final Pattern CREDIT_AT_END =
      Pattern.compile(
          "[(\\[][^()\\[\\]]{0,60}\\b(?i:image|images|photo|photos|photograph|picture|pic|foto|bild|getty|reuters|afp|ap"
              + "|file|credit|courtesy|via)\\b[^()\\[\\]]{0,60}[)\\]][|.\\s]*$");
  private static final Pattern CREDIT =
      Pattern.compile(
          "^(?:©|\\(c\\)|(?i:photo|image|foto|bild|credit|picture)s?(?:"
              + " (?:by|credit))?\\s?[:©/]).*");

  private Captions() {}

  static boolean is(Passage passage) {
    String text = passage.text();
    if (passage.heading() || passage.words() > LONGEST) {
      return false;
    }
    if (passage.afterPicture) {
      return passage.words() <= SHORT && !Prose.sentence(text)
          || CREDIT.matcher(text).matches()
          || CREDIT_AT_END.matcher(text).find();
    }
    return passage.words() <= 2 * SHORT
        && !Prose.sentence(text)
        && (CREDIT.matcher(text).matches() || CREDIT_AT_END.matcher(text).find());
  }
}
