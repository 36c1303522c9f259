/** RSS 2.0, RSS 1.0 and Atom with the extensions that news feeds use: one story an entry. */
package dev.slugline.enrich.read.feed;
