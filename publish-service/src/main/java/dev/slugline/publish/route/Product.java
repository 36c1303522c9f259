package dev.slugline.publish.route;

import dev.slugline.publish.route.rule.ArticleView;
import dev.slugline.publish.route.rule.Part;
import dev.slugline.publish.route.rule.Rule;
import java.time.Instant;
import java.util.List;

/**
 * A selection of the articles, for subscribers.
 *
 * @param name its topic is {@code news.<name>.v1}
 * @param when what belongs to it
 * @param except what does not belong to it all the same; may be null
 * @param format the form its subscribers read
 * @param windows when it is served; always where there is none
 */
public record Product(String name, Rule when, Rule except, String format, List<Schedule> windows) {

  public Product {
    windows = List.copyOf(windows);
  }

  /** The topic of the product of that name. */
  public static String topic(String name) {
    return "news." + name + ".v1";
  }

  /** The product's topic. */
  public String topic() {
    return topic(name);
  }

  /** Whether the article belongs to this product, be it served now or not. */
  boolean selects(ArticleView article) {
    return when.matches(article) && (except == null || !except.matches(article));
  }

  /** Whether a story may enter it now. */
  boolean isOpen(Instant now) {
    return windows.isEmpty() || windows.stream().anyMatch(window -> window.isOpen(now));
  }

  /** Whether the article would enter this product now, and why or why not. */
  Match match(ArticleView article, Instant now) {
    if (!when.matches(article)) {
      return new Match(name, false, "the rule does not hold", when.explain(article));
    }
    if (except != null && except.matches(article)) {
      return new Match(name, false, "the exclusion holds", except.explain(article));
    }
    return isOpen(now)
        ? new Match(name, true, "the rule holds", when.explain(article))
        : new Match(name, false, "it is served at other times: " + windows, List.of());
  }

  /**
   * Whether an article enters a product.
   *
   * @param why what decided: the rule, the exclusion or the schedule
   * @param parts the parts of the rule or the exclusion that decided
   */
  public record Match(String product, boolean matches, String why, List<Part> parts) {}
}
