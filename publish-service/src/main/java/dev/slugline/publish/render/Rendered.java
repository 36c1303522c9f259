package dev.slugline.publish.render;

/**
 * An article as a product's subscribers read it.
 *
 * @param contentType what the bytes are, with their charset where it is not UTF-8
 */
public record Rendered(byte[] bytes, String contentType) {}
