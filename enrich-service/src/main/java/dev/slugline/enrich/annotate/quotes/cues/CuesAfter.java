package dev.slugline.enrich.annotate.quotes.cues;

import dev.slugline.enrich.annotate.quotes.syntax.Clause;
import dev.slugline.enrich.annotate.quotes.syntax.NounPhrases;
import dev.slugline.enrich.annotate.quotes.syntax.Phrase;
import dev.slugline.enrich.annotate.quotes.syntax.Verbs;
import dev.slugline.enrich.annotate.quotes.words.Grammar;
import dev.slugline.enrich.annotate.quotes.words.Grammar.Strength;
import dev.slugline.enrich.annotate.quotes.words.Sentence;
import dev.slugline.enrich.annotate.quotes.words.Token;
import dev.slugline.enrich.annotate.quotes.words.WordClasses;

/** Finds the clauses after a quotation that may give it to somebody. */
final class CuesAfter {
  /** No clause is sought further away, so that reading stays linear. */
  private static final int REACH = 80;

  private final Grammar grammar;
  private final WordClasses words;
  private final NounPhrases phrases;
  private final Verbs verbs;
  private final According according;

  CuesAfter(
      Grammar grammar, WordClasses words, NounPhrases phrases, Verbs verbs, According according) {
    this.grammar = grammar;
    this.words = words;
    this.phrases = phrases;
    this.verbs = verbs;
    this.according = according;
  }

  /**
   * {@code “…,” said NP}, {@code “…,” NP said}, {@code “…,” according to NP}.
   *
   * @param opens whether the quotation opens its sentence: then any verb will do, {@code “…,” she
   *     shot back}
   */
  Clause rightAfter(Sentence s, int at, boolean opens) {
    int i = at + 1;
    while (s.has(i) && (s.get(i).is(",") || s.get(i).is("—") || s.get(i).is("-"))) {
      i++;
    }
    if (!s.has(i) || !s.get(i).isWord()) {
      return null;
    }
    Clause source = according.at(s, i);
    source = source == null ? according.shortAt(s, i) : source;
    if (source != null) {
      return source;
    }
    int verb = words.skipAdverbs(s, i);
    if (s.has(verb)
        && verbs.isFinite(s, verb, i - 1)
        && (verbs.strength(s, verb) == Strength.SPEECH
            || verbs.strength(s, verb) == Strength.WEAK)) {
      Phrase subject = phrases.after(s, verb + 1);
      return subject == null
          ? null
          : Clause.of(subject, s.get(verb), Strength.SPEECH, "quote-verb-speaker");
    }
    if (opensClause(s.get(i))) {
      return null;
    }
    for (int v = i + 1; s.has(v) && v < i + 45; v++) {
      Token t = s.get(v);
      if (t.is(";") || (t.isQuote() && s.get(v - 1).is(","))) {
        return null;
      }
      if (verbs.isFinite(s, v, i)) {
        Phrase subject = phrases.before(s, v, i);
        boolean speaks = verbs.strength(s, v) == Strength.SPEECH;
        boolean beat = opens && subject != null && subject.from() == i && !isBe(t);
        if (subject != null && (speaks || beat)) {
          return Clause.of(
              subject, t, speaks ? Strength.SPEECH : Strength.WEAK, "quote-speaker-verb");
        }
      }
    }
    return null;
  }

  /** {@code hat Okoye dem Rat „…“ vorgeworfen}: the participle closes the sentence. */
  Clause closingParticiple(Sentence s, int at) {
    if (!s.has(at + 1) || !grammar.is("closing participles", s.get(at + 1).lower())) {
      return null;
    }
    for (int i = at - 1; i >= Math.max(1, at - REACH); i--) {
      if (grammar.is("auxiliaries", s.get(i).lower())) {
        Phrase subject = phrases.before(s, i, 0);
        boolean first = subject != null && subject.from() == 0;
        subject = first ? subject : phrases.at(s, i + 1);
        return subject == null
            ? null
            : Clause.of(subject, s.get(at + 1), Strength.SPEECH, "speaker-quote-participle");
      }
    }
    return null;
  }

  private boolean isBe(Token t) {
    return grammar.is("auxiliaries", t.lower());
  }

  /** Whether a word after a quotation goes on with the narrator's own sentence. */
  private boolean opensClause(Token t) {
    return grammar.is("conjunctions", t.lower())
        || (grammar.is("subordinators", t.lower()) && !t.is("as"))
        || grammar.is("relatives", t.lower())
        || grammar.is("prepositions", t.lower()) && !t.is("as");
  }

  /** {@code …, NP said.} at the end of a sentence that quotes a fragment. */
  Clause trailing(Sentence s, int at) {
    for (int v = Math.min(s.size() - 1, at + REACH); v > at + 1; v--) {
      Token t = s.get(v);
      if (t.isQuote()) {
        return null;
      }
      if (verbs.isFinite(s, v, at + 1) && verbs.strength(s, v) == Strength.SPEECH) {
        Phrase subject = phrases.before(s, v, at + 1);
        if (subject != null && subject.from() > 0 && s.get(subject.from() - 1).is(",")) {
          return Clause.of(subject, t, Strength.SPEECH, "sentence-speaker-verb");
        }
      }
      if (grammar.is("hearing", t.lower()) && s.is(v + 1, ".")) {
        Phrase court = phrases.before(s, v, at + 1);
        if (court != null && grammar.is("courts", court.last().lower())) {
          return Clause.of(court, t, Strength.SPEECH, "court-heard");
        }
      }
      Clause source = according.at(s, v);
      if (source != null) {
        return source;
      }
    }
    return null;
  }
}
