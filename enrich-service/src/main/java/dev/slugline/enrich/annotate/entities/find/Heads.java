package dev.slugline.enrich.annotate.entities.find;

import dev.slugline.enrich.annotate.entities.lexicon.Cues;
import dev.slugline.enrich.annotate.entities.lexicon.Type;
import dev.slugline.enrich.annotate.entities.text.Shape;
import dev.slugline.enrich.annotate.entities.text.Token;
import java.util.List;

/** The word of a name that says what kind of thing it names: Bank of <i>…</i>, Lake <i>…</i>. */
public final class Heads {
  private final Cues cues;
  private final List<Token> tokens;

  public Heads(Cues cues, List<Token> tokens) {
    this.cues = cues;
    this.tokens = tokens;
  }

  /** Where the last head before {@code of} stands; -1 where there is none. */
  int last(int from, int to) {
    int of = from;
    while (of < to && !(of > from && cues.in("linkers", tokens.get(of)))) {
      of++;
    }
    for (int i = (of < to ? of : to) - 1; i >= from; i--) {
      if (isHead(i, from)) {
        return i;
      }
    }
    return -1;
  }

  /**
   * A head stands last, or, if it is one of those that may, first: Lake Victoria, not Park Min-ho.
   */
  private boolean isHead(int i, int from) {
    Token token = tokens.get(i);
    return cues.in("heads", token)
        && token.shape() != Shape.LOWER
        && (i > from || cues.in("prefix-heads", token));
  }

  /** The type that the head of a name gives it; null where it has none. */
  public Type type(Candidate candidate) {
    int end = candidate.to();
    for (int i = candidate.from() + 1; i < candidate.to(); i++) {
      if (cues.in("linkers", tokens.get(i)) && !tokens.get(i).is("and")) {
        end = i;
        break;
      }
    }
    for (int i = end - 1; i >= candidate.from(); i--) {
      Type type = type(tokens.get(i));
      boolean may = i > candidate.from() || cues.in("prefix-heads", tokens.get(i));
      if (type != null && may && candidate.length() > 1) {
        return type;
      }
    }
    return null;
  }

  private Type type(Token token) {
    if (cues.in("organisation-heads", token)) {
      return Type.ORGANISATION;
    }
    if (cues.in("place-heads", token)) {
      return Type.PLACE;
    }
    return cues.in("other-heads", token) ? Type.OTHER : null;
  }
}
