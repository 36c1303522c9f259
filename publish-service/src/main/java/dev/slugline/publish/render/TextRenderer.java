package dev.slugline.publish.render;

import dev.slugline.contracts.Article;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Plain text for people: headline, byline, then the story. */
public final class TextRenderer implements Renderer {

  @Override
  public String format() {
    return "text";
  }

  @Override
  public String contentType() {
    return "text/plain; charset=utf-8";
  }

  @Override
  public byte[] render(Article article) {
    var copy = new Copy(article);
    String by = article.by() == null ? "" : "By " + article.by();
    return Stream.of(copy.headline().orElse(""), by, copy.text())
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining("\n\n", "", "\n"))
        .getBytes(StandardCharsets.UTF_8);
  }
}
