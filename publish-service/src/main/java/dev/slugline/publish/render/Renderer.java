package dev.slugline.publish.render;

import dev.slugline.contracts.Article;

/** Writes articles in one format. */
public interface Renderer {

  /** The format's name in products.yaml. */
  String format();

  /**
   * The article in this format; the same article always gives the same bytes.
   *
   * @param number how many records its topic has had from the feed, with this one
   */
  Rendered render(Article article, long number);
}
