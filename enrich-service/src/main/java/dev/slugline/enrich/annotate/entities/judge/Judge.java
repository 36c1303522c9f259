package dev.slugline.enrich.annotate.entities.judge;

import dev.slugline.enrich.Deadline;
import dev.slugline.enrich.annotate.entities.find.Candidate;
import dev.slugline.enrich.annotate.entities.find.SameName;
import dev.slugline.enrich.annotate.entities.lexicon.Cues;
import dev.slugline.enrich.annotate.entities.lexicon.Lexicon;
import dev.slugline.enrich.annotate.entities.lexicon.Sense;
import dev.slugline.enrich.annotate.entities.lexicon.Type;
import dev.slugline.enrich.annotate.entities.lexicon.World;
import dev.slugline.enrich.annotate.entities.text.Shape;
import dev.slugline.enrich.annotate.entities.text.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Decides the type of each candidate from its own clues and, half as much, from those of the same
 * name elsewhere in the story: a name has one sense in a story unless its place says otherwise.
 */
public final class Judge {
  private static final double ELSEWHERE = 0.5;
  private static final double ENOUGH = 1.5;
  private static final double ENOUGH_ALONE = 1.9;
  private static final int LONGEST_NAME = 6;

  private final Cues cues;
  private final Lexicon lexicon;
  private final List<Token> tokens;
  private final List<Candidate> candidates;
  private final Set<String> small = new HashSet<>();
  private final Map<String, String> persons = new HashMap<>();
  private final Map<String, String> organisations = new HashMap<>();

  private final boolean cautious;

  private Judge(World world, List<Token> tokens, List<Candidate> candidates, boolean cautious) {
    this.cautious = cautious;
    this.cues = world.cues();
    this.lexicon = world.lexicon();
    this.tokens = tokens;
    this.candidates = candidates;
    var clues = new Clues(world, tokens);
    var byKey = new HashMap<String, SameName>();
    for (Candidate candidate : candidates) {
      Deadline.check();
      clues.read(candidate);
      SameName same = byKey.computeIfAbsent(candidate.key(), k -> new SameName());
      candidate.join(same);
      if (!tokens.get(candidate.from()).opens()) {
        same.seeInside();
      }
    }
    for (Token token : tokens) {
      if (token.shape() == Shape.LOWER) {
        small.add(token.norm());
      }
    }
  }

  /**
   * Those candidates that are names, in order.
   *
   * @param cautious whether the text is in a language whose grammar is not known: only what lists
   *     or titles vouch for is taken
   */
  public static List<Verdict> verdicts(
      World world, List<Token> tokens, List<Candidate> candidates, boolean cautious) {
    return new Judge(world, tokens, candidates, cautious).decide();
  }

  private List<Verdict> decide() {
    for (Candidate candidate : candidates) {
      if (candidate.length() > 1) {
        learn(candidate);
      }
    }
    for (int i = 0; i + 1 < candidates.size(); i++) {
      learnAbbreviation(candidates.get(i), candidates.get(i + 1));
    }
    for (int i = 0; i + 1 < candidates.size(); i++) {
      keepCompany(candidates.get(i), candidates.get(i + 1));
      keepCompany(candidates.get(i + 1), candidates.get(i));
    }
    var verdicts = new ArrayList<Verdict>();
    for (Candidate candidate : candidates) {
      Deadline.check();
      Verdict verdict = decide(candidate);
      if (verdict != null) {
        verdicts.add(verdict);
      }
    }
    return verdicts;
  }

  /** In a list, what stands beside a known thing is likely one of the same kind. */
  private void keepCompany(Candidate known, Candidate unknown) {
    if (known.known() == null || known.known().thing() == null || unknown.known() != null) {
      return;
    }
    int from = Math.min(known.to(), unknown.to());
    int to = Math.max(known.from(), unknown.from());
    boolean listed = to > from && to - from <= 2 && tokens.get(from).is(",");
    for (int i = from; i < to; i++) {
      listed |= cues.in("connectives", tokens.get(i));
      if (!tokens.get(i).is(",") && !cues.in("connectives", tokens.get(i))) {
        return;
      }
    }
    if (listed && to - from <= 2 && unknown.length() <= 3) {
      unknown.add(known.known().thing().sense().type(), IN_COMPANY, "in-company");
    }
  }

  private static final double IN_COMPANY = 1.6;

  private double total(Candidate candidate, Type type) {
    Deadline.check();
    SameName same = candidate.same();
    double elsewhere = same.sum(type) - candidate.score(type);
    return candidate.score(type)
        + (same.size() == 1 ? 0 : ELSEWHERE * Math.max(-4, Math.min(6, elsewhere)));
  }

  private Type best(Candidate candidate) {
    Type best = Type.PERSON;
    for (Type type : Type.values()) {
      if (total(candidate, type) > total(candidate, best)) {
        best = type;
      }
    }
    return best;
  }

  /** Full names, under each part that may later stand for them; the first name to come keeps it. */
  private void learn(Candidate candidate) {
    Type type = best(candidate);
    if (total(candidate, type) < ENOUGH) {
      return;
    }
    if (type == Type.PERSON) {
      String[] parts = candidate.key().split(" ");
      for (String part : parts) {
        if (part.length() > 1 && !cues.list("particles").contains(part)) {
          persons.putIfAbsent(part, candidate.key());
        }
      }
      for (int from = 0; from < Math.min(parts.length, LONGEST_NAME) - 1; from++) {
        for (int to = from + 2; to <= Math.min(parts.length, from + LONGEST_NAME); to++) {
          persons.putIfAbsent(String.join(" ", List.of(parts).subList(from, to)), candidate.key());
        }
      }
    } else if (type == Type.ORGANISATION && candidate.known() == null) {
      Token first = tokens.get(candidate.from());
      if (!cues.in("common", first)
          && lexicon.exactly(tokens, candidate.from(), candidate.from() + 1, THINGS) == null) {
        organisations.putIfAbsent(first.norm(), candidate.key());
      }
      String initials = initials(candidate);
      if (initials.length() > 2) {
        organisations.putIfAbsent(initials, candidate.key());
      }
    }
  }

  private static final Set<Sense> THINGS =
      Set.of(
          Sense.COUNTRY, Sense.REGION, Sense.CITY, Sense.GEOGRAPHY, Sense.DEMONYM, Sense.CALENDAR);

  private String initials(Candidate candidate) {
    var initials = new StringBuilder();
    for (int i = candidate.from(); i < candidate.to(); i++) {
      if (tokens.get(i).named()) {
        initials.append(tokens.get(i).norm().charAt(0));
      }
    }
    return initials.toString();
  }

  /** {@code Full Name (ABBR)}: both are of one type. */
  private void learnAbbreviation(Candidate full, Candidate brief) {
    boolean bracketed =
        brief.from() == full.to() + 1
            && tokens.get(full.to()).is("(")
            && brief.to() < tokens.size()
            && tokens.get(brief.to()).is(")");
    if (!bracketed || full.length() < 2 || brief.length() > 2) {
      return;
    }
    Type type = best(full);
    if (type == Type.PERSON && tokens.get(brief.from()).shape() == Shape.CAPITALS) {
      full.add(Type.ORGANISATION, 4, "abbreviated");
      type = best(full);
    }
    if (type != Type.PERSON) {
      brief.add(type, 4, "abbreviation");
      if (type == Type.ORGANISATION) {
        organisations.put(brief.key(), full.key());
      }
    }
  }

  private Verdict decide(Candidate candidate) {
    String whole = candidate.key();
    String person = persons.get(candidate.key());
    if (person != null && !person.equals(candidate.key())
        || person != null && candidate.length() == 1) {
      candidate.add(Type.PERSON, sure(candidate) ? 3 : 4, "short-form");
    }
    String organisation = organisations.get(candidate.key());
    if (organisation != null && !organisation.equals(candidate.key())) {
      candidate.add(Type.ORGANISATION, 3, "short-form");
    }
    Type type = best(candidate);
    double score = total(candidate, type);
    if (score < (candidate.length() == 1 ? ENOUGH_ALONE : ENOUGH)
        || doubtful(candidate, score)
        || cautious && !vouched(candidate, person)) {
      return null;
    }
    if (type == Type.PERSON && person != null) {
      whole = person;
    } else if (type == Type.ORGANISATION && organisation != null) {
      whole = organisation;
    }
    // Where nothing here tells, it is the same name elsewhere in the story that tipped the score.
    String rule = candidate.rule() == null ? "same-name" : candidate.rule();
    return new Verdict(candidate, type, whole, rule, score);
  }

  private static boolean sure(Candidate candidate) {
    return candidate.known() != null && !candidate.known().doubtful();
  }

  private boolean vouched(Candidate candidate, String person) {
    boolean given =
        candidate.length() > 1 && lexicon.knows(tokens.get(candidate.from()), Sense.GIVEN_NAME);
    return candidate.known() != null || candidate.titleFrom() >= 0 || given || person != null;
  }

  /** A single word that opens a sentence, or that the story also writes small, needs more. */
  private boolean doubtful(Candidate candidate, double score) {
    Token first = tokens.get(candidate.from());
    boolean seenInside = candidate.same().seenInside();
    if (candidate.known() != null) {
      return candidate.known().doubtful() && first.opens() && !seenInside && score < 4;
    }
    if (candidate.length() > 1) {
      return false;
    }
    if (persons.containsKey(candidate.key()) && !cues.in("function-words", first)) {
      return false;
    }
    boolean word =
        cues.in("common", first) || small.contains(first.norm()) || cues.in("openers", first);
    return word && first.shape() != Shape.CAPITALS && score < 6
        || first.opens() && !seenInside && score < 4;
  }
}
