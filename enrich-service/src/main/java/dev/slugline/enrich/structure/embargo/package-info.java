/** Until when a story must not be published. */
package dev.slugline.enrich.structure.embargo;
