/** The terms by which a librarian would file a story. */
package dev.slugline.enrich.annotate.keywords;
