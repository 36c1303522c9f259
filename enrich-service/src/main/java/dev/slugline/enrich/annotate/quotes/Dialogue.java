package dev.slugline.enrich.annotate.quotes;

import dev.slugline.enrich.annotate.quotes.words.Grammar;
import dev.slugline.enrich.annotate.quotes.words.Sentence;
import java.util.Locale;

/**
 * Follows two who speak in turn, a paragraph each: who asked is answered by the other, whose name
 * is not said again.
 */
final class Dialogue {
  /** In more words nobody answers. */
  private static final int LONGEST_ANSWER = 15;

  /** In how many paragraphs the other must have spoken. */
  private static final int REACH = 4;

  private record Turn(Attribution by, int paragraph, boolean opens, boolean talks) {}

  private final Grammar grammar;
  private Turn before;
  private Turn last;

  Dialogue(Grammar grammar) {
    this.grammar = grammar;
  }

  /** Notes that somebody spoke; {@code opens} where the words open their paragraph. */
  void spoke(Sentence s, Attribution by, boolean opens) {
    boolean talks =
        "answer".equals(by.rule())
            || (by.cue() != null && grammar.is("asking", by.cue().toLowerCase(Locale.ROOT)));
    if (last == null || last.paragraph() != s.paragraph()) {
      before = last;
      last = new Turn(by, s.paragraph(), opens, talks);
    } else {
      last = new Turn(by, s.paragraph(), last.opens(), last.talks() || talks);
    }
  }

  /**
   * Who answers with a paragraph that holds nothing but a few words; null where nobody is asked.
   */
  Attribution answer(Sentence s, int at, int words) {
    boolean bare = at == 0 && s.size() <= 2 && words <= LONGEST_ANSWER;
    boolean inTurn =
        before != null
            && last.paragraph() == s.paragraph() - 1
            && s.paragraph() - before.paragraph() <= REACH
            && !before.by().speaker().equals(last.by().speaker());
    boolean asked =
        inTurn
            && (last.talks()
                || (before.talks() && last.opens() && before.paragraph() == last.paragraph() - 1));
    return bare && asked
        ? new Attribution(before.by().speaker(), null, "answer", before.by().span())
        : null;
  }
}
