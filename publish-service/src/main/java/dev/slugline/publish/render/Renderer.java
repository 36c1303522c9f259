package dev.slugline.publish.render;

import dev.slugline.contracts.Article;

/** Writes articles in one format. */
public interface Renderer {

  /** The format's name in products.yaml. */
  String format();

  /** The media type of what {@link #render} gives. */
  String contentType();

  /** The article in this format; the same article always gives the same bytes. */
  byte[] render(Article article);
}
