package dev.slugline.enrich.annotate.quotes.cues;

import dev.slugline.enrich.annotate.quotes.syntax.Clause;
import dev.slugline.enrich.annotate.quotes.syntax.Clauses;
import dev.slugline.enrich.annotate.quotes.syntax.NounPhrases;
import dev.slugline.enrich.annotate.quotes.syntax.Phrase;
import dev.slugline.enrich.annotate.quotes.syntax.Verbs;
import dev.slugline.enrich.annotate.quotes.words.Grammar;
import dev.slugline.enrich.annotate.quotes.words.Grammar.Form;
import dev.slugline.enrich.annotate.quotes.words.Grammar.Strength;
import dev.slugline.enrich.annotate.quotes.words.Sentence;
import dev.slugline.enrich.annotate.quotes.words.Token;

/** Finds the clauses before a quotation that may give it to somebody. */
final class CuesBefore {
  /** No clause is sought further away, so that reading stays linear. */
  private static final int REACH = 80;

  private final Grammar grammar;
  private final NounPhrases phrases;
  private final Verbs verbs;
  private final Clauses clauses;
  private final According according;
  private final OwnedWords owned;

  CuesBefore(
      Grammar grammar,
      NounPhrases phrases,
      Verbs verbs,
      Clauses clauses,
      According according,
      OwnedWords owned) {
    this.grammar = grammar;
    this.phrases = phrases;
    this.verbs = verbs;
    this.clauses = clauses;
    this.according = according;
    this.owned = owned;
  }

  /** The nearest verb or noun of speech before the quotation, weak ones only for want of better. */
  Clause nearest(Sentence s, int at) {
    Clause weak = null;
    boolean mayShare = true; // where nothing to the left has a subject, nothing further left has
    for (int v = at - 1; v >= Math.max(0, at - REACH); v--) {
      Token t = s.get(v);
      if (!t.isWord()) {
        continue;
      }
      Clause clause = according.at(s, v);
      if (clause == null && verbs.strength(s, v) != Strength.OTHER && verbs.isVerbHere(s, v, 0)) {
        clause = governed(s, v, verbs.strength(s, v), mayShare);
        mayShare &= clause != null || verbs.isPassive(s, v);
      }
      clause = clause == null ? owned.owner(s, v) : clause;
      if (clause != null && clause.strength() != Strength.WEAK) {
        return reportedBy(s, clause);
      }
      weak = weak == null ? clause : weak;
    }
    Clause inverted = verbFirst(s, at);
    return inverted == null ? weak : inverted;
  }

  /**
   * {@code Said Okoye: “…”}; in a language that puts the verb first, also later in the sentence.
   */
  private Clause verbFirst(Sentence s, int at) {
    int last = grammar.is("order", "verb first") ? at - 2 : 0;
    for (int v = Math.min(last, at - 2); v >= Math.max(0, at - REACH); v--) {
      if (verbs.strength(s, v) == Strength.SPEECH && (v > 0 || verbs.isFinite(s, 0, -1))) {
        Phrase subject = phrases.after(s, v + 1);
        if (subject != null) {
          return Clause.of(subject, s.get(v), Strength.SPEECH, "verb-speaker-quote");
        }
      }
    }
    return null;
  }

  /** {@code the senator said he told her “…”}: he is the senator. */
  private Clause reportedBy(Sentence s, Clause inner) {
    Phrase subject = inner.subject();
    boolean pronoun =
        subject.size() == 1 && grammar.is("subject pronouns", subject.first().lower());
    int v = subject.from() - 1;
    if (s.is(v, "that")) {
      v--;
    }
    if (pronoun && v > 0 && verbs.strength(s, v) == Strength.SPEECH && verbs.isVerbHere(s, v, 0)) {
      Clause outer = governed(s, v, Strength.SPEECH, true);
      return outer == null ? inner : outer;
    }
    return inner;
  }

  /** The clause of the cue at {@code v}, its subject sought further left where it shares one. */
  private Clause governed(Sentence s, int v, Strength strength, boolean mayShare) {
    Token cue = s.get(v);
    Form form = grammar.verb(cue.lower()).form();
    if (form == Form.GERUND && s.is(v - 1, "as")) {
      Clause quoted = quotedAs(s, v);
      if (quoted != null) {
        return quoted;
      }
    }
    if (form == Form.GERUND && v > 0 && s.get(v - 1).isWord() && !verbs.isProgressive(s, v)) {
      Phrase speaks = phrases.somebodyBefore(s, v);
      if (speaks != null) {
        return Clause.of(speaks, cue, strength, "speaker-saying-quote");
      }
    }
    if (verbs.isPassive(s, v)) {
      return agent(s, v, strength);
    }
    boolean shares = form == Form.GERUND || verbs.isInfinitive(s, v);
    Phrase subject = shares && !verbs.isProgressive(s, v) ? null : phrases.before(s, v, 0);
    if (subject != null && grammar.is("order", "verb second") && hangsOnPreposition(s, subject)) {
      subject = phrases.after(s, v + 1);
    }
    if (subject == null && mayShare) {
      subject = clauses.sharedSubject(s, v);
    }
    return subject == null ? null : Clause.of(subject, cue, strength, "speaker-verb-quote");
  }

  /** {@code Zu Neuwahlen sagte sie}: what stands before the verb is not its subject. */
  private boolean hangsOnPreposition(Sentence s, Phrase phrase) {
    int before = phrase.from() - 1;
    return grammar.is("prepositions", phrase.first().lower())
        || (before >= 0 && grammar.is("prepositions", s.get(before).lower()));
  }

  /** {@code … cited Okoye as saying “…”}: the one cited speaks. */
  private Clause quotedAs(Sentence s, int gerund) {
    Phrase object = phrases.endingBefore(s, gerund - 1, 0);
    if (object != null) {
      int before = object.from() - 1;
      if (before >= 0 && grammar.is("quoted as", s.get(before).lower())) {
        return Clause.of(object, s.get(gerund), Strength.SPEECH, "cited-as-saying");
      }
    }
    return null;
  }

  /**
   * {@code was called “…” by Okoye}, {@code seen by Okoye as “…”}, {@code described in a report as
   * “…”}.
   */
  private Clause agent(Sentence s, int v, Strength strength) {
    for (int i = v + 1; s.has(i) && i < v + 12 && !s.get(i).is(","); i++) {
      if (s.get(i).is("by")) {
        Phrase agent = phrases.at(s, i + 1);
        return agent == null ? null : Clause.of(agent, s.get(v), strength, "passive-by-speaker");
      }
    }
    Phrase paper = s.is(v + 1, "in") ? phrases.at(s, v + 2) : null;
    return paper != null && s.is(paper.to(), "as")
        ? Clause.of(paper, s.get(v), strength, "passive-in-source")
        : null;
  }

  /** Failing any cue: the subject of the clause that holds the quotation. */
  Clause subjectBefore(Sentence s, int at) {
    for (int i = at - 1; i >= Math.max(1, at - REACH); i--) {
      if (verbs.isFinite(s, i, 0) && !verbs.isInfinitive(s, i)) {
        Phrase subject = phrases.before(s, i, 0);
        if (subject != null && verbs.isPassive(s, i)) {
          return null;
        }
        if (subject != null && !clauses.isSubordinate(s, subject)) {
          Token verb = s.get(i);
          boolean acts = !grammar.is("be", verb.lower());
          return new Clause(
              subject, verb.start(), verb.end(), Strength.OTHER, "subject-of-sentence", acts);
        }
      }
    }
    return null;
  }

  /** {@code which Okoye described as “…” and Vance as “…”}: the verb is said once for both. */
  Clause gapped(Sentence s, int at) {
    if (!s.is(at - 1, "as")) {
      return null;
    }
    Phrase subject = phrases.endingBefore(s, at - 1, 0);
    int i = subject == null ? -1 : subject.from() - 1;
    while (i > 0 && (s.is(i, "and") || s.is(i, ",") || s.is(i, "while") || s.is(i, "but"))) {
      i--;
    }
    boolean parallel =
        i > 2
            && i < subject.from() - 1
            && s.get(i).isQuote()
            && s.is(i - 1, "as")
            && verbs.strength(s, i - 2) == Strength.STANCE;
    return parallel ? Clause.of(subject, s.get(at - 1), Strength.STANCE, "shared-verb") : null;
  }
}
