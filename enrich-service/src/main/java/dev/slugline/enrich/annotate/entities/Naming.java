package dev.slugline.enrich.annotate.entities;

import dev.slugline.enrich.Deadline;
import dev.slugline.enrich.Span;
import dev.slugline.enrich.annotate.entities.find.Candidate;
import dev.slugline.enrich.annotate.entities.find.Segmenter;
import dev.slugline.enrich.annotate.entities.join.Named;
import dev.slugline.enrich.annotate.entities.judge.Judge;
import dev.slugline.enrich.annotate.entities.judge.Verdict;
import dev.slugline.enrich.annotate.entities.lexicon.Entry;
import dev.slugline.enrich.annotate.entities.lexicon.Lexicon;
import dev.slugline.enrich.annotate.entities.lexicon.Match;
import dev.slugline.enrich.annotate.entities.lexicon.Type;
import dev.slugline.enrich.annotate.entities.lexicon.World;
import dev.slugline.enrich.annotate.entities.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The names of one text. */
final class Naming {
  private final String text;
  private final List<Token> tokens;
  private final List<Verdict> verdicts;
  private final Roles roles;
  private final Countries countries;

  Naming(World world, String text, Language language) {
    this.text = text;
    this.tokens = world.tokenizer().tokens(text);
    this.verdicts =
        Judge.verdicts(
            world, tokens, Segmenter.candidates(world, tokens), language == Language.OTHER);
    this.roles = new Roles(world, text, tokens, verdicts);
    this.countries = new Countries(tokens, verdicts);
  }

  List<Named> names() {
    var names = new ArrayList<Named>(verdicts.size());
    for (int i = 0; i < verdicts.size(); i++) {
      Deadline.check();
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
    boolean person = verdict.type() == Type.PERSON;
    String before = person ? roles.before(candidate) : null;
    return new Named(
        verdict.type(),
        span.of(text).replaceAll("\\s+", " "),
        listed(verdict),
        span,
        thing(verdict),
        before,
        person && before == null ? roles.after(candidate) : null,
        verdict.type() == Type.PLACE ? countries.of(i) : null,
        full,
        verdict.rule(),
        verdict.score());
  }

  /** The form in the lists of what the story sets in capitals: Accra for ACCRA; else null. */
  private static String listed(Verdict verdict) {
    Match known = verdict.candidate().known();
    if (known != null) {
      for (Entry entry : known.entries()) {
        if (entry.sense().type() == verdict.type()
            && Lexicon.normal(entry.name().replaceAll("[\\s-]", ""))
                .equals(verdict.candidate().key().replace(" ", ""))) {
          return entry.name();
        }
      }
    }
    return null;
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
}
