package dev.slugline.enrich.annotate.quotes.cues;

import dev.slugline.enrich.annotate.quotes.syntax.Clause;
import dev.slugline.enrich.annotate.quotes.syntax.Clauses;
import dev.slugline.enrich.annotate.quotes.syntax.NounPhrases;
import dev.slugline.enrich.annotate.quotes.syntax.Phrase;
import dev.slugline.enrich.annotate.quotes.syntax.Verbs;
import dev.slugline.enrich.annotate.quotes.words.Grammar;
import dev.slugline.enrich.annotate.quotes.words.Grammar.Strength;
import dev.slugline.enrich.annotate.quotes.words.Sentence;
import dev.slugline.enrich.annotate.quotes.words.WordClasses;
import java.util.ArrayList;
import java.util.List;

/** Finds the clauses of a sentence that may give a quotation in it to somebody. */
public final class Sources {
  private final NounPhrases phrases;
  private final Verbs verbs;
  private final According according;
  private final OwnedWords owned;
  private final CuesBefore before;
  private final CuesAfter after;

  public Sources(
      Grammar grammar, WordClasses words, NounPhrases phrases, Verbs verbs, Clauses clauses) {
    this.phrases = phrases;
    this.verbs = verbs;
    this.according = new According(grammar, phrases);
    this.owned = new OwnedWords(grammar, phrases);
    this.before = new CuesBefore(grammar, phrases, verbs, clauses, according, owned);
    this.after = new CuesAfter(grammar, words, phrases, verbs, according);
  }

  /** Whether the words at {@code at} are called out by people whom the story does not name. */
  public boolean isNobodys(Sentence s, int at) {
    return owned.isNobodys(s, at);
  }

  /** The clauses that may give the quotation at {@code at} to somebody, the most likely first. */
  public List<Clause> candidates(Sentence s, int at, char lastMark) {
    var likely = new ArrayList<Clause>();
    boolean pauses = ",?!-—–".indexOf(lastMark) >= 0 || s.is(at + 1, ",");
    if (pauses || nothingBefore(s, at)) {
      add(likely, after.rightAfter(s, at, nothingBefore(s, at)));
    }
    add(likely, after.closingParticiple(s, at));
    add(likely, label(s, at));
    add(likely, owned.beside(s, at));
    add(likely, before.gapped(s, at));
    Clause nearest = before.nearest(s, at);
    Clause trailing = after.trailing(s, at);
    boolean weak = nearest != null && nearest.strength() == Strength.WEAK;
    add(likely, weak ? trailing : nearest);
    add(likely, weak ? nearest : trailing);
    if (!pauses) {
      add(likely, after.rightAfter(s, at, false));
    }
    add(likely, according.opening(s));
    add(likely, before.subjectBefore(s, at));
    return likely;
  }

  private static boolean nothingBefore(Sentence s, int at) {
    for (int i = at - 1; i >= 0; i--) {
      if (s.get(i).isWord()) {
        return false;
      }
    }
    return true;
  }

  /** {@code Okoye: “…”} */
  private Clause label(Sentence s, int at) {
    if (at < 2 || !s.is(at - 1, ":")) {
      return null;
    }
    Phrase name = phrases.endingBefore(s, at - 1, 0);
    if (name == null || !name.last().isCapitalised()) {
      return null;
    }
    boolean whole = name.from() == 0;
    boolean cueBefore = false;
    for (int i = 0; i < name.from(); i++) {
      cueBefore |=
          verbs.strength(s, i) == Strength.SPEECH || verbs.strength(s, i) == Strength.STANCE;
    }
    return whole || !cueBefore
        ? new Clause(
            name, s.get(at - 1).start(), s.get(at - 1).end(), Strength.SPEECH, "label", true)
        : null;
  }

  private static void add(List<Clause> clauses, Clause clause) {
    if (clause != null) {
      clauses.add(clause);
    }
  }
}
