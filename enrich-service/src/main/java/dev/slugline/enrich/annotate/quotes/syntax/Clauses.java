package dev.slugline.enrich.annotate.quotes.syntax;

import dev.slugline.enrich.Deadline;
import dev.slugline.enrich.annotate.quotes.words.Grammar;
import dev.slugline.enrich.annotate.quotes.words.Grammar.Strength;
import dev.slugline.enrich.annotate.quotes.words.Sentence;
import dev.slugline.enrich.annotate.quotes.words.Token;
import java.util.ArrayList;
import java.util.List;

/** Reads a sentence's clauses: each finite verb with its subject. */
public final class Clauses {
  /** No clause is sought further to the left, so that reading stays linear. */
  private static final int REACH = 60;

  private final Grammar grammar;
  private final NounPhrases phrases;
  private final Verbs verbs;

  public Clauses(Grammar grammar, NounPhrases phrases, Verbs verbs) {
    this.grammar = grammar;
    this.phrases = phrases;
    this.verbs = verbs;
  }

  /** The first of a sentence's clauses that hangs on no other; null where it has none. */
  public Clause main(Sentence s, List<Clause> all) {
    for (Clause clause : all) {
      if (!isSubordinate(s, clause.subject())) {
        return clause;
      }
    }
    return all.isEmpty() ? null : all.get(0);
  }

  /** Every finite verb with its subject, left to right. */
  public List<Clause> all(Sentence s) {
    var found = new ArrayList<Clause>();
    int floor = 0;
    for (int i = 0; i < s.size(); i++) {
      Deadline.check();
      if (s.get(i).isQuote()) {
        floor = i + 1;
      } else if (i > 0 && verbs.isFinite(s, i, floor) && !verbs.isInfinitive(s, i)) {
        Phrase subject = phrases.before(s, i, floor);
        if (subject == null && verbs.strength(s, i) == Strength.SPEECH && s.get(i - 1).isMark()) {
          subject = phrases.after(s, i + 1);
        }
        if (subject != null
            && (found.isEmpty() || found.get(found.size() - 1).subject().to() != subject.to())) {
          found.add(Clause.of(subject, s.get(i), verbs.strength(s, i), "main"));
        }
      }
    }
    return found;
  }

  /**
   * The subject of a clause to the left, one of speech before any other: {@code Okoye left and said
   * …}.
   */
  public Phrase sharedSubject(Sentence s, int v) {
    Phrase nearest = null;
    Phrase subordinate = null;
    for (int i = v - 1; i >= Math.max(1, v - REACH); i--) {
      if (verbs.isFinite(s, i, 0) && !verbs.isInfinitive(s, i)) {
        Phrase subject = phrases.before(s, i, 0);
        if (subject != null && !isSubordinate(s, subject)) {
          if (verbs.strength(s, i) == Strength.SPEECH) {
            return subject;
          }
          nearest = nearest == null ? subject : nearest;
        }
        subordinate = subordinate == null ? subject : subordinate;
      }
    }
    return nearest == null ? subordinate : nearest;
  }

  /** Whether a clause hangs on another: "that", "because"; not "where", which tells of a noun. */
  public boolean isSubordinate(Sentence s, Phrase subject) {
    Token before = subject.from() > 0 ? s.get(subject.from() - 1) : null;
    return before != null
        && (grammar.is("subordinators", before.lower()) || before.is("who"))
        && !before.is("where")
        && !before.is("which");
  }
}
