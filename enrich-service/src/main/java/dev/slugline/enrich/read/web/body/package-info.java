/** Finds the story among all that a web page shows. */
package dev.slugline.enrich.read.web.body;
