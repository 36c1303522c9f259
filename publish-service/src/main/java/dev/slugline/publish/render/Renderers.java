package dev.slugline.publish.render;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Every format that a product can have. */
public final class Renderers {
  /** The format of {@code news.articles.v1} and of a product that names none. */
  public static final String NINJS = "ninjs";

  private final Map<String, Renderer> byFormat = new LinkedHashMap<>();

  public Renderers(List<Renderer> renderers) {
    renderers.forEach(renderer -> byFormat.put(renderer.format(), renderer));
  }

  /** All formats. */
  public static Renderers all() {
    return new Renderers(
        List.of(
            new NinjsRenderer(),
            new NewsMlG2Renderer(),
            new NitfRenderer(),
            new Iptc7901Renderer(),
            new TextRenderer()));
  }

  /** The formats' names. */
  public Set<String> formats() {
    return byFormat.keySet();
  }

  /** The renderer of a format; products.yaml was checked against {@link #formats} before. */
  public Renderer of(String format) {
    Renderer renderer = byFormat.get(format);
    if (renderer == null) {
      throw new IllegalArgumentException("no such format: " + format);
    }
    return renderer;
  }
}
