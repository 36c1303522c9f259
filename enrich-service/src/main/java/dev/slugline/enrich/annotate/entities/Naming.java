package dev.slugline.enrich.annotate.entities;

import dev.slugline.enrich.Span;
import dev.slugline.enrich.annotate.entities.find.Candidate;
import dev.slugline.enrich.annotate.entities.find.Segmenter;
import dev.slugline.enrich.annotate.entities.join.Named;
import dev.slugline.enrich.annotate.entities.judge.Judge;
import dev.slugline.enrich.annotate.entities.judge.Verdict;
import dev.slugline.enrich.annotate.entities.lexicon.Entry;
import dev.slugline.enrich.annotate.entities.lexicon.Match;
import dev.slugline.enrich.annotate.entities.lexicon.Sense;
import dev.slugline.enrich.annotate.entities.lexicon.Type;
import dev.slugline.enrich.annotate.entities.lexicon.World;
import dev.slugline.enrich.annotate.entities.text.Shape;
import dev.slugline.enrich.annotate.entities.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The names of one text. */
final class Naming {
  private final World world;
  private final String text;
  private final List<Token> tokens;
  private final List<Verdict> verdicts;

  Naming(World world, String text, Language language) {
    this.world = world;
    this.text = text;
    this.tokens = world.tokenizer().tokens(text);
    this.verdicts =
        Judge.verdicts(
            world, tokens, Segmenter.candidates(world, tokens), language == Language.OTHER);
  }

  List<Named> names() {
    var names = new ArrayList<Named>(verdicts.size());
    for (int i = 0; i < verdicts.size(); i++) {
      names.add(named(i));
    }
    return names;
  }

  private Named named(int i) {
    Verdict verdict = verdicts.get(i);
    Candidate candidate = verdict.candidate();
    Span span =
        new Span(tokens.get(candidate.from()).start(), tokens.get(candidate.to() - 1).end());
    boolean full = verdict.whole().equals(candidate.key());
    return new Named(
        verdict.type(),
        span.of(text).replaceAll("\\s+", " "),
        span,
        thing(verdict),
        verdict.type() == Type.PERSON ? role(i) : null,
        verdict.type() == Type.PLACE ? country(i) : null,
        full,
        verdict.rule(),
        verdict.score());
  }

  /** What the lexicon knows under several names is one thing; else the words of the full name. */
  private static String thing(Verdict verdict) {
    Match known = verdict.candidate().known();
    if (known != null
        && verdict.type() != Type.PERSON
        && verdict.whole().equals(verdict.candidate().key())) {
      for (Entry entry : known.entries()) {
        if (entry.sense().type() == verdict.type()) {
          return "=" + entry.name().toLowerCase(Locale.ROOT);
        }
      }
    }
    return verdict.whole();
  }

  /** The country of a place, where the lists give but one, or where the story says it after it. */
  private String country(int i) {
    Candidate candidate = verdicts.get(i).candidate();
    String said = countryAfter(i);
    if (candidate.known() == null) {
      return said;
    }
    Set<String> codes =
        candidate.known().entries().stream()
            .filter(e -> e.sense().type() == Type.PLACE && e.country() != null)
            .map(Entry::country)
            .collect(Collectors.toSet());
    if (said != null && (codes.contains(said) || codes.size() != 1)) {
      return said;
    }
    return codes.size() == 1 ? codes.iterator().next() : null;
  }

  private String countryAfter(int i) {
    if (i + 1 >= verdicts.size()) {
      return null;
    }
    Candidate place = verdicts.get(i).candidate();
    Candidate next = verdicts.get(i + 1).candidate();
    boolean comma = next.from() == place.to() + 1 && tokens.get(place.to()).is(",");
    Entry country = next.known() == null ? null : next.known().as(Sense.COUNTRY);
    Entry region = next.known() == null ? null : next.known().as(Sense.REGION);
    if (!comma || verdicts.get(i + 1).type() != Type.PLACE) {
      return null;
    }
    return country != null ? country.country() : region != null ? region.country() : null;
  }

  /** The title before a person, with the country, people or body before it. */
  private String role(int i) {
    Candidate candidate = verdicts.get(i).candidate();
    int from = candidate.titleFrom();
    while (from >= 0 && from < candidate.from() && honorific(tokens.get(from))) {
      from++;
    }
    if (from < 0 || from >= candidate.from()) {
      return null;
    }
    int start = from;
    for (int k = i - 1; k >= 0 && k >= i - 2; k--) {
      Candidate before = verdicts.get(k).candidate();
      boolean adjacent = before.to() == start && !tokens.get(start).breaks();
      if (adjacent && verdicts.get(k).type() != Type.PERSON) {
        start = before.from();
      }
    }
    int end = candidate.from();
    while (end > from
        && (tokens.get(end - 1).shape() == Shape.MARK || honorific(tokens.get(end - 1)))) {
      end--;
    }
    return end <= from
        ? null
        : text.substring(tokens.get(start).start(), tokens.get(end - 1).end())
            .replaceAll("\\s+", " ");
  }

  private boolean honorific(Token token) {
    return world.cues().in("honorifics", token);
  }
}
