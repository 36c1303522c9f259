/** Who signs a story, with title or affiliation. */
package dev.slugline.enrich.structure.byline;
