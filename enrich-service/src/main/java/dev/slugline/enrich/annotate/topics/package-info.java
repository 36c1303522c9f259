/** What a story is about, as IPTC Media Topics, by the terms it uses. */
package dev.slugline.enrich.annotate.topics;
