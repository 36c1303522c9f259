package dev.slugline.enrich.annotate.entities.judge;

import dev.slugline.enrich.annotate.entities.find.Candidate;
import dev.slugline.enrich.annotate.entities.lexicon.Type;

/**
 * What a candidate was found to be.
 *
 * @param whole the key of the full name that a short form stands for, else its own
 * @param rule what decided
 */
public record Verdict(Candidate candidate, Type type, String whole, String rule, double score) {}
