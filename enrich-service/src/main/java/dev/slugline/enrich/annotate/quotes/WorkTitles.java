package dev.slugline.enrich.annotate.quotes;

import dev.slugline.enrich.annotate.quotes.words.Grammar;
import dev.slugline.enrich.annotate.quotes.words.Sentence;
import dev.slugline.enrich.annotate.quotes.words.Token;

/** Tells the title of a show, a book or a song in quotation marks from words that were said. */
final class WorkTitles {
  private static final int LONGEST = 8;

  private final Grammar grammar;

  WorkTitles(Grammar grammar) {
    this.grammar = grammar;
  }

  boolean isTitle(Sentence s, int at, String words) {
    if (s.is(at - 1, "so-called") || (s.is(at - 1, "called") && s.is(at - 2, "so-"))) {
      return true;
    }
    int before = s.is(at - 1, ",") ? at - 2 : at - 1;
    if (s.has(before) && grammar.is("titling", s.get(before).lower())) {
      return true;
    }
    if (!isTitleCase(words) || isCalledOut(s, at, words)) {
      return false;
    }
    boolean workBefore = isWork(s, at - 1) || (s.is(at - 1, ",") && isWork(s, at - 2));
    boolean several = words.indexOf(' ') > 0;
    return workBefore
        || isWork(s, at + 1)
        || (several && at > 0 && (s.get(at - 1).isPossessive() || isPlaceOfWork(s.get(at - 1))));
  }

  /** Chants of “Ted!”, her “Go Home” slogan: said, however many capitals they have. */
  private boolean isCalledOut(Sentence s, int at, String words) {
    int noun = s.is(at - 1, "of") ? at - 2 : at + 1;
    return words.indexOf('!') >= 0
        || (s.has(noun)
            && (grammar.is("speech nouns", s.get(noun).lower())
                || grammar.is("slogans", s.get(noun).lower())));
  }

  private boolean isWork(Sentence s, int at) {
    return s.has(at) && grammar.is("work nouns", s.get(at).lower());
  }

  /** "on", "of", "with": where somebody speaks, or what somebody is the star of. */
  private static boolean isPlaceOfWork(Token t) {
    return t.is("on") || t.is("of") || t.is("with") || t.is("to") || t.is("in");
  }

  /** Whether each of a few words has a capital, but for the smallest. */
  private boolean isTitleCase(String words) {
    char last = words.charAt(words.length() - 1);
    String[] all = words.split("\\s+", LONGEST + 2);
    if (all.length > LONGEST || "?!".indexOf(last) >= 0 && all.length > 3) {
      return false;
    }
    int capitals = 0;
    for (String word : all) {
      if (Character.isLowerCase(word.codePointAt(0)) && !isSmall(word)) {
        return false;
      }
      capitals += Character.isLowerCase(word.codePointAt(0)) ? 0 : 1;
    }
    return capitals >= Math.min(2, all.length);
  }

  private boolean isSmall(String word) {
    return grammar.is("joining prepositions", word)
        || grammar.is("determiners", word)
        || grammar.is("conjunctions", word);
  }
}
