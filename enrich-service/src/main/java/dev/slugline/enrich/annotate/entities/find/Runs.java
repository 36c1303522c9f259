package dev.slugline.enrich.annotate.entities.find;

import dev.slugline.enrich.annotate.entities.lexicon.Cues;
import dev.slugline.enrich.annotate.entities.text.Shape;
import dev.slugline.enrich.annotate.entities.text.Token;
import java.util.ArrayList;
import java.util.List;

/** Finds the runs of words with capitals, and the small words that hold a name together. */
final class Runs {
  private final Cues cues;
  private final List<Token> tokens;

  Runs(Cues cues, List<Token> tokens) {
    this.cues = cues;
    this.tokens = tokens;
  }

  List<Run> all() {
    var runs = new ArrayList<Run>();
    int i = 0;
    while (i < tokens.size()) {
      if (begins(i)) {
        int end = end(i);
        runs.add(new Run(i, end));
        i = end;
      } else {
        i++;
      }
    }
    return runs;
  }

  private boolean begins(int i) {
    Token token = tokens.get(i);
    return token.named() || cues.in("name-openers", token) && named(i + 1) && glued(i + 1);
  }

  private int end(int from) {
    int i = from + 1;
    boolean headed = holds(from);
    while (i < tokens.size() && !tokens.get(i).breaks()) {
      Token token = tokens.get(i);
      int next = i;
      if (token.named()) {
        next = i + 1;
      } else if (token.glued() && gluedPart(i, from)) {
        next = i + 1;
      } else if (cues.in("particles", token) && named(i + 1)) {
        next = i + 2;
      } else if (cues.in("particles", token) && particle(i + 1) && named(i + 2)) {
        next = i + 3;
      } else if (token.shape() == Shape.NUMBER && token.glued()) {
        next = i + 1;
      } else if (token.is("&") && named(i + 1)) {
        next = i + 2;
      } else if (token.shape() == Shape.POSSESSIVE
          && cues.in("possessors", tokens.get(i - 1))
          && named(i + 1)) {
        next = i + 2;
      } else if (headed && cues.in("linkers", token)) {
        next = afterLinker(i);
      }
      if (next == i) {
        return i;
      }
      for (int k = i; k < next; k++) {
        headed |= holds(k);
      }
      i = next;
    }
    return i;
  }

  /**
   * {@code of}, {@code of the}, {@code for}, {@code and} after a head: Ministry of the Interior.
   */
  private int afterLinker(int i) {
    Token linker = tokens.get(i);
    if (linker.is("and")) {
      return named(i + 1) && ofBefore(i) && plainWord(i + 1) ? i + 2 : i;
    }
    if (!cues.in("heads", tokens.get(i - 1)) && !cues.in("heads-before-of", tokens.get(i - 1))) {
      return i;
    }
    if (named(i + 1)) {
      return tokens.get(i + 1).shape() != Shape.INITIAL && !dated(i + 1) ? i + 2 : i;
    }
    boolean article = i + 1 < tokens.size() && cues.in("articles", tokens.get(i + 1));
    return article && named(i + 2) ? i + 3 : i;
  }

  /** Council on <i>Monday</i>, Court of <i>May</i>. */
  private boolean dated(int i) {
    return cues.in("days-and-months", tokens.get(i));
  }

  private boolean ofBefore(int and) {
    for (int k = and - 1; k >= Math.max(0, and - 6); k--) {
      if (cues.in("linkers", tokens.get(k)) && !tokens.get(k).is("and")) {
        return true;
      }
    }
    return false;
  }

  /** A word of the language rather than a name: Trade and <i>Industry</i>. */
  private boolean plainWord(int i) {
    return cues.in("common", tokens.get(i)) || cues.in("portfolios", tokens.get(i));
  }

  private boolean holds(int i) {
    return cues.in("heads", tokens.get(i)) || cues.in("heads-before-of", tokens.get(i));
  }

  /** The small second half of Suk-yeol, not that of Moscow-based. */
  private boolean gluedPart(int i, int from) {
    Token token = tokens.get(i);
    return token.shape() == Shape.LOWER
        && i - 1 > from
        && token.text().length() <= 6
        && !cues.in("compounds", token)
        && !cues.in("common", token)
        && !token.norm().endsWith("ed");
  }

  private boolean named(int i) {
    return i < tokens.size() && tokens.get(i).named() && !tokens.get(i).breaks();
  }

  private boolean particle(int i) {
    return i < tokens.size() && cues.in("particles", tokens.get(i)) && !tokens.get(i).breaks();
  }

  private boolean glued(int i) {
    return tokens.get(i).glued();
  }
}
