package dev.slugline.enrich.annotate.entities;

import dev.slugline.enrich.annotate.entities.lexicon.Cues;
import dev.slugline.enrich.annotate.entities.text.Token;
import java.util.List;

/** Whether a story is in the one language whose grammar the rules know. */
enum Language {
  ENGLISH,
  /** Only what lists know, and what stands behind a title or a known given name, is taken. */
  OTHER;

  private static final int WORDS = 400;

  /**
   * @param tag what the story says, or what was detected; null to look at the small words
   */
  static Language of(String tag, Cues cues, List<Token> tokens) {
    if (tag != null) {
      return tag.equals("en") || tag.startsWith("en-") ? ENGLISH : OTHER;
    }
    int words = 0;
    int english = 0;
    for (Token token : tokens.subList(0, Math.min(WORDS, tokens.size()))) {
      if (!token.norm().isEmpty()) {
        words++;
        english += cues.in("english-words", token) ? 1 : 0;
      }
    }
    return english * 10 >= words ? ENGLISH : OTHER;
  }
}
