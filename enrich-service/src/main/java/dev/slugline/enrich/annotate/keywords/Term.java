package dev.slugline.enrich.annotate.keywords;

import dev.slugline.enrich.Span;

/**
 * A term that a story could be filed under.
 *
 * @param text as it first stands in the body
 * @param score how much speaks for it
 */
record Term(String text, Span span, String rule, double score) {}
