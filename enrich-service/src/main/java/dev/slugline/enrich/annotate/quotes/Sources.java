package dev.slugline.enrich.annotate.quotes;

import dev.slugline.enrich.annotate.quotes.syntax.Clause;
import dev.slugline.enrich.annotate.quotes.syntax.Clauses;
import dev.slugline.enrich.annotate.quotes.syntax.Grammar;
import dev.slugline.enrich.annotate.quotes.syntax.Grammar.Form;
import dev.slugline.enrich.annotate.quotes.syntax.Grammar.Strength;
import dev.slugline.enrich.annotate.quotes.syntax.NounPhrases;
import dev.slugline.enrich.annotate.quotes.syntax.Phrase;
import dev.slugline.enrich.annotate.quotes.syntax.Sentence;
import dev.slugline.enrich.annotate.quotes.syntax.Token;
import dev.slugline.enrich.annotate.quotes.syntax.Verbs;
import java.util.ArrayList;
import java.util.List;

/** Finds the clauses of a sentence that may give a quotation in it to somebody. */
final class Sources {
  /** No clause is sought further away, so that reading stays linear. */
  private static final int REACH = 80;

  private final Grammar grammar;
  private final NounPhrases phrases;
  private final Verbs verbs;
  private final Clauses clauses;

  Sources(Grammar grammar, NounPhrases phrases, Verbs verbs, Clauses clauses) {
    this.grammar = grammar;
    this.phrases = phrases;
    this.verbs = verbs;
    this.clauses = clauses;
  }

  /** The clauses that may give the quotation at {@code at} to somebody, the most likely first. */
  List<Clause> candidates(Sentence s, int at, char lastMark) {
    var likely = new ArrayList<Clause>();
    boolean pauses = ",?!-—–".indexOf(lastMark) >= 0 || s.is(at + 1, ",");
    if (pauses || nothingBefore(s, at)) {
      add(likely, rightAfter(s, at));
    }
    add(likely, label(s, at));
    add(likely, before(s, at));
    add(likely, trailing(s, at));
    if (!pauses) {
      add(likely, rightAfter(s, at));
    }
    add(likely, subjectBefore(s, at));
    return likely;
  }

  private static void add(List<Clause> clauses, Clause clause) {
    if (clause != null) {
      clauses.add(clause);
    }
  }

  private static boolean nothingBefore(Sentence s, int at) {
    for (int i = at - 1; i >= 0; i--) {
      if (s.get(i).isWord()) {
        return false;
      }
    }
    return true;
  }

  /** {@code “…,” said NP}, {@code “…,” NP said}, {@code “…,” according to NP}. */
  private Clause rightAfter(Sentence s, int at) {
    int i = at + 1;
    while (s.has(i) && (s.get(i).is(",") || s.get(i).is("—") || s.get(i).is("-"))) {
      i++;
    }
    if (!s.has(i) || !s.get(i).isWord()) {
      return null;
    }
    Clause according = according(s, i);
    according = according == null ? according(s, i, "short attributions") : according;
    if (according != null) {
      return according;
    }
    int verb = phrases.skipAdverbs(s, i);
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
      if (verbs.isFinite(s, v, i) && verbs.strength(s, v) != Strength.OTHER) {
        Phrase subject = phrases.before(s, v, i);
        if (subject != null && (verbs.strength(s, v) == Strength.SPEECH || s.get(v).is("put"))) {
          return Clause.of(subject, t, verbs.strength(s, v), "quote-speaker-verb");
        }
      }
    }
    return null;
  }

  /** Whether a word after a quotation goes on with the narrator's own sentence. */
  private boolean opensClause(Token t) {
    return grammar.is("conjunctions", t.lower())
        || (grammar.is("subordinators", t.lower()) && !t.is("as"))
        || grammar.is("relatives", t.lower())
        || grammar.is("prepositions", t.lower()) && !t.is("as");
  }

  /** {@code …, NP said.} at the end of a sentence that quotes a fragment. */
  private Clause trailing(Sentence s, int at) {
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
      Clause according = according(s, v);
      if (according != null) {
        return according;
      }
    }
    return null;
  }

  private Clause according(Sentence s, int at) {
    return according(s, at, "according phrases");
  }

  private Clause according(Sentence s, int at, String section) {
    for (List<String> phrase : grammar.phrases(section)) {
      if (matches(s, at, phrase)) {
        Phrase source = phrases.after(s, at + phrase.size());
        if (source != null) {
          return new Clause(
              source,
              s.get(at).start(),
              s.get(at + phrase.size() - 1).end(),
              Strength.SPEECH,
              "according-to",
              true);
        }
      }
    }
    return null;
  }

  private static boolean matches(Sentence s, int at, List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      if (!s.is(at + i, words.get(i))) {
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

  /** The nearest verb or noun of speech before the quotation, weak ones only for want of better. */
  private Clause before(Sentence s, int at) {
    Clause weak = null;
    boolean mayShare = true; // where nothing to the left has a subject, nothing further left has
    for (int v = at - 1; v >= Math.max(0, at - REACH); v--) {
      Token t = s.get(v);
      if (!t.isWord()) {
        continue;
      }
      Clause clause = according(s, v);
      if (clause == null && verbs.strength(s, v) != Strength.OTHER && verbs.isVerbHere(s, v, 0)) {
        clause = governed(s, v, verbs.strength(s, v), mayShare);
        mayShare &= clause != null || verbs.isPassive(s, v);
      }
      clause = clause == null ? speechNoun(s, v) : clause;
      if (clause != null && clause.strength() != Strength.WEAK) {
        return reportedBy(s, clause);
      }
      weak = weak == null ? clause : weak;
    }
    if (at > 1 && verbs.isFinite(s, 0, -1) && verbs.strength(s, 0) == Strength.SPEECH) {
      Phrase subject = phrases.after(s, 1);
      return subject == null
          ? weak
          : Clause.of(subject, s.get(0), Strength.SPEECH, "verb-speaker-quote");
    }
    return weak;
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

  /** {@code her remark that “…”}, {@code Okoye's call for “…”}. */
  private Clause speechNoun(Sentence s, int at) {
    if (!grammar.is("speech nouns", s.get(at).lower())) {
      return null;
    }
    for (int i = at - 1; i >= Math.max(0, at - 4); i--) {
      Token t = s.get(i);
      if (t.isPossessive() && i > 0) {
        Phrase owner = phrases.endingBefore(s, i, 0);
        return owner == null ? null : Clause.of(owner, s.get(at), Strength.WEAK, "owner-of-words");
      }
      if (grammar.is("possessive pronouns", t.lower())) {
        return Clause.of(new Phrase(s, i, i + 1), s.get(at), Strength.WEAK, "owner-of-words");
      }
      if (!t.isWord()
          || grammar.is("prepositions", t.lower())
          || grammar.is("determiners", t.lower())) {
        return null;
      }
    }
    return null;
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
    if (verbs.isPassive(s, v)) {
      return agent(s, v, strength);
    }
    boolean shares = form == Form.GERUND || verbs.isInfinitive(s, v);
    Phrase subject = shares && !verbs.isProgressive(s, v) ? null : phrases.before(s, v, 0);
    if (subject == null && mayShare) {
      subject = clauses.sharedSubject(s, v);
    }
    return subject == null ? null : Clause.of(subject, cue, strength, "speaker-verb-quote");
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

  /** {@code was called “…” by Okoye}, {@code seen by Okoye as “…”}. */
  private Clause agent(Sentence s, int v, Strength strength) {
    for (int i = v + 1; s.has(i) && i < v + 12 && !s.get(i).is(","); i++) {
      if (s.get(i).is("by")) {
        Phrase agent = phrases.after(s, i + 1);
        return agent == null ? null : Clause.of(agent, s.get(v), strength, "passive-by-speaker");
      }
    }
    return null;
  }

  /** Failing any cue: the subject of the clause that holds the quotation. */
  private Clause subjectBefore(Sentence s, int at) {
    for (int i = at - 1; i >= Math.max(1, at - REACH); i--) {
      if (verbs.isFinite(s, i, 0) && !verbs.isInfinitive(s, i)) {
        Phrase subject = phrases.before(s, i, 0);
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
}
