package dev.slugline.enrich.annotate.quotes.cues;

import dev.slugline.enrich.annotate.quotes.syntax.Clause;
import dev.slugline.enrich.annotate.quotes.syntax.NounPhrases;
import dev.slugline.enrich.annotate.quotes.syntax.Phrase;
import dev.slugline.enrich.annotate.quotes.words.Grammar;
import dev.slugline.enrich.annotate.quotes.words.Grammar.Strength;
import dev.slugline.enrich.annotate.quotes.words.Sentence;
import dev.slugline.enrich.annotate.quotes.words.Token;

/** Finds whose words a noun of speech names: her slogan “…”, chants of “…” from the stands. */
final class OwnedWords {
  private final Grammar grammar;
  private final NounPhrases phrases;

  OwnedWords(Grammar grammar, NounPhrases phrases) {
    this.grammar = grammar;
    this.phrases = phrases;
  }

  /** The owner of the noun right beside the quotation; null where none stands there. */
  Clause beside(Sentence s, int at) {
    Clause from = calledFrom(s, at);
    if (from != null) {
      return from;
    }
    int noun = s.is(at - 1, ",") ? at - 2 : at - 1;
    noun = s.is(noun, "of") ? noun - 1 : noun;
    if (noun > 0 && grammar.is("slogans", s.get(noun).lower())) {
      return owner(s, noun);
    }
    boolean nounAfter = isSpeechNoun(s, at + 1) || (s.has(at + 1) && isSpeechNoun(s, at + 2));
    return nounAfter && at > 1 && owns(s, at - 1) ? ownedBy(s, at - 1, s.get(at - 1)) : null;
  }

  /** Whether the words are called by people whom the sentence does not name: amid cries of “…”. */
  boolean isNobodys(Sentence s, int at) {
    if (!s.is(at - 1, "of") || at < 3 || !grammar.is("slogans", s.get(at - 2).lower())) {
      return false;
    }
    int i = at - 3;
    while (i > 0 && s.get(i).isWord() && !grammar.is("prepositions", s.get(i).lower())) {
      i--;
    }
    boolean met = s.is(i, "with") && i > 0 && grammar.is("met with", s.get(i - 1).lower());
    return at - 3 - i <= 2
        && (met || s.is(i, "to") || s.is(i, "amid") || s.is(i, "by") || s.is(i, "over"))
        && calledFrom(s, at) == null
        && owner(s, at - 2) == null;
  }

  /** {@code chants of “…” from the stands}. */
  private Clause calledFrom(Sentence s, int at) {
    boolean called = s.is(at - 1, "of") && at > 1 && grammar.is("slogans", s.get(at - 2).lower());
    if (!called || !(s.is(at + 1, "from") || s.is(at + 1, "by"))) {
      return null;
    }
    Phrase callers = phrases.after(s, at + 2);
    return callers == null
        ? null
        : Clause.of(callers, s.get(at - 2), Strength.SPEECH, "words-from-speaker");
  }

  /** {@code her remark that “…”}, {@code Okoye's call for “…”}. */
  Clause owner(Sentence s, int noun) {
    if (!isSpeechNoun(s, noun)) {
      return null;
    }
    for (int i = noun - 1; i >= Math.max(0, noun - 4); i--) {
      Token t = s.get(i);
      if (owns(s, i)) {
        return ownedBy(s, i, s.get(noun));
      }
      if (!t.isWord()
          || grammar.is("prepositions", t.lower())
          || grammar.is("determiners", t.lower())) {
        return null;
      }
    }
    return null;
  }

  private boolean isSpeechNoun(Sentence s, int at) {
    return s.has(at)
        && s.get(at).isWord()
        && (grammar.is("speech nouns", s.get(at).lower())
            || grammar.is("slogans", s.get(at).lower()));
  }

  private boolean owns(Sentence s, int at) {
    Token t = s.get(at);
    return (t.isPossessive() && at > 0) || grammar.is("possessive pronouns", t.lower());
  }

  private Clause ownedBy(Sentence s, int at, Token noun) {
    Phrase owner =
        s.get(at).isPossessive() ? phrases.endingBefore(s, at, 0) : new Phrase(s, at, at + 1);
    return owner == null ? null : Clause.of(owner, noun, Strength.WEAK, "owner-of-words");
  }
}
