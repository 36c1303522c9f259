/**
 * XML as readers want it: a small tree, read without fetching or expanding anything, asked by local
 * names.
 */
package dev.slugline.enrich.read.xml;
