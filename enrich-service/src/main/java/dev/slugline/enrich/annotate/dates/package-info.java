/** The dates that a text names, made absolute only where the story gives the anchor. */
package dev.slugline.enrich.annotate.dates;
