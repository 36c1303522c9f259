/**
 * Body markup, from HTML, XHTML or translated NITF, as blocks: every word once and in order, the
 * markup that says something kept, all else taken off.
 */
package dev.slugline.enrich.read.markup;
