package dev.slugline.publish.render;

import dev.slugline.contracts.Article;
import dev.slugline.publish.json.PublishJson;

/** ninjs 3.1 with our own facts under {@code x-slugline}: the article as it is. */
public final class NinjsRenderer implements Renderer {

  @Override
  public String format() {
    return "ninjs";
  }

  @Override
  public Rendered render(Article article, long number) {
    return new Rendered(PublishJson.bytes(article), "application/json");
  }
}
