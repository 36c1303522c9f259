/** What tells the same words and nearly the same words of two stories. */
package dev.slugline.enrich.annotate.fingerprint;
