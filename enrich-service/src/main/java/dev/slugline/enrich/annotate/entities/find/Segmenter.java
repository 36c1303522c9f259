package dev.slugline.enrich.annotate.entities.find;

import dev.slugline.enrich.annotate.entities.lexicon.Cues;
import dev.slugline.enrich.annotate.entities.lexicon.Lexicon;
import dev.slugline.enrich.annotate.entities.lexicon.Match;
import dev.slugline.enrich.annotate.entities.lexicon.Sense;
import dev.slugline.enrich.annotate.entities.lexicon.Type;
import dev.slugline.enrich.annotate.entities.lexicon.World;
import dev.slugline.enrich.annotate.entities.text.Shape;
import dev.slugline.enrich.annotate.entities.text.Token;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Cuts runs of capitals into candidates: titles off, peoples and countries off, heads kept. */
public final class Segmenter {
  private static final Set<Sense> THINGS =
      EnumSet.of(
          Sense.COUNTRY,
          Sense.REGION,
          Sense.CITY,
          Sense.GEOGRAPHY,
          Sense.FACILITY,
          Sense.ORGANISATION,
          Sense.DEMONYM,
          Sense.OTHER,
          Sense.FIGURE,
          Sense.CALENDAR);
  private static final Set<Sense> TITLES = EnumSet.of(Sense.TITLE);

  private final Cues cues;
  private final Lexicon lexicon;
  private final List<Token> tokens;
  private final List<Candidate> candidates = new ArrayList<>();

  private Segmenter(World world, List<Token> tokens) {
    this.cues = world.cues();
    this.lexicon = world.lexicon();
    this.tokens = tokens;
  }

  /** The candidates of a text, in order, none over another. */
  public static List<Candidate> candidates(World world, List<Token> tokens) {
    var segmenter = new Segmenter(world, tokens);
    for (Run run : new Runs(world.cues(), tokens).all()) {
      segmenter.cut(run.from(), run.to(), segmenter.titleBefore(run.from()));
    }
    segmenter.candidates.replaceAll(segmenter::withSmallHead);
    return segmenter.candidates;
  }

  /** The Russian <i>foreign ministry</i>, the Ortega <i>administration</i>: heads written small. */
  private Candidate withSmallHead(Candidate candidate) {
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

  /** Where a title in small letters that ends right before a token begins: {@code president X}. */
  private int titleBefore(int at) {
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

  private void cut(int from, int to, int title) {
    int start = from;
    int end = to;
    while (start < end && (title < 0 ? strippable(start, end) : !tokens.get(start).named())) {
      start++;
    }
    while (end > start && !tokens.get(end - 1).named() && !gluedTail(end - 1)) {
      end--;
    }
    if (start == end) {
      return;
    }
    if (start > from) {
      title = titleBefore(start);
    }
    Match whole = lexicon.exactly(tokens, start, end, THINGS);
    if (whole != null) {
      keep(start, end, whole, title);
      return;
    }
    if (tokens.get(start).heading() && end - start > 3) {
      cutHeading(start, end);
      return;
    }
    if (!cutAtTitle(start, end, title)) {
      cutAtHead(start, end, title);
    }
  }

  private boolean gluedTail(int i) {
    return tokens.get(i).glued() || tokens.get(i).shape() == Shape.NUMBER;
  }

  /** A word that opens a sentence, or a small word in a title-case line. */
  private boolean strippable(int i, int end) {
    Token token = tokens.get(i);
    if (!token.named()) {
      return true;
    }
    if (cues.in("function-words", token) && token.shape() != Shape.CAPITALS) {
      return lexicon.longest(tokens, i, end, THINGS) == null;
    }
    return token.opens()
        && i + 1 < end
        && !tokens.get(i + 1).glued()
        && cues.in("openers", token)
        && lexicon.longest(tokens, i, end, THINGS) == null;
  }

  /** In a line of capitals only what is known counts. */
  private void cutHeading(int from, int to) {
    int i = from;
    while (i < to) {
      Match match = lexicon.longest(tokens, i, to, THINGS);
      if (match != null) {
        keep(match.from(), match.to(), match, -1);
        i = match.to();
      } else {
        i++;
      }
    }
  }

  private boolean cutAtTitle(int from, int to, int outer) {
    for (int i = from; i < to; i++) {
      Match thing = lexicon.longest(tokens, i, to, THINGS);
      Match title = lexicon.longest(tokens, i, to, TITLES);
      if (title == null || thing != null && thing.length() >= title.length()) {
        i = thing != null && thing.length() > 1 ? thing.to() - 1 : i;
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
      int titleFrom = portfolioFrom(from, i);
      if (titleFrom > from) {
        cut(from, titleFrom, outer);
      }
      if (title.to() < to) {
        afterTitle(titleFrom, title.to(), to);
      }
      return true;
    }
    return false;
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

  private void afterTitle(int titleFrom, int from, int to) {
    int i = from;
    boolean of = !tokens.get(i).named();
    if (of) {
      while (i < to && !(tokens.get(i).named() && !plain(i))) {
        i++;
      }
      Match place = i < to ? lexicon.longest(tokens, i, to, THINGS) : null;
      if (place != null && place.thing() != null) {
        keep(place.from(), place.to(), place, -1);
        i = place.to();
      } else if (i == from + 1 && i < to) {
        cut(i, to, -1);
        return;
      }
    }
    if (i < to) {
      cut(i, to, titleFrom);
    }
  }

  private boolean plain(int i) {
    return cues.in("portfolios", tokens.get(i)) || cues.in("common", tokens.get(i));
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

  private void cutAtHead(int from, int to, int title) {
    int head = lastHead(from, to);
    if (head < 0) {
      cutAtKnown(from, to, title);
      return;
    }
    boolean linked =
        head + 1 < to && !tokens.get(head + 1).named() && !tokens.get(head + 1).glued();
    boolean opens = head == from && to - from > 1;
    if (head == to - 1 || linked || opens) {
      headed(from, to, title);
    } else {
      headed(from, head + 1, title);
      cut(head + 1, to, -1);
    }
  }

  private void headed(int from, int to, int title) {
    if (to - from == 1) {
      cutAtKnown(from, to, title);
      return;
    }
    keep(from, to, null, title);
  }

  private int lastHead(int from, int to) {
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

  private void cutAtKnown(int from, int to, int title) {
    Match first = lexicon.longest(tokens, from, to, THINGS);
    if (first == null || first.thing() == null) {
      keep(from, to, null, title);
      return;
    }
    boolean people = first.thing().sense() == Sense.DEMONYM;
    if (people || tokens.get(first.to()).glued() || startsKnown(first.to(), to)) {
      keep(first.from(), first.to(), first, -1);
      cut(first.to(), to, -1);
    } else {
      keep(from, to, null, title);
    }
  }

  /** Whether another known thing, or a person's given name, begins here. */
  private boolean startsKnown(int from, int to) {
    Match next = lexicon.longest(tokens, from, to, THINGS);
    boolean thing = next != null && next.to() == to && next.thing() != null;
    return thing || to - from > 1 && lexicon.knows(tokens.get(from), Sense.GIVEN_NAME);
  }

  private void keep(int from, int to, Match known, int title) {
    if (known != null && known.as(Sense.CALENDAR) != null && known.thing() == null) {
      return;
    }
    candidates.add(new Candidate(from, to, Lexicon.normal(tokens, from, to), known, title));
  }

  /** The type that the head of a name gives it; null where it has none. */
  public static Type headType(Cues cues, List<Token> tokens, Candidate candidate) {
    int end = candidate.to();
    for (int i = candidate.from() + 1; i < candidate.to(); i++) {
      if (cues.in("linkers", tokens.get(i)) && !tokens.get(i).is("and")) {
        end = i;
        break;
      }
    }
    for (int i = end - 1; i >= candidate.from(); i--) {
      Type type = headType(cues, tokens.get(i));
      boolean may = i > candidate.from() || cues.in("prefix-heads", tokens.get(i));
      if (type != null && may && candidate.length() > 1) {
        return type;
      }
    }
    return null;
  }

  private static Type headType(Cues cues, Token token) {
    if (cues.in("organisation-heads", token)) {
      return Type.ORGANISATION;
    }
    if (cues.in("place-heads", token)) {
      return Type.PLACE;
    }
    return cues.in("other-heads", token) ? Type.OTHER : null;
  }
}
