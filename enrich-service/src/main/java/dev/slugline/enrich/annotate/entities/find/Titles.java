package dev.slugline.enrich.annotate.entities.find;

import dev.slugline.enrich.annotate.entities.lexicon.Cues;
import dev.slugline.enrich.annotate.entities.lexicon.Lexicon;
import dev.slugline.enrich.annotate.entities.lexicon.Match;
import dev.slugline.enrich.annotate.entities.lexicon.Sense;
import dev.slugline.enrich.annotate.entities.lexicon.World;
import dev.slugline.enrich.annotate.entities.text.Shape;
import dev.slugline.enrich.annotate.entities.text.Token;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Finds titles and offices inside and right before runs of capitals. */
final class Titles {
  private static final Set<Sense> THINGS = Segmenter.THINGS;
  private static final Set<Sense> TITLES = EnumSet.of(Sense.TITLE);

  private final Cues cues;
  private final Lexicon lexicon;
  private final List<Token> tokens;

  Titles(World world, List<Token> tokens) {
    this.cues = world.cues();
    this.lexicon = world.lexicon();
    this.tokens = tokens;
  }

  /** Where a title in small letters that ends right before a token begins: {@code president X}. */
  int before(int at) {
    for (int from = Math.max(0, at - 4); from < at; from++) {
      if (tokens.get(at).breaks() || hasMark(from, at)) {
        continue;
      }
      if (lexicon.exactly(tokens, from, at, TITLES) != null) {
        return from;
      }
    }
    return -1;
  }

  private boolean hasMark(int from, int to) {
    for (int i = from; i < to; i++) {
      Token token = tokens.get(i);
      if (token.shape() == Shape.MARK || i > from && token.breaks()) {
        return true;
      }
    }
    return false;
  }

  /** The first title that stands before a name or alone; null where there is none. */
  TitleSpan first(int from, int to) {
    for (int i = from; i < to; i++) {
      Match thing = lexicon.longest(tokens, i, to, THINGS);
      Match title = lexicon.longest(tokens, i, to, TITLES);
      if (thing != null && thing.thing() == null) {
        thing = null;
      }
      if (title == null || thing != null && thing.length() >= title.length()) {
        i = thing != null && thing.length() > 1 ? thing.to() - 1 : i;
        continue;
      }
      if (title.to() < to && goesOn(title.to(), to) || i > from && insideName(i)) {
        continue;
      }
      if (title.to() < to
          && tokens.get(title.to()).glued()
          && !cues.in("particles", tokens.get(title.to()))) {
        continue;
      }
      if (title.to() < to && onlyHeads(title.to(), to) || ofBefore(from, i)) {
        continue;
      }
      return new TitleSpan(portfolioFrom(from, i), title.to());
    }
    return null;
  }

  /** Magistrate<i>'s</i> Court, Justice <i>for</i> Farmers: no title, but a body's name. */
  private boolean goesOn(int i, int to) {
    Token next = tokens.get(i);
    boolean linked = next.is("for") || next.is("against");
    return next.shape() == Shape.POSSESSIVE
        || linked && cues.in("organisation-heads", tokens.get(to - 1));
  }

  /** Abdullahi <i>Sheikh</i> Nuur: what may be a title is a name among names. */
  private boolean insideName(int i) {
    Token before = tokens.get(i - 1);
    return cues.in("honorifics", tokens.get(i))
        && before.named()
        && lexicon.knows(before, Sense.GIVEN_NAME);
  }

  /** Council of <i>Ministers</i>: what follows of is no title before a name. */
  private boolean ofBefore(int from, int i) {
    int of = i - 1;
    if (of > from && cues.in("articles", tokens.get(of))) {
      of--;
    }
    return of > from && cues.in("linkers", tokens.get(of)) && !tokens.get(of).is("and");
  }

  /** Words of an office that stand before its head: <i>Trade and Industry</i> Minister. */
  private int portfolioFrom(int from, int title) {
    if (title - from > 1 && cues.in("institution-heads", tokens.get(title - 1))) {
      return title;
    }
    for (int k = from; k < title; k++) {
      Match thing = lexicon.longest(tokens, k, title, THINGS);
      if (thing != null && thing.to() == title && thing.length() > 1) {
        return title;
      }
    }
    int i = title;
    while (i > from
        && (cues.in("portfolios", tokens.get(i - 1))
            || tokens.get(i - 1).is("and")
            || tokens.get(i - 1).is("&")
            || cues.in("common", tokens.get(i - 1)) && !cues.in("heads", tokens.get(i - 1)))
        && lexicon.exactly(tokens, i - 1, i, THINGS) == null) {
      i--;
    }
    return i;
  }

  private boolean onlyHeads(int from, int to) {
    for (int i = from; i < to; i++) {
      Token token = tokens.get(i);
      boolean head = cues.in("heads", token) || cues.in("portfolios", token);
      if (!head && !(i > from && !token.named())) {
        return false;
      }
    }
    return true;
  }
}
