package dev.slugline.enrich.annotate.quotes.words;

import dev.slugline.enrich.annotate.quotes.words.Grammar.Form;
import dev.slugline.enrich.annotate.quotes.words.Grammar.Verb;

/** Tells by a token and its neighbours what part it can take in a sentence. */
public final class WordClasses {
  private final Grammar grammar;

  public WordClasses(Grammar grammar) {
    this.grammar = grammar;
  }

  /** The last token before the auxiliaries and adverbs that lead to a verb. */
  public int skipAdverbsBack(Sentence s, int at, int floor) {
    int i = at;
    while (i >= Math.max(floor, 0) && (isAdverbOrAuxiliary(s.get(i)) || isTime(s, i))) {
      i--;
    }
    return i;
  }

  /** "Monday", "on Monday", "this week": when something was said. */
  private boolean isTime(Sentence s, int at) {
    Token t = s.get(at);
    boolean timeFollows = s.has(at + 1) && grammar.is("times", s.get(at + 1).lower());
    return grammar.is("times", t.lower())
        || (timeFollows
            && (t.is("on")
                || t.is("in")
                || t.is("this")
                || t.is("last")
                || t.is("late")
                || t.is("early")));
  }

  /** The first token from here on that is no adverb or auxiliary. */
  public int skipAdverbs(Sentence s, int from) {
    int i = from;
    while (s.has(i) && isAdverbOrAuxiliary(s.get(i))) {
      i++;
    }
    return i;
  }

  public boolean isAdverbOrAuxiliary(Token t) {
    return t.isWord()
        && (grammar.is("auxiliaries", t.lower())
            || (!t.isCapitalised() && (grammar.is("adverbs", t.lower()) || isManner(t.lower()))));
  }

  private boolean isManner(String lower) {
    return lower.endsWith("ly")
        && lower.length() > 4
        && !grammar.is("no adverbs", lower)
        && grammar.language().equals("en");
  }

  /** Whether the token may stand inside a noun phrase. */
  public boolean isNominal(Sentence s, int at, int last) {
    Token t = s.get(at);
    if (!t.isWord()) {
      return false;
    }
    if (t.isNumber()) {
      return true;
    }
    String lower = t.lower();
    if (t.isCapitalised() && at > 0) {
      return !grammar.is("times", lower) || at < last;
    }
    if (grammar.is("prepositions", lower)
        || grammar.is("conjunctions", lower)
        || grammar.is("subordinators", lower)
        || grammar.is("determiners", lower)
        || grammar.is("subject pronouns", lower)
        || grammar.is("relatives", lower)
        || grammar.is("auxiliaries", lower)
        || grammar.is("times", lower)
        || (!t.isCapitalised() && (grammar.is("adverbs", lower) || isManner(lower)))) {
      return false;
    }
    Verb verb = grammar.verb(lower);
    if (verb == null || t.isCapitalised()) {
      return true;
    }
    boolean afterName =
        at > 0
            && (s.get(at - 1).isCapitalised()
                || grammar.is("subject pronouns", s.get(at - 1).lower()));
    return verb.form() == Form.BASE
        || (verb.form() == Form.PRESENT
            && !(afterName && verb.strength() == Grammar.Strength.SPEECH))
        || (verb.form() == Form.GERUND
            && at < last
            && (verb.strength() != Grammar.Strength.SPEECH
                || (at > 0 && grammar.is("determiners", s.get(at - 1).lower()))));
  }
}
