/**
 * From the bytes as received to one article a story. The steps, in the order a story travels:
 * accept, identify, read, structure, annotate, emit. What belongs to no step lies here; a step
 * imports this package and the contracts, never another step. {@link
 * dev.slugline.enrich.EnrichPipeline} alone sees them all.
 */
package dev.slugline.enrich;
