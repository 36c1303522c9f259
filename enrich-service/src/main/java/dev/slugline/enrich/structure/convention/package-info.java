/** What every convention needs: the story being worked on, word lists, names of months. */
package dev.slugline.enrich.structure.convention;
