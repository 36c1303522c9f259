/** Reads what enrich says; whatever it is, a value comes out. */
package dev.slugline.publish.accept;
