package dev.slugline.enrich.annotate.entities.find;

import dev.slugline.enrich.annotate.entities.lexicon.Cues;
import dev.slugline.enrich.annotate.entities.lexicon.Lexicon;
import dev.slugline.enrich.annotate.entities.lexicon.Sense;
import dev.slugline.enrich.annotate.entities.text.Token;
import java.util.List;

/** Adds to a name the head that is written small behind it. */
final class SmallHeads {
  private final Cues cues;
  private final List<Token> tokens;

  SmallHeads(Cues cues, List<Token> tokens) {
    this.cues = cues;
    this.tokens = tokens;
  }

  /** The Russian <i>foreign ministry</i>, the Ortega <i>administration</i>: heads written small. */
  Candidate extend(Candidate candidate) {
    int end = candidate.to();
    if (of(candidate, Sense.DEMONYM) || of(candidate, Sense.COUNTRY)) {
      while (end < tokens.size() && cues.in("ministry-words", tokens.get(end))) {
        end++;
      }
      return end > candidate.to() ? headed(candidate, end, "ministry") : candidate;
    }
    boolean surname = candidate.known() == null || of(candidate, Sense.FIGURE);
    return surname && candidate.length() == 1
        ? headed(candidate, end, "administration")
        : candidate;
  }

  private static boolean of(Candidate candidate, Sense sense) {
    return candidate.known() != null && candidate.known().as(sense) != null;
  }

  private Candidate headed(Candidate candidate, int head, String word) {
    if (head >= tokens.size() || !tokens.get(head).text().equals(word)) {
      return candidate;
    }
    String key = Lexicon.normal(tokens, candidate.from(), head + 1);
    return new Candidate(candidate.from(), head + 1, key, null, -1);
  }
}
