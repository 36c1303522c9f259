package dev.slugline.enrich.annotate.entities.lexicon;

/**
 * One thing, office or name that a list holds.
 *
 * @param name its first form in the list
 * @param country ISO 3166-1 alpha-2; null where none or not certain
 * @param doubtful whether its words often mean something else, so that it needs a clue
 */
public record Entry(Sense sense, String name, String country, boolean doubtful) {}
