/**
 * The formats of the teleprinter: IPTC 7901, ANPA-1312 and ZCZC…NNNN. Their headers are fields;
 * what follows is copy, which {@code structure} knows how to read.
 */
package dev.slugline.enrich.read.telex;
