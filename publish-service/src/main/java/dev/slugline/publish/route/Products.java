package dev.slugline.publish.route;

import dev.slugline.contracts.Article;
import dev.slugline.publish.route.rule.ArticleView;
import dev.slugline.publish.route.rule.Rule;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All products, as one products file declares them. */
public final class Products {
  private final List<Product> all;
  private final Map<String, Rule> conditions;
  private final Set<String> topics;

  Products(List<Product> all, Map<String, Rule> conditions) {
    this(all, conditions, null);
  }

  private Products(List<Product> all, Map<String, Rule> conditions, Set<String> topics) {
    this.all = List.copyOf(all);
    this.conditions = Map.copyOf(conditions);
    this.topics = topics;
  }

  /** Every product, in the order of the file. */
  public List<Product> all() {
    return all;
  }

  /** The conditions that several rules share, by name. */
  Map<String, Rule> conditions() {
    return conditions;
  }

  /** The same products where only these topics exist. */
  public Products on(Set<String> existing) {
    return new Products(all, conditions, Set.copyOf(existing));
  }

  /** Whether the topic can be written to, as far as is known. */
  public boolean exists(String topic) {
    return topics == null || topics.contains(topic);
  }

  /** The products that a new story enters now. */
  public List<Product> of(Article article, Instant now) {
    return of(article, now, Set.of());
  }

  /**
   * The products that the article goes to now. What stands on a product's topic is kept up to date
   * at any hour: a schedule says when stories enter, not when they are corrected.
   *
   * @param standing the topics that the story stands on
   */
  public List<Product> of(Article article, Instant now, Set<String> standing) {
    if (all.isEmpty()) {
      return List.of();
    }
    var view = new ArticleView(article);
    return all.stream()
        .filter(product -> standing.contains(product.topic()) || product.isOpen(now))
        .filter(product -> product.selects(view))
        .toList();
  }

  /** For each product, whether the article would enter it now, and why not. */
  public List<Product.Match> explain(Article article, Instant now) {
    var view = new ArticleView(article);
    return all.stream().map(product -> product.match(view, now)).toList();
  }

  /** The product of that name alone. */
  public Optional<Products> only(String name) {
    return all.stream()
        .filter(product -> product.name().equals(name))
        .findFirst()
        .map(product -> new Products(List.of(product), conditions, topics));
  }

  /** The format of the product with that topic; the other one for a product that is gone. */
  public String formatOf(String topic, String otherwise) {
    return all.stream()
        .filter(product -> product.topic().equals(topic))
        .map(Product::format)
        .findFirst()
        .orElse(otherwise);
  }
}
