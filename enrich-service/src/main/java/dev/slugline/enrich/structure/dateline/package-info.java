/** Where and when a story says it was written. */
package dev.slugline.enrich.structure.dateline;
