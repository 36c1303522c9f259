package dev.slugline.enrich.identify;

/**
 * Bytes made characters.
 *
 * @param text without a byte order mark
 * @param charset the IANA name of what it was decoded with
 */
record Decoded(String text, String charset) {}
