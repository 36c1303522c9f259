package dev.slugline.publish;

import dev.slugline.contracts.Article;
import dev.slugline.contracts.Topics;
import dev.slugline.publish.deliver.Dispatch;
import dev.slugline.publish.render.Rendered;
import dev.slugline.publish.render.Renderers;
import dev.slugline.publish.route.Product;
import dev.slugline.publish.route.Products;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;

/** Where an article goes to, in which form, and what is sent there. */
final class Outbox {
  private final Dispatch dispatch = new Dispatch();
  private final Renderers renderers;
  private final Supplier<Products> products;
  private final int largest;

  /**
   * @param products as they stand now; asked for each story
   * @param largest so many bytes of an article are sent, no more
   */
  Outbox(Renderers renderers, Supplier<Products> products, int largest) {
    this.renderers = renderers;
    this.products = products;
    this.largest = largest;
  }

  /**
   * The topics whose rules the article matches now.
   *
   * @param standing the topics that the story stands on; their schedules do not matter
   */
  SortedSet<String> topics(Article article, Turn turn, Set<String> standing) {
    SortedSet<String> topics = new TreeSet<>();
    topics.add(Topics.ARTICLES);
    for (Product product : products.get().of(article, turn.instant(), standing)) {
      topics.add(product.topic());
    }
    return topics;
  }

  /**
   * Sends the article to each topic, in the topic's format. A topic that was deleted with its
   * product has no readers: waiting for it would hold up every other one.
   *
   * @throws TooLarge if one of them would not be taken; nothing of the turn has left then
   */
  void send(Turn turn, String key, Article article, SortedSet<String> topics) {
    Products now = products.get();
    topics.removeIf(topic -> !now.exists(topic));
    for (String topic : topics) {
      long number = number(turn, topic, key);
      Rendered rendered =
          renderers.of(now.formatOf(topic, Renderers.NINJS)).render(article, number);
      if (rendered.bytes().length > largest) {
        throw new TooLarge(topic, rendered.bytes().length, largest);
      }
      turn.send(
          dispatch.article(
              topic,
              key,
              article,
              rendered.bytes(),
              rendered.contentType(),
              number,
              turn.instant()));
    }
  }

  /** What the topic gets from a feed is counted: its readers see that nothing is missing. */
  private static long number(Turn turn, String topic, String key) {
    String wire = "out|" + topic + "|" + key.substring(0, key.indexOf('|'));
    long number = turn.number(wire).orElse(0) + 1;
    turn.number(wire, number);
    return number;
  }

  /** Tells the sketch of what leaves, so that other feeds' copies find it. */
  void sketch(Turn turn, String key, Article article) {
    List<Long> fingerprint = article.extension().fingerprint();
    String cluster = article.extension().cluster();
    if (cluster != null && fingerprint != null && !fingerprint.isEmpty()) {
      var sketch = new Sketch(cluster, fingerprint, turn.now());
      turn.send(dispatch.sketch(key, sketch, article, turn.instant()));
    }
  }

  /** Takes what stands of the story off its topics. */
  void remove(Turn turn, String key, LedgerEntry entry, String why) {
    remove(turn, key, entry.revision(), entry.live(), why);
  }

  void remove(Turn turn, String key, int revision, SortedSet<String> topics, String why) {
    Products now = products.get();
    for (String topic : topics) {
      if (now.exists(topic)) {
        long number = number(turn, topic, key);
        turn.send(dispatch.tombstone(topic, key, revision, why, number, turn.instant()));
      }
    }
  }
}
