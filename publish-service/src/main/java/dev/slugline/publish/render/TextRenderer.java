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
  public Rendered render(Article article, long number) {
    var copy = new Copy(article);
    byte[] text =
        Stream.of(copy.plainHeadline(), copy.signature().orElse(""), copy.text())
            .filter(part -> !part.isBlank())
            .collect(Collectors.joining("\n\n", "", "\n"))
            .getBytes(StandardCharsets.UTF_8);
    return new Rendered(text, "text/plain; charset=utf-8");
  }
}
