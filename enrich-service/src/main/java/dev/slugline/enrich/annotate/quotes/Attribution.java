package dev.slugline.enrich.annotate.quotes;

import dev.slugline.enrich.Span;

/**
 * Who said a passage, and why we say so.
 *
 * @param speaker by the fullest name the story gives, or as described; null where it does not say
 * @param cue the word that gives the words to the speaker; null where only their place does
 * @param rule the name of the rule
 * @param span the words that the rule read
 */
record Attribution(String speaker, String cue, String rule, Span span) {}
