package dev.slugline.enrich.annotate.entities.judge;

import dev.slugline.enrich.annotate.entities.find.Candidate;
import dev.slugline.enrich.annotate.entities.lexicon.Type;
import java.util.Locale;

/** What the words of a name and those around it say, and how much that weighs for each type. */
enum Clue {
  KNOWN_COUNTRY(0, 0, 5, 0),
  KNOWN_PLACE(0, 0, 3.5, 0),
  KNOWN_ORGANISATION(0, 4, 0, 0),
  KNOWN_PEOPLE(0, 0, 0, 6),
  KNOWN_FIGURE(4, 0, 0, 0),
  KNOWN_OTHER(0, 0, 0, 5),
  ORGANISATION_HEAD(-2, 6, 0, 0),
  PLACE_HEAD(-2, 0, 6, 0),
  OTHER_HEAD(-2, 0, 0, 6),
  TITLE_BEFORE(4, -1, -1, 0),
  GIVEN_NAME(3, 0, 0, 0),
  GIVEN_NAME_ALONE(1.5, 0, 0, 0),
  SURNAME(1.2, 0, 0, 0),
  INITIAL_INSIDE(2, 0, 0, 0),
  NAME_PARTICLE(2, 0, 0, 0),
  TWO_OR_THREE_WORDS(1.6, 0.4, 0.2, 0.2),
  MANY_WORDS(-0.5, 1.2, 0, 0.5),
  PLAIN_WORDS(-2.5, 1, 0, 1.2),
  SAYS(2.2, 0.6, -0.5, 0),
  AGE_AFTER(4, 0, 0, 0),
  WHO_AFTER(2, 0, 0, 0),
  ROLE_AFTER(2.5, 0, 0, 0),
  IN_BEFORE(-1, 0.2, 2.2, 0),
  OF_BEFORE(0, 0.3, 0.5, 0),
  PLACE_NOUN_BEFORE(-1, 0, 4, 0),
  PLACE_NOUN_AFTER(-1, 0, 3, 0),
  DIRECTION_BEFORE(-1, 0, 3, 0),
  COUNTRY_AFTER(0, 0, 3, 0),
  BASED_AFTER(-1, 0, 4, 0),
  ACRONYM(-1, 2.4, 0, 0.3),
  CAMEL(-1, 2, 0, 0.3),
  ORGANISATION_NOUN(-0.5, 2, 0, 0),
  ARTICLE_BEFORE(-3, 1, 0.3, 0.5),
  PLACE_INSIDE(-1.5, 2.5, 0, 0),
  NICKNAME(3, 0, 0, 0),
  APPOSED(3, 0, -0.5, 0),
  PLACE_PREFIX(-0.5, 0, 2.2, 0),
  QUOTED(-1, 0.2, 0, 2.5);

  private final double[] weights;
  private final String rule = name().toLowerCase(Locale.ROOT).replace('_', '-');

  Clue(double person, double organisation, double place, double other) {
    weights = new double[] {person, organisation, place, other};
  }

  void of(Candidate candidate) {
    of(candidate, 1);
  }

  void of(Candidate candidate, double share) {
    for (Type type : Type.values()) {
      double weight = weights[type.ordinal()];
      if (weight != 0) {
        candidate.add(type, share * weight, rule);
      }
    }
  }
}
