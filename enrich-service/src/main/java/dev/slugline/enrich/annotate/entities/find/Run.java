package dev.slugline.enrich.annotate.entities.find;

/** Tokens in a row that are written like one name or several: from, and before to. */
record Run(int from, int to) {}
