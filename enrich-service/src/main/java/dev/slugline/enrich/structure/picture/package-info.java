/** Pictures among the lines of a story: alternative text, caption and credit. */
package dev.slugline.enrich.structure.picture;
