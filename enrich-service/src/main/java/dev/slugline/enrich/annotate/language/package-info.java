/** The language of a story whose format does not say it. */
package dev.slugline.enrich.annotate.language;
