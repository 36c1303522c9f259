package dev.slugline.enrich.annotate.entities.find;

/** A title inside a run, with the words of its office: from, and before to. */
record TitleSpan(int from, int to) {}
