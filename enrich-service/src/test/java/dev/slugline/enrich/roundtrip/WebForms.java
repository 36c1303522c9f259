package dev.slugline.enrich.roundtrip;

import java.nio.charset.StandardCharsets;
import java.util.Random;

/** A tale as a page of an outlet, with JSON-LD. */
final class WebForms {
  private final Markup markup;

  WebForms(Random random) {
    this.markup = new Markup(random);
  }

  byte[] page(Tale tale) {
    String headline =
        tale.headline().replace("\\", "\\\\").replace("\"", "\\\"").replace("<", "\\u003c");
    String page =
        "<!DOCTYPE html><html><head><meta charset='utf-8'><title>"
            + markup.escaped(tale.headline())
            + " | Outlet</title><script"
            + " type='application/ld+json'>{\"@context\":\"https://schema.org\",\"@type\":\"NewsArticle\",\"@id\":\""
            + JsonForms.uri(tale)
            + "\",\"headline\":\""
            + headline
            + "\",\"dateModified\":\""
            + tale.made()
            + "\",\"author\":[{\"@type\":\"Person\",\"name\":\""
            + tale.by()
            + "\"}]}</script></head><body>"
            + "<nav><a href='/a'>Home</a><a href='/b'>World</a></nav><article><h1>"
            + markup.escaped(tale.headline())
            + "</h1>"
            + markup.html(tale)
            + "</article><footer><a href='/c'>Imprint</a></footer></body></html>";
    return page.getBytes(StandardCharsets.UTF_8);
  }
}
