package dev.slugline.enrich.annotate.quotes.cues;

import dev.slugline.enrich.annotate.quotes.syntax.Clause;
import dev.slugline.enrich.annotate.quotes.syntax.NounPhrases;
import dev.slugline.enrich.annotate.quotes.syntax.Phrase;
import dev.slugline.enrich.annotate.quotes.words.Grammar;
import dev.slugline.enrich.annotate.quotes.words.Grammar.Strength;
import dev.slugline.enrich.annotate.quotes.words.Sentence;
import java.util.List;

/** Finds sources named by a preposition: "according to", "in the words of". */
final class According {
  private final Grammar grammar;
  private final NounPhrases phrases;

  According(Grammar grammar, NounPhrases phrases) {
    this.grammar = grammar;
    this.phrases = phrases;
  }

  /** The source that "according to" or the like names here; null for none. */
  Clause at(Sentence s, int at) {
    return at(s, at, "according phrases");
  }

  /** {@code “…”, so Okoye}: what names a source right after its words only. */
  Clause shortAt(Sentence s, int at) {
    return at(s, at, "short attributions");
  }

  /** {@code Pour Okoye, c'est “…”}: what names a source only where it opens a sentence. */
  Clause opening(Sentence s) {
    Clause source = at(s, 0, "opening attributions");
    return source != null && s.is(source.subject().to(), ",") ? source : null;
  }

  private Clause at(Sentence s, int at, String section) {
    for (List<String> phrase : grammar.phrases(section)) {
      if (matches(s, at, phrase)) {
        Phrase source = phrases.at(s, at + phrase.size());
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
}
