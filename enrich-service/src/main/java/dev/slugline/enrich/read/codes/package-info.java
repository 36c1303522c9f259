/** The vocabularies of the trade that more than one format uses, as ninjs wants them. */
package dev.slugline.enrich.read.codes;
