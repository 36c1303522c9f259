package dev.slugline.publish.route;

import dev.slugline.contracts.Article;
import java.time.Instant;
import java.util.List;

/** All products, as one products file declares them. */
public record Products(List<Product> all) {

  public Products {
    all = List.copyOf(all);
  }

  /** The products that the article goes to now. */
  public List<Product> of(Article article, Instant now) {
    if (all.isEmpty()) {
      return List.of();
    }
    var view = new ArticleView(article);
    return all.stream().filter(product -> product.match(view, now).matches()).toList();
  }

  /** For each product, whether the article would go to it now, and why not. */
  public List<Product.Match> explain(Article article, Instant now) {
    var view = new ArticleView(article);
    return all.stream().map(product -> product.match(view, now)).toList();
  }

  /** The format of the product with that topic; ninjs for a product that is gone. */
  public String formatOf(String topic, String otherwise) {
    return all.stream()
        .filter(product -> product.topic().equals(topic))
        .map(Product::format)
        .findFirst()
        .orElse(otherwise);
  }
}
