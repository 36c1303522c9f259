package dev.slugline.enrich.annotate.quotes.syntax;

import dev.slugline.enrich.annotate.quotes.words.Grammar;
import dev.slugline.enrich.annotate.quotes.words.Grammar.Form;
import dev.slugline.enrich.annotate.quotes.words.Grammar.Verb;
import dev.slugline.enrich.annotate.quotes.words.Sentence;
import dev.slugline.enrich.annotate.quotes.words.Token;
import dev.slugline.enrich.annotate.quotes.words.WordClasses;
import java.util.function.Predicate;

/**
 * Finds the noun phrases beside a verb: its subject before it, or after it where it is inverted.
 */
public final class NounPhrases {
  /** No source is named in more words. */
  private static final int LONGEST = 40;

  private final Grammar grammar;
  private final WordClasses words;
  private final Predicate<String> isPerson;
  private final Appositions appositions;
  private final InvertedSubjects inverted;

  public NounPhrases(Grammar grammar, WordClasses words, Predicate<String> isPerson) {
    this.grammar = grammar;
    this.words = words;
    this.isPerson = isPerson;
    this.appositions = new Appositions(grammar, isPerson);
    this.inverted = new InvertedSubjects(grammar, words, isPerson);
  }

  /** The subject of the verb at {@code verb}, not before {@code floor}; null where none stands. */
  public Phrase before(Sentence s, int verb, int floor) {
    Phrase subject =
        endingAt(s, words.skipAdverbsBack(s, verb - 1, floor), Math.max(floor, verb - LONGEST));
    boolean alone =
        subject == null
            && verb - 1 >= Math.max(floor, 0)
            && grammar.is("standing determiners", s.get(verb - 1).lower());
    return alone ? new Phrase(s, verb - 1, verb) : subject;
  }

  /** The person, or the bearer of words as a placard is, that ends right before {@code end}. */
  public Phrase somebodyBefore(Sentence s, int end) {
    Phrase phrase = endingBefore(s, end, 0);
    if (phrase == null || phrase.to() != end) {
      return null;
    }
    Token last = phrase.last();
    if (!last.isCapitalised()) {
      boolean bears = grammar.is("roles", last.lower()) || grammar.is("bearers", last.lower());
      return bears ? phrase : null;
    }
    int name = end - 1;
    while (name > phrase.from() && s.get(name - 1).isCapitalised()) {
      name--;
    }
    return isPerson.test(last.text()) ? new Phrase(s, name, end) : null;
  }

  /** The phrase that ends right before {@code end}; null where none does. */
  public Phrase endingBefore(Sentence s, int end, int floor) {
    return endingAt(s, end - 1, Math.max(floor, end - LONGEST));
  }

  private Phrase endingAt(Sentence s, int last, int floor) {
    int i = last;
    if (i < floor) {
      return null;
    }
    if (s.get(i).is(",") || s.get(i).is("—")) {
      i = appositions.before(s, i, floor);
      if (i < floor) {
        return null;
      }
    }
    Token t = s.get(i);
    boolean relativeThat = t.is("that") && i - 1 >= floor && isNounBefore(s, i - 1);
    if ((grammar.is("relatives", t.lower()) && !t.is("whose")) || relativeThat) {
      Phrase told = i > floor ? endingAt(s, i - 1, floor) : null;
      return told == null && i - 2 >= floor && s.is(i - 1, ",") ? core(s, i - 2, floor) : told;
    }
    if (!t.isWord() && !t.isPossessive()) {
      return null;
    }
    if (grammar.is("subject pronouns", t.lower())) {
      return new Phrase(s, i, i + 1);
    }
    return core(s, i, floor);
  }

  /** "a sign that read", "signs that read": whether "that" there tells of a noun. */
  private boolean isNounBefore(Sentence s, int at) {
    Token t = s.get(at);
    if (t.isCapitalised() || !t.isWord()) {
      return false;
    }
    Verb verb = grammar.verb(t.lower());
    boolean mayBeNoun = verb != null && (verb.form() == Form.BASE || verb.form() == Form.PRESENT);
    return verb == null
        || (mayBeNoun
            && at > 0
            && (grammar.is("determiners", s.get(at - 1).lower())
                || grammar.verb(s.get(at - 1).lower()) != null));
  }

  /** The phrase whose last token is {@code last}. */
  private Phrase core(Sentence s, int last, int floor) {
    int from = last + 1;
    int i = last;
    while (i >= floor) {
      Token t = s.get(i);
      if (t.isPossessive() || words.isNominal(s, i, last)) {
        from = i;
        i--;
        continue;
      }
      if (grammar.is("determiners", t.lower())) {
        from = i;
        i--;
        if (i > floor && joinsNoun(s, i, floor)) {
          i--;
          continue;
        }
        break;
      }
      boolean nameSoFar = from <= last && isPerson.test(s.get(last).text());
      if (i > floor
          && from <= last
          && joinsNoun(s, i, floor)
          && (!nameSoFar || t.is("by") || i == 1 || !s.get(i - 1).isCapitalised())) {
        from = i;
        i--;
        continue;
      }
      int noun = beforeReducedRelative(s, i, last, floor);
      if (noun >= floor) {
        from = noun + 1;
        last = noun;
        i = noun;
        continue;
      }
      if ((t.is("and") || t.is("&"))
          && i > floor
          && from <= last
          && s.get(from).isCapitalised()
          && s.get(i - 1).isCapitalised()
          && !grammar.is("times", s.get(i - 1).lower())) {
        i--;
        continue;
      }
      break;
    }
    while (from <= last
        && (s.get(from).isPossessive()
            || grammar.is("joining prepositions", s.get(from).lower())
            || grammar.is("conjunctions", s.get(from).lower()))) {
      from++;
    }
    if (from > last) {
      return grammar.is("standing determiners", s.get(last).lower())
          ? new Phrase(s, last, last + 1)
          : null;
    }
    if (from - 2 >= floor
        && s.get(from - 1).is(",")
        && s.get(from - 2).isCapitalised()
        && grammar.is("places", s.get(last).lower())
        && last - from < 3
        && !s.is(last - 1, "and")) {
      Phrase whose = core(s, from - 2, floor);
      return whose == null ? new Phrase(s, from, last + 1) : whose;
    }
    return new Phrase(s, listStart(s, from, last, floor), last + 1);
  }

  /** Where a list of names begins: "Turkey, Norway and Brazil", not "In Ohio, Quill and Vance". */
  private int listStart(Sentence s, int from, int last, int floor) {
    boolean joined =
        s.get(from).isCapitalised() && (s.is(from + 1, "and") || s.is(from + 2, "and"));
    int start = from;
    while (joined && start - 2 >= floor && s.is(start - 1, ",") && start - from < LONGEST) {
      int item = start - 2;
      while (item >= floor && s.get(item).isCapitalised() && s.get(item).isWord()) {
        item--;
      }
      if (item == start - 2) {
        break;
      }
      start = item + 1;
    }
    boolean opens = start == 0 || s.get(start - 1).isMark() || s.get(start - 1).isQuote();
    String first = s.get(start).lower();
    boolean name = !grammar.is("prepositions", first) && !grammar.is("times", first);
    return start < from && opens && name ? start : from;
  }

  /**
   * The noun that a participle tells more of: {@code a letter obtained by …}, {@code an
   * advertisement released Thursday …}; -1 where there is none.
   */
  private int beforeReducedRelative(Sentence s, int at, int last, int floor) {
    int participle = s.get(at).is("by") ? at - 1 : at == last ? at : -1;
    if (participle - 1 < floor || participle < 0) {
      return -1;
    }
    Verb verb = grammar.verb(s.get(participle).lower());
    boolean byOther = participle == at - 1;
    boolean past =
        verb != null
            && verb.form() != Form.BASE
            && verb.form() != Form.PRESENT
            && verb.form() != Form.GERUND
            && !s.get(participle).isCapitalised();
    return past
            && s.get(participle - 1).isWord()
            && (byOther || !s.get(participle - 1).isCapitalised())
            && words.isNominal(s, participle - 1, participle)
        ? participle - 1
        : -1;
  }

  /** Whether the preposition at {@code at} hangs on a noun: "a spokesman for". */
  private boolean joinsNoun(Sentence s, int at, int floor) {
    Token t = s.get(at);
    if (at - 1 < floor || !(grammar.is("joining prepositions", t.lower()) || t.is("by"))) {
      return false;
    }
    Token noun = s.get(at - 1);
    if (t.is("by")) {
      return grammar.is("bearers", noun.lower());
    }
    if (!noun.isWord()
        || grammar.is("prepositions", noun.lower())
        || words.isAdverbOrAuxiliary(noun)
        || grammar.is("subject pronouns", noun.lower())) {
      return false;
    }
    Verb verb = noun.isCapitalised() ? null : grammar.verb(noun.lower());
    return verb == null
        || ((verb.form() == Form.BASE || verb.form() == Form.PRESENT)
            && at - 2 >= floor
            && !s.get(at - 2).isCapitalised()
            && !grammar.is("subject pronouns", s.get(at - 2).lower()));
  }

  /** The phrase that begins after an inverted verb; null where none does. */
  public Phrase after(Sentence s, int from) {
    return inverted.after(s, from);
  }

  /** The phrase that begins right here; null where none does. */
  public Phrase at(Sentence s, int from) {
    return inverted.at(s, from);
  }
}
