package dev.slugline.publish;

import dev.slugline.contracts.Article;
import dev.slugline.contracts.Topics;
import dev.slugline.publish.deliver.Dispatch;
import dev.slugline.publish.render.Renderer;
import dev.slugline.publish.render.Renderers;
import dev.slugline.publish.route.Product;
import dev.slugline.publish.route.Products;
import java.util.List;
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

  /** The topics whose rules the article matches now. */
  SortedSet<String> topics(Article article, Turn turn) {
    SortedSet<String> topics = new TreeSet<>();
    topics.add(Topics.ARTICLES);
    for (Product product : products.get().of(article, turn.instant())) {
      topics.add(product.topic());
    }
    return topics;
  }

  /**
   * Sends the article to each topic, in the topic's format.
   *
   * @throws TooLarge if one of them would not be taken; nothing of the turn has left then
   */
  void send(Turn turn, String key, Article article, SortedSet<String> topics) {
    String feed = article.extension().feed();
    for (String topic : topics) {
      Renderer renderer = renderers.of(products.get().formatOf(topic, Renderers.NINJS));
      byte[] rendered = renderer.render(article);
      if (rendered.length > largest) {
        throw new TooLarge(topic, rendered.length, largest);
      }
      long number = turn.number("out|" + topic + "|" + feed).orElse(0) + 1;
      turn.number("out|" + topic + "|" + feed, number);
      turn.send(
          dispatch.article(
              topic, key, article, rendered, renderer.contentType(), number, turn.instant()));
    }
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
    for (String topic : topics) {
      turn.send(dispatch.tombstone(topic, key, revision, why, turn.instant()));
    }
  }
}
