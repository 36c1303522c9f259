package dev.slugline.enrich.annotate.quotes.syntax;

import dev.slugline.enrich.annotate.quotes.words.Grammar.Strength;
import dev.slugline.enrich.annotate.quotes.words.Token;

/**
 * A verb, or a noun of speech, with the phrase that names its subject.
 *
 * @param rule how the two were found
 * @param acts whether the subject does something, and is not merely something
 */
public record Clause(
    Phrase subject, int cueStart, int cueEnd, Strength strength, String rule, boolean acts) {

  /** The clause of a cue of one word. */
  public static Clause of(Phrase subject, Token cue, Strength strength, String rule) {
    return new Clause(subject, cue.start(), cue.end(), strength, rule, true);
  }

  /** Whether its verb passes words on. */
  public boolean isCue() {
    return strength != Strength.OTHER;
  }
}
