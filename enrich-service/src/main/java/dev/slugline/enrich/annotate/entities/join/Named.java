package dev.slugline.enrich.annotate.entities.join;

import dev.slugline.enrich.Span;
import dev.slugline.enrich.annotate.entities.lexicon.Type;

/**
 * A name as it stands at one place.
 *
 * @param same the same for all names of one real thing
 * @param role what stands before or behind it and says what they are; null where nothing
 * @param country ISO 3166-1 alpha-2 of a place where certain, else null
 * @param full whether it is the full form, which may give the entity its name
 */
public record Named(
    Type type,
    String text,
    Span span,
    String same,
    String role,
    String country,
    boolean full,
    String rule,
    double score) {}
