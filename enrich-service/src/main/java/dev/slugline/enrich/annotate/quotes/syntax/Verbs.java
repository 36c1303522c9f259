package dev.slugline.enrich.annotate.quotes.syntax;

import dev.slugline.enrich.annotate.quotes.words.Grammar;
import dev.slugline.enrich.annotate.quotes.words.Grammar.Form;
import dev.slugline.enrich.annotate.quotes.words.Grammar.Strength;
import dev.slugline.enrich.annotate.quotes.words.Grammar.Verb;
import dev.slugline.enrich.annotate.quotes.words.Sentence;
import dev.slugline.enrich.annotate.quotes.words.Token;
import dev.slugline.enrich.annotate.quotes.words.WordClasses;

/** Tells what a word that may be a verb does in its sentence. */
public final class Verbs {
  private final Grammar grammar;
  private final WordClasses words;

  public Verbs(Grammar grammar, WordClasses words) {
    this.grammar = grammar;
    this.words = words;
  }

  /** What the word there tells of the words it governs. */
  public Strength strength(Sentence s, int at) {
    Verb verb = grammar.verb(s.get(at).lower());
    return verb == null ? Strength.OTHER : verb.strength();
  }

  /** Whether the word there is a verb at all, and no noun. */
  public boolean isVerbHere(Sentence s, int at, int floor) {
    Verb verb = grammar.verb(s.get(at).lower());
    return verb != null
        && !s.get(at).isCapitalised()
        && !isNounHere(s, at)
        && (verb.form() == Form.GERUND
            || verb.form() == Form.BASE && isInfinitive(s, at)
            || isFinite(s, at, floor));
  }

  /**
   * Whether the word there is the finite verb of a clause that does not begin before {@code floor}.
   */
  public boolean isFinite(Sentence s, int at, int floor) {
    Token t = s.get(at);
    if (!t.isWord() || (t.isCapitalised() && at > 0 && s.get(at - 1).isWord())) {
      return false;
    }
    if (grammar.is("auxiliaries", t.lower())) {
      return !grammar.is("non-finite", t.lower());
    }
    Verb verb = grammar.verb(t.lower());
    if (verb == null || isNounHere(s, at)) {
      return false;
    }
    if (verb.form() == Form.PAST && isDoneBy(s, at) && !hasAuxiliary(s, at, floor)) {
      return false;
    }
    return switch (verb.form()) {
      case PAST -> true;
      case PRESENT -> at > floor;
      case BASE -> at > floor && (pluralBefore(s, at, floor) || hasAuxiliary(s, at, floor));
      case PARTICIPLE, GERUND -> hasAuxiliary(s, at, floor);
    };
  }

  private boolean hasAuxiliary(Sentence s, int at, int floor) {
    for (int i = at - 1; i >= Math.max(floor, 0) && words.isAdverbOrAuxiliary(s.get(i)); i--) {
      if (grammar.is("auxiliaries", s.get(i).lower())) {
        return true;
      }
    }
    return false;
  }

  private boolean pluralBefore(Sentence s, int at, int floor) {
    int i = words.skipAdverbsBack(s, at - 1, floor);
    if (i < Math.max(floor, 0)) {
      return false;
    }
    String lower = s.get(i).lower();
    return lower.equals("they")
        || lower.equals("we")
        || lower.equals("i")
        || lower.equals("you")
        || lower.equals("who")
        || lower.equals("percent")
        || lower.equals("people")
        || (lower.endsWith("s")
            && !lower.endsWith("ss")
            && !lower.endsWith("us")
            && !lower.endsWith("is")
            && !s.get(i).isPossessive()
            && s.get(i).isWord()
            && !grammar.is("determiners", lower)
            && !grammar.is("prepositions", lower)
            && !s.get(i).isCapitalised());
  }

  /** Whether a word that may be a verb is a noun here: "the report", "Okoye's call". */
  private boolean isNounHere(Sentence s, int at) {
    Form form = grammar.verb(s.get(at).lower()).form();
    boolean mayBeNoun = form == Form.BASE || form == Form.PRESENT;
    if (mayBeNoun && s.has(at + 1) && !isOnlySaid(s, at)) {
      Token next = s.get(at + 1);
      boolean quotes = next.is(",") && s.has(at + 2) && s.get(at + 2).isQuote();
      if ((next.is(",") && !quotes)
          || next.is(".")
          || next.is("and")
          || next.is("of")
          || next.is("from")
          || grammar.is("auxiliaries", next.lower())) {
        return true;
      }
    }
    if (at == 0) {
      return false;
    }
    Token before = s.get(at - 1);
    return before.isPossessive()
        || grammar.is("possessive pronouns", before.lower())
        || before.is("so-called")
        || (grammar.is("determiners", before.lower())
            && !before.is("this")
            && !before.is("that")
            && !(form == Form.PAST && grammar.is("standing determiners", before.lower())))
        || (mayBeNoun && before.isNumber())
        || (mayBeNoun && isWordsOfSomebody(s, at));
  }

  /** "says", "asks", "insists": no noun has that form. */
  private boolean isOnlySaid(Sentence s, int at) {
    String word = s.get(at).lower();
    Verb verb = grammar.verb(word);
    return verb.form() == Form.PRESENT
        && verb.strength() == Strength.SPEECH
        && !grammar.is("verbs or nouns", word);
  }

  /** Whether a form of "be" leads to the verb: "is saying", "was called". */
  public boolean isProgressive(Sentence s, int v) {
    int i = v - 1;
    while (i >= 0 && s.get(i).isWord() && words.isAdverbOrAuxiliary(s.get(i))) {
      if (grammar.is("be", s.get(i).lower())) {
        return true;
      }
      i--;
    }
    return false;
  }

  /** Whether "to" leads to the verb. */
  public boolean isInfinitive(Sentence s, int v) {
    int i = words.skipAdverbsBack(s, v - 1, 0);
    return s.is(i, "to") || s.is(v - 1, "to");
  }

  /**
   * {@code was called}: whoever is called so did not say it; "was quoted as" is no passive here.
   */
  public boolean isPassive(Sentence s, int v) {
    Verb verb = grammar.verb(s.get(v).lower());
    boolean past = verb != null && (verb.form() == Form.PAST || verb.form() == Form.PARTICIPLE);
    return past && (isProgressive(s, v) || isDoneBy(s, v));
  }

  /** "rejected by Okoye", not "responded by saying". */
  private boolean isDoneBy(Sentence s, int at) {
    Verb next = s.has(at + 2) ? grammar.verb(s.get(at + 2).lower()) : null;
    return s.is(at + 1, "by") && (next == null || next.form() != Form.GERUND);
  }

  /**
   * "late-night tweets targeting", "past references to": a noun of speech, for what surrounds it.
   */
  private boolean isWordsOfSomebody(Sentence s, int at) {
    Token before = s.get(at - 1);
    if (!grammar.is("speech nouns", s.get(at).lower())
        || before.isCapitalised()
        || !before.isWord()
        || grammar.is("subject pronouns", before.lower())
        || !s.has(at + 1)) {
      return false;
    }
    Verb next = grammar.verb(s.get(at + 1).lower());
    return grammar.is("prepositions", s.get(at + 1).lower())
        || (next != null && next.form() != Form.BASE);
  }
}
