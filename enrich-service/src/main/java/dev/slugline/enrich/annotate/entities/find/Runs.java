package dev.slugline.enrich.annotate.entities.find;

import dev.slugline.enrich.annotate.entities.lexicon.Cues;
import dev.slugline.enrich.annotate.entities.lexicon.Lexicon;
import dev.slugline.enrich.annotate.entities.lexicon.Match;
import dev.slugline.enrich.annotate.entities.lexicon.World;
import dev.slugline.enrich.annotate.entities.text.Shape;
import dev.slugline.enrich.annotate.entities.text.Token;
import java.util.ArrayList;
import java.util.List;

/** Finds the runs of words with capitals, and the small words that hold a name together. */
final class Runs {
  private static final int LONGEST_HEADED = 6;
  private final Cues cues;
  private final Lexicon lexicon;
  private final List<Token> tokens;

  Runs(World world, List<Token> tokens) {
    this.cues = world.cues();
    this.lexicon = world.lexicon();
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
      } else if (isPluralGenitive(i) && cues.in("possessors", tokens.get(i - 1)) && named(i + 1)) {
        next = i + 2;
      } else if (isNickname(i, from)) {
        next = i + 4;
      } else if (headed && cues.in("linkers", token)) {
        next = afterLinker(i);
      }
      if (next == i && joinsHead(i)) {
        next = i + 2;
      }
      if (next == i) {
        next = knownAcross(from, i);
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

  /** The apostrophe of {@code Teachers' Association}. */
  private boolean isPluralGenitive(int i) {
    Token token = tokens.get(i);
    Token before = tokens.get(i - 1);
    return (token.is("'") || token.is("’"))
        && token.start() == before.end()
        && before.norm().endsWith("s");
  }

  /** {@code Manuel "Manny" Oduya}. */
  private boolean isNickname(int i, int from) {
    return i - from <= 3
        && i + 3 < tokens.size()
        && isQuote(i)
        && isQuote(i + 2)
        && tokens.get(i).start() > tokens.get(i - 1).end()
        && named(i + 1)
        && named(i + 3);
  }

  private boolean isQuote(int i) {
    return tokens.get(i).shape() == Shape.MARK && "\"'“”‘’".contains(tokens.get(i).text());
  }

  /**
   * Justice <i>for</i> Farmers Coalition, Ethics <i>and</i> Integrity Commission: a head follows.
   */
  private boolean joinsHead(int i) {
    Token linker = tokens.get(i);
    boolean and = linker.is("and") || linker.is("&");
    if (!and && !linker.is("for") && !linker.is("against") || !named(i + 1) || dated(i + 1)) {
      return false;
    }
    if (and && !(plainWord(i - 1) && !holds(i - 1) && plainWord(i + 1))) {
      return false;
    }
    int end = i + 1;
    while (named(end) && end - i <= LONGEST_HEADED) {
      end++;
    }
    return end - i > 2 && cues.in("organisation-heads", tokens.get(end - 1));
  }

  /** What a list knows as one name goes on, whatever small words it holds. */
  private int knownAcross(int from, int i) {
    if (tokens.get(i).shape() != Shape.LOWER || !named(i + 1) && !named(i + 2)) {
      return i;
    }
    for (int k = Math.max(from, i - LONGEST_HEADED); k < i; k++) {
      Match known = lexicon.longest(tokens, k, tokens.size(), Segmenter.THINGS);
      if (known != null && known.to() > i + 1) {
        return known.to();
      }
    }
    return i;
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
        && (i - 1 > from || i + 1 < tokens.size() && glued(i + 1) && named(i + 1))
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
