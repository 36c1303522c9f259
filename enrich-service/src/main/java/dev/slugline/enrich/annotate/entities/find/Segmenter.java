package dev.slugline.enrich.annotate.entities.find;

import dev.slugline.enrich.annotate.entities.lexicon.Cues;
import dev.slugline.enrich.annotate.entities.lexicon.Lexicon;
import dev.slugline.enrich.annotate.entities.lexicon.Match;
import dev.slugline.enrich.annotate.entities.lexicon.Sense;
import dev.slugline.enrich.annotate.entities.lexicon.World;
import dev.slugline.enrich.annotate.entities.text.Shape;
import dev.slugline.enrich.annotate.entities.text.Token;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Cuts runs of capitals into candidates: titles off, peoples and countries off, heads kept. */
public final class Segmenter {
  static final Set<Sense> THINGS =
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

  private final Cues cues;
  private final Lexicon lexicon;
  private final List<Token> tokens;
  private final Heads heads;
  private final Titles titles;
  private final SmallHeads smallHeads;
  private final List<Candidate> candidates = new ArrayList<>();

  private Segmenter(World world, List<Token> tokens) {
    this.cues = world.cues();
    this.lexicon = world.lexicon();
    this.tokens = tokens;
    this.heads = new Heads(cues, tokens);
    this.titles = new Titles(world, tokens);
    this.smallHeads = new SmallHeads(cues, tokens);
  }

  /** The candidates of a text, in order, none over another. */
  public static List<Candidate> candidates(World world, List<Token> tokens) {
    var segmenter = new Segmenter(world, tokens);
    for (Run run : new Runs(world, tokens).all()) {
      segmenter.cut(run.from(), run.to(), segmenter.titles.before(run.from()));
    }
    segmenter.candidates.replaceAll(segmenter.smallHeads::extend);
    return segmenter.candidates;
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
      title = titles.before(start);
    }
    Match whole = lexicon.exactly(tokens, start, end, THINGS);
    if (whole != null) {
      keep(start, end, whole, title);
      return;
    }
    boolean capitals = tokens.get(start).shape() == Shape.CAPITALS;
    if (tokens.get(start).heading() && end - start > (capitals ? 1 : 3)) {
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
    if (i + 1 < end && isLeadIn(token, tokens.get(i + 1))) {
      return !startsName(i, end);
    }
    if (cues.in("function-words", token) && token.shape() != Shape.CAPITALS) {
      return !startsName(i, end);
    }
    return token.opens()
        && i + 1 < end
        && !tokens.get(i + 1).glued()
        && cues.in("openers", token)
        && !lexicon.knows(token, Sense.TITLE)
        && !startsName(i, end);
  }

  /** {@code POLICE in …}, {@code THE Electoral …}: the first word of a story set in capitals. */
  private boolean isLeadIn(Token token, Token next) {
    return token.breaks()
        && token.shape() == Shape.CAPITALS
        && next.shape() != Shape.CAPITALS
        && !next.glued()
        && (cues.in("common", token)
            || cues.in("function-words", token)
            || cues.in("openers", token));
  }

  /** Whether a known name begins here; behind an article it must end the run: The Gambia. */
  private boolean startsName(int i, int end) {
    Match known = lexicon.longest(tokens, i, end, THINGS);
    if (known == null || !cues.in("articles", tokens.get(i))) {
      return known != null;
    }
    return known.to() == end || !tokens.get(known.to()).named();
  }

  /** In a line of capitals only what is known counts. */
  private void cutHeading(int from, int to) {
    int i = from;
    while (i < to) {
      Match match = lexicon.longest(tokens, i, to, THINGS);
      if (match != null) {
        if (!match.doubtful()) {
          keep(match.from(), match.to(), match, -1);
        }
        i = match.to();
      } else {
        i++;
      }
    }
  }

  private boolean cutAtTitle(int from, int to, int outer) {
    TitleSpan title = titles.first(from, to);
    if (title == null) {
      return false;
    }
    if (title.from() > from) {
      cut(from, title.from(), outer);
    }
    if (title.to() < to) {
      afterTitle(title.from(), title.to(), to);
    }
    return true;
  }

  private void afterTitle(int titleFrom, int from, int to) {
    int i = from;
    boolean of = !tokens.get(i).named();
    if (of) {
      while (i < to && !(tokens.get(i).named() && !plain(i))) {
        i++;
      }
      int head = i < to ? heads.last(i, to) : -1;
      if (head > i) {
        headed(i, head + 1, -1);
        if (head + 1 < to) {
          cut(head + 1, to, titleFrom);
        }
        return;
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

  private void cutAtHead(int from, int to, int title) {
    int head = heads.last(from, to);
    if (head < 0) {
      cutAtKnown(from, to, title);
      return;
    }
    boolean linked =
        head + 1 < to
            && !tokens.get(head + 1).glued()
            && (!tokens.get(head + 1).named() || cues.in("linkers", tokens.get(head + 1)));
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

  private void cutAtKnown(int from, int to, int title) {
    Match first = lexicon.longest(tokens, from, to, THINGS);
    if (first == null || first.thing() == null) {
      keep(from, to, null, title);
      return;
    }
    boolean people = first.thing().sense() == Sense.DEMONYM;
    boolean person = first.thing().sense() == Sense.FIGURE;
    boolean glued = tokens.get(first.to()).glued() && !person && tokens.get(first.to()).named();
    if (people || glued || startsKnown(first.to(), to)) {
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

  /** {@code QR2bn}, {@code Rs500}. */
  private boolean isMoney(String word) {
    int i = 0;
    while (i < word.length() && Character.isLetter(word.charAt(i))) {
      i++;
    }
    return i > 0
        && i < word.length()
        && Character.isDigit(word.charAt(i))
        && cues.list("currencies").contains(Lexicon.normal(word.substring(0, i)));
  }

  private void keep(int from, int to, Match known, int title) {
    if (known != null && known.as(Sense.CALENDAR) != null && known.thing() == null) {
      return;
    }
    if (to - from == 1 && isMoney(tokens.get(from).text())) {
      return;
    }
    candidates.add(new Candidate(from, to, Lexicon.normal(tokens, from, to), known, title));
  }
}
