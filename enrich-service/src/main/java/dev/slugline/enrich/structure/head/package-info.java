/** The lines above a story: marks, keyword lines, tags, notes, headline and standfirst. */
package dev.slugline.enrich.structure.head;
