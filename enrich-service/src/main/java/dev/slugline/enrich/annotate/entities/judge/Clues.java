package dev.slugline.enrich.annotate.entities.judge;

import dev.slugline.enrich.annotate.entities.find.Candidate;
import dev.slugline.enrich.annotate.entities.find.Heads;
import dev.slugline.enrich.annotate.entities.lexicon.Cues;
import dev.slugline.enrich.annotate.entities.lexicon.Entry;
import dev.slugline.enrich.annotate.entities.lexicon.Lexicon;
import dev.slugline.enrich.annotate.entities.lexicon.Match;
import dev.slugline.enrich.annotate.entities.lexicon.Sense;
import dev.slugline.enrich.annotate.entities.lexicon.Type;
import dev.slugline.enrich.annotate.entities.lexicon.World;
import dev.slugline.enrich.annotate.entities.text.Shape;
import dev.slugline.enrich.annotate.entities.text.Token;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Gives each candidate the clues that its own words and its neighbours hold. */
final class Clues {
  private static final Set<Sense> COUNTRIES = EnumSet.of(Sense.COUNTRY, Sense.REGION);
  private static final Set<Sense> PLACES =
      EnumSet.of(Sense.COUNTRY, Sense.REGION, Sense.CITY, Sense.GEOGRAPHY);

  /** What an entry that needs a clue weighs of one that needs none. */
  private static final double DOUBTFUL = 0.6;

  private final Cues cues;
  private final Lexicon lexicon;
  private final List<Token> tokens;
  private final Heads heads;

  Clues(World world, List<Token> tokens) {
    this.cues = world.cues();
    this.lexicon = world.lexicon();
    this.tokens = tokens;
    this.heads = new Heads(cues, tokens);
  }

  void read(Candidate candidate) {
    knowledge(candidate);
    shape(candidate);
    before(candidate);
    after(candidate);
  }

  private void knowledge(Candidate candidate) {
    Match known = candidate.known();
    if (known != null) {
      for (Entry entry : known.entries()) {
        Clue clue = clue(entry.sense());
        if (clue != null) {
          clue.of(candidate, entry.doubtful() ? DOUBTFUL : 1);
        }
      }
      return;
    }
    if (candidate.length() > 1
        && cues.in("small-heads", tokens.get(candidate.to() - 1))
        && tokens.get(candidate.to() - 1).shape() == Shape.LOWER) {
      Clue.ORGANISATION_HEAD.of(candidate);
      return;
    }
    Type head = heads.type(candidate);
    if (head != null) {
      switch (head) {
        case ORGANISATION -> Clue.ORGANISATION_HEAD.of(candidate);
        case PLACE -> Clue.PLACE_HEAD.of(candidate);
        case OTHER -> Clue.OTHER_HEAD.of(candidate);
        case PERSON -> throw new IllegalStateException("no head makes a person");
      }
    }
  }

  private static Clue clue(Sense sense) {
    return switch (sense) {
      case COUNTRY -> Clue.KNOWN_COUNTRY;
      case REGION, CITY, GEOGRAPHY, FACILITY -> Clue.KNOWN_PLACE;
      case ORGANISATION -> Clue.KNOWN_ORGANISATION;
      case DEMONYM -> Clue.KNOWN_PEOPLE;
      case OTHER -> Clue.KNOWN_OTHER;
      case FIGURE -> Clue.KNOWN_FIGURE;
      case GIVEN_NAME, SURNAME, TITLE, CALENDAR -> null;
    };
  }

  private void shape(Candidate candidate) {
    Token first = tokens.get(candidate.from());
    Token last = tokens.get(candidate.to() - 1);
    boolean alone = candidate.length() == 1;
    if (lexicon.knows(first, Sense.GIVEN_NAME)) {
      (alone ? Clue.GIVEN_NAME_ALONE : Clue.GIVEN_NAME).of(candidate);
    }
    if (lexicon.knows(last, Sense.SURNAME)) {
      Clue.SURNAME.of(candidate);
    }
    if (alone) {
      if (first.shape() == Shape.CAPITALS && first.text().length() <= 8 && !first.heading()) {
        Clue.ACRONYM.of(candidate);
      } else if (first.shape() == Shape.MIXED && !startsLikeASurname(first.text())) {
        Clue.CAMEL.of(candidate);
      }
      return;
    }
    (candidate.length() <= 3 ? Clue.TWO_OR_THREE_WORDS : Clue.MANY_WORDS).of(candidate);
    int plain = 0;
    int names = 0;
    for (int i = candidate.from(); i < candidate.to(); i++) {
      Token token = tokens.get(i);
      if (i > candidate.from() && token.shape() == Shape.INITIAL && i < candidate.to() - 1) {
        Clue.INITIAL_INSIDE.of(candidate);
      }
      if (cues.in("name-particles", token) && i < candidate.to() - 1) {
        Clue.NAME_PARTICLE.of(candidate);
        break;
      }
      if (isQuote(token) && i > candidate.from()) {
        Clue.NICKNAME.of(candidate);
        break;
      }
      plain += cues.in("common", token) && !lexicon.knows(token, Sense.GIVEN_NAME) ? 1 : 0;
      names += token.named() ? 1 : 0;
    }
    if (candidate.known() == null) {
      if (cues.in("place-prefixes", first) && candidate.titleFrom() < 0) {
        Clue.PLACE_PREFIX.of(candidate);
      }
      if (plain * 2 >= names) {
        Clue.PLAIN_WORDS.of(candidate);
      }
      if (placeInside(candidate)) {
        Clue.PLACE_INSIDE.of(candidate);
      }
    }
  }

  private static boolean startsLikeASurname(String word) {
    return word.startsWith("Mc")
        || word.startsWith("Mac")
        || word.indexOf('\'') == 1
        || word.indexOf('’') == 1;
  }

  private boolean placeInside(Candidate candidate) {
    for (int i = candidate.from(); i < candidate.to(); i++) {
      Token token = tokens.get(i);
      if (token.named() && !lexicon.knows(tokens.get(candidate.from()), Sense.GIVEN_NAME)) {
        Match place = lexicon.longest(tokens, i, candidate.to(), PLACES);
        if (place != null
            && !lexicon.knows(token, Sense.SURNAME)
            && !lexicon.knows(token, Sense.GIVEN_NAME)) {
          return true;
        }
      }
    }
    return false;
  }

  private void before(Candidate candidate) {
    if (candidate.titleFrom() >= 0) {
      Clue.TITLE_BEFORE.of(candidate);
      return;
    }
    int i = candidate.from() - 1;
    if (i < 0 || tokens.get(candidate.from()).breaks()) {
      return;
    }
    Token before = tokens.get(i);
    if (cues.in("place-prepositions", before)) {
      Clue.IN_BEFORE.of(candidate);
    } else if (cues.in("articles", before)) {
      Clue.ARTICLE_BEFORE.of(candidate);
    } else if (cues.in("directions", before)) {
      Clue.DIRECTION_BEFORE.of(candidate);
    } else if (cues.in("organisation-nouns-before", before)) {
      Clue.ORGANISATION_NOUN.of(candidate);
    } else if (before.norm().equals("of") && i > 0) {
      (cues.in("place-nouns", tokens.get(i - 1)) || cues.in("of-places", tokens.get(i - 1))
              ? Clue.PLACE_NOUN_BEFORE
              : Clue.OF_BEFORE)
          .of(candidate);
    } else if (before.is(",") && i > 0 && apposed(candidate, i - 1)) {
      Clue.APPOSED.of(candidate);
    } else if (isQuote(before)) {
      boolean closed = candidate.to() < tokens.size() && isQuote(tokens.get(candidate.to()));
      if (closed) {
        Clue.QUOTED.of(candidate);
      }
    }
  }

  /**
   * {@code her lawyer, Oduya, said}: a role before the comma and the sentence goes on after one.
   */
  private boolean apposed(Candidate candidate, int last) {
    int to = candidate.to();
    return to < tokens.size()
        && tokens.get(to).is(",")
        && candidate.known() == null
        && tokens.get(last).shape() == Shape.LOWER
        && lexicon.knows(tokens.get(last), Sense.TITLE);
  }

  private static boolean isQuote(Token token) {
    return token.shape() == Shape.MARK && "\"'“”‘’«»„".contains(token.text());
  }

  private void after(Candidate candidate) {
    int i = candidate.to();
    if (i >= tokens.size() || tokens.get(i).breaks()) {
      return;
    }
    Token after = tokens.get(i);
    if (after.shape() == Shape.POSSESSIVE && i + 1 < tokens.size()) {
      after = tokens.get(i + 1);
    } else if (after.is("(") && i + 1 < tokens.size()) {
      return;
    }
    if (cues.in("say-verbs", after)) {
      Clue.SAYS.of(candidate);
    } else if (after.glued() && after.norm().equals("based")) {
      Clue.BASED_AFTER.of(candidate);
    } else if (cues.in("place-nouns", after)) {
      Clue.PLACE_NOUN_AFTER.of(candidate);
    } else if (cues.in("organisation-nouns", after)) {
      Clue.ORGANISATION_NOUN.of(candidate);
    } else if (after.norm().equals("who")) {
      Clue.WHO_AFTER.of(candidate);
    } else if (after.is(",")) {
      afterComma(candidate, i + 1);
    }
  }

  private void afterComma(Candidate candidate, int i) {
    if (i >= tokens.size()) {
      return;
    }
    Token next = tokens.get(i);
    if (next.shape() == Shape.NUMBER && next.text().length() == 2 && endsClause(i + 1)) {
      Clue.AGE_AFTER.of(candidate);
    } else if (next.norm().equals("who")) {
      Clue.WHO_AFTER.of(candidate);
    } else if (next.named() && lexicon.longest(tokens, i, i + 3, COUNTRIES) != null) {
      Clue.COUNTRY_AFTER.of(candidate);
    } else if (roleFollows(i)) {
      Clue.ROLE_AFTER.of(candidate);
    }
  }

  private boolean endsClause(int i) {
    return i < tokens.size() && (tokens.get(i).is(",") || tokens.get(i).is("."));
  }

  /** {@code , a retired teacher} or {@code , head of …} within five words. */
  private boolean roleFollows(int from) {
    for (int i = from; i < Math.min(tokens.size(), from + 6); i++) {
      Token token = tokens.get(i);
      if (token.shape() == Shape.MARK && !token.is("&") || token.breaks()) {
        return false;
      }
      if (lexicon.knows(token, Sense.TITLE)) {
        return true;
      }
    }
    return false;
  }
}
