/** One reader a format: the fields that the format carries, and every word of the body. */
package dev.slugline.enrich.read;
