package dev.slugline.enrich.annotate.quotes.people;

import dev.slugline.enrich.annotate.quotes.people.People.Gender;
import dev.slugline.enrich.annotate.quotes.words.Grammar;

/** Which given names women bear and which men. */
public final class GivenNames {
  private final Grammar names = Grammar.load("given-names.txt");

  public Gender gender(String lower) {
    return names.is("female", lower)
        ? Gender.FEMALE
        : names.is("male", lower) ? Gender.MALE : Gender.UNKNOWN;
  }
}
