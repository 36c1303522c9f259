package dev.slugline.publish.route;

import java.time.Instant;

/**
 * A selection of the articles, for subscribers.
 *
 * @param name its topic is {@code news.<name>.v1}
 * @param when what belongs to it
 * @param except what does not belong to it all the same; may be null
 * @param format the form its subscribers read
 * @param schedule when it is served; may be null for always
 */
public record Product(String name, Rule when, Rule except, String format, Schedule schedule) {

  /** The topic of the product of that name. */
  public static String topic(String name) {
    return "news." + name + ".v1";
  }

  /** The product's topic. */
  public String topic() {
    return topic(name);
  }

  /** Whether the article goes to this product now, and if not, why. */
  Match match(ArticleView article, Instant now) {
    if (!when.matches(article)) {
      return new Match(name, false, "the rule does not hold");
    }
    if (except != null && except.matches(article)) {
      return new Match(name, false, "the exclusion holds");
    }
    return schedule == null || schedule.isOpen(now)
        ? new Match(name, true, "the rule holds")
        : new Match(name, false, "outside the schedule");
  }

  /** Whether an article goes to a product. */
  public record Match(String product, boolean matches, String why) {}
}
