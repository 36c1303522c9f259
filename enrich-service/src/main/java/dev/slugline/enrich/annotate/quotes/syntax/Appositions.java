package dev.slugline.enrich.annotate.quotes.syntax;

import dev.slugline.enrich.annotate.quotes.words.Grammar;
import dev.slugline.enrich.annotate.quotes.words.Grammar.Form;
import dev.slugline.enrich.annotate.quotes.words.Grammar.Verb;
import dev.slugline.enrich.annotate.quotes.words.Sentence;
import dev.slugline.enrich.annotate.quotes.words.Token;
import java.util.function.Predicate;

/** Passes over what stands between commas after a name: "a nurse, 44, who works nights,". */
final class Appositions {
  private final Grammar grammar;
  private final Predicate<String> isPerson;

  Appositions(Grammar grammar, Predicate<String> isPerson) {
    this.grammar = grammar;
    this.isPerson = isPerson;
  }

  /** The last token before the commas that enclose what is said of a name. */
  int before(Sentence s, int comma, int floor) {
    int end = comma;
    while (true) {
      int start = end - 1;
      while (start >= floor && !isBreak(s.get(start), s.get(end).text())) {
        start--;
      }
      if (start < floor) {
        return end != comma ? end - 1 : -1;
      }
      if (!describes(s, start, end, floor)) {
        return end - 1;
      }
      end = start;
    }
  }

  private static boolean isBreak(Token t, String mark) {
    return t.is(mark.equals(",") ? "," : "—");
  }

  /** Whether the stretch between two commas tells more of the name before the first comma. */
  private boolean describes(Sentence s, int start, int end, int floor) {
    if (start + 1 >= end || start - 1 < floor) {
      return false;
    }
    Token first = s.get(start + 1);
    Token last = s.get(end - 1);
    Token before = s.get(start - 1);
    boolean namedBefore =
        before.isCapitalised()
            || before.isNumber()
            || before.is("jr.")
            || endsNoun(s, start, floor);
    if (!namedBefore || isNameOfNoun(s, start, end)) {
      return false;
    }
    Verb verb = grammar.verb(first.lower());
    boolean participle =
        verb != null
            && (verb.form() == Form.GERUND
                || verb.form() == Form.PAST
                || verb.form() == Form.PARTICIPLE)
            && !first.isCapitalised();
    boolean ownsRole = false;
    for (int i = start + 1; i < end; i++) {
      ownsRole |= s.get(i).isPossessive();
    }
    boolean place = first.isCapitalised() && end - start <= 4 && isPlaceOrParty(s, start + 1, end);
    return grammar.is("relatives", first.lower())
        || grammar.is("determiners", first.lower())
        || first.isNumber()
        || participle
        || (!first.isCapitalised()
            && first.isWord()
            && !grammar.is("subject pronouns", first.lower())
            && !grammar.is("conjunctions", first.lower()))
        || (ownsRole && !last.isCapitalised())
        || (first.isCapitalised() && !last.isCapitalised() && last.isWord())
        || place;
  }

  /** {@code his rival, publican Ines Carvalho,}: the name that the noun before it stands for. */
  private boolean isNameOfNoun(Sentence s, int start, int end) {
    Token last = s.get(end - 1);
    if (s.get(start - 1).isCapitalised()
        || end - start > 7
        || !last.isCapitalised()
        || !s.get(end - 2).isCapitalised()
        || !isPerson.test(last.text())) {
      return false;
    }
    for (int i = start + 1; i < end; i++) {
      String lower = s.get(i).lower();
      if (!s.get(i).isWord()
          || grammar.is("prepositions", lower)
          || grammar.is("determiners", lower)
          || grammar.is("relatives", lower)
          || grammar.is("conjunctions", lower)) {
        return false;
      }
    }
    return true;
  }

  /** "Fla.", "R-Ohio", "Kentucky": short, and no person of the story. */
  private boolean isPlaceOrParty(Sentence s, int from, int to) {
    Token first = s.get(from);
    if (first.lower().endsWith(".") || first.text().indexOf('-') == 1) {
      return true;
    }
    for (int i = from; i < to; i++) {
      if (!s.get(i).isCapitalised()) {
        return false;
      }
    }
    return !isPerson.test(s.get(to - 1).text());
  }

  /** Whether a short "the governor" or "a lawyer" ends before this token. */
  private boolean endsNoun(Sentence s, int end, int floor) {
    for (int i = end - 1; i >= Math.max(floor, end - 8) && s.get(i).isWord(); i--) {
      if (grammar.is("determiners", s.get(i).lower())) {
        return true;
      }
      if (grammar.verb(s.get(i).lower()) != null && !s.get(i).isCapitalised() && i < end - 1) {
        return false;
      }
    }
    return false;
  }
}
