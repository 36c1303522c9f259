/** PDF, Word, RTF, ODT and the like, by Apache Tika in a process of its own. */
package dev.slugline.enrich.read.document;
