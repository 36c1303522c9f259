/** Records of {@code wire.raw.v1} become stories to read. */
package dev.slugline.enrich.accept;
