package dev.slugline.enrich.annotate.quotes.syntax;

import dev.slugline.enrich.annotate.quotes.words.Grammar;
import dev.slugline.enrich.annotate.quotes.words.Sentence;
import dev.slugline.enrich.annotate.quotes.words.Token;
import dev.slugline.enrich.annotate.quotes.words.WordClasses;
import java.util.function.Predicate;

/** Finds the noun phrase that follows its verb: {@code said the mayor}. */
final class InvertedSubjects {
  /** No source is named in more words. */
  private static final int LONGEST = 40;

  private static final int LONGEST_ASIDE = 7;

  private final Grammar grammar;
  private final WordClasses words;
  private final Predicate<String> isPerson;

  InvertedSubjects(Grammar grammar, WordClasses words, Predicate<String> isPerson) {
    this.grammar = grammar;
    this.words = words;
    this.isPerson = isPerson;
  }

  /** The phrase that begins after an inverted verb or "according to"; null where none does. */
  Phrase after(Sentence s, int from) {
    return at(s, subjectAfter(s, from));
  }

  Phrase at(Sentence s, int from) {
    int i = words.skipAdverbs(s, from);
    int start = i;
    boolean name = false;
    while (s.has(i) && i - start < LONGEST) {
      Token t = s.get(i);
      if (i > start && isDoing(s, i)) {
        break;
      } else if (t.isPossessive() || words.isNominal(s, i, Integer.MAX_VALUE)) {
        name |= t.isCapitalised();
        i++;
      } else if (grammar.is("determiners", t.lower())
          && (i == start || grammar.is("joining prepositions", s.get(i - 1).lower()))) {
        i++;
      } else if (i > start
          && s.has(i + 1)
          && grammar.is("joining prepositions", t.lower())
          && !isPerson.test(s.get(i - 1).text())
          && !s.get(i + 1).isNumber()) {
        i++;
      } else if (i > start
          && (t.is("and") || t.is("&"))
          && s.has(i + 1)
          && s.get(i - 1).isCapitalised()
          && s.get(i + 1).isCapitalised()) {
        i++;
      } else if (i == start && grammar.is("subject pronouns", t.lower())) {
        return new Phrase(s, i, i + 1);
      } else {
        break;
      }
    }
    while (i > start && grammar.is("joining prepositions", s.get(i - 1).lower())) {
      i--;
    }
    if (i == start) {
      return null;
    }
    Phrase named = s.get(i - 1).isCapitalised() ? null : nameAfter(s, i);
    return named == null ? new Phrase(s, start, i) : named;
  }

  /**
   * Where the inverted subject begins: after adverbs, and in languages that allow it after a time
   * or place, {@code ha scritto su Facebook il deputato}.
   */
  private int subjectAfter(Sentence s, int from) {
    int i = words.skipAdverbs(s, from);
    if (grammar.phrases("subject articles").isEmpty() || !startsAside(s, i)) {
      return i;
    }
    for (int a = i + 1; s.has(a) && a - i < LONGEST_ASIDE && s.get(a).isWord(); a++) {
      boolean afterPreposition = grammar.is("prepositions", s.get(a - 1).lower());
      if (grammar.is("subject articles", s.get(a).lower())
          && !afterPreposition
          && !isTime(s, a + 1)) {
        return a;
      }
    }
    int time = i;
    while (time - i < 2 && s.has(time) && !isTime(s, time)) {
      time++;
    }
    return isTime(s, time) ? time + 1 : i;
  }

  /** "a man sweeping glass": the gerund tells what he does. */
  private boolean isDoing(Sentence s, int at) {
    String before = s.get(at - 1).lower();
    return s.get(at).lower().endsWith("ing")
        && !s.get(at).isCapitalised()
        && (grammar.is("roles", before) || isPerson.test(s.get(at - 1).text()));
  }

  /** "am Dienstag", "su Facebook", "el martes". */
  private boolean startsAside(Sentence s, int at) {
    return s.has(at)
        && (grammar.is("prepositions", s.get(at).lower())
            || isTime(s, at)
            || (grammar.is("subject articles", s.get(at).lower()) && isTime(s, at + 1)));
  }

  private boolean isTime(Sentence s, int at) {
    return s.has(at) && grammar.is("times", s.get(at).lower());
  }

  /** {@code said the mayor, Ana Brück, who}: the name between the commas. */
  private Phrase nameAfter(Sentence s, int comma) {
    int i = comma + 1;
    if (!s.is(comma, ",") || !s.has(i)) {
      return null;
    }
    while (s.has(i) && i - comma < 8 && words.isNominal(s, i, Integer.MAX_VALUE)) {
      i++;
    }
    boolean ends =
        i == s.size() || s.is(i, ",") || s.is(i, ".") || s.get(i).isQuote() || s.is(i, "—");
    boolean name =
        i - comma > 2
            && s.get(i - 1).isCapitalised()
            && s.get(i - 2).isCapitalised()
            && isPerson.test(s.get(i - 1).text());
    return ends && name ? new Phrase(s, comma + 1, i) : null;
  }
}
