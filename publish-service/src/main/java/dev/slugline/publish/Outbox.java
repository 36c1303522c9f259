package dev.slugline.publish;

import dev.slugline.contracts.Article;
import dev.slugline.contracts.Topics;
import dev.slugline.publish.books.Counted;
import dev.slugline.publish.books.Sketch;
import dev.slugline.publish.books.entry.LedgerEntry;
import dev.slugline.publish.deliver.Dispatch;
import dev.slugline.publish.render.Rendered;
import dev.slugline.publish.render.Renderers;
import dev.slugline.publish.route.Product;
import dev.slugline.publish.route.Products;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;

/** Where an article goes to, in which form, and what is sent there. */
final class Outbox {
  private static final Logger LOG = System.getLogger(Outbox.class.getName());
  private static final String WORDLESS = "kill_without_words";

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
    for (String topic : existing(topics)) {
      leave(turn, topic, key, article, render(turn, topic, article));
    }
  }

  /**
   * Sends a kill to each topic, whatever it takes: without its words where they are too many or
   * cannot be rendered, and where even that is not possible, as a tombstone.
   *
   * @param flags told of what had to stay behind
   */
  void sendKill(Turn turn, String key, Article kill, SortedSet<String> topics, List<String> flags) {
    for (String topic : existing(topics)) {
      if (!tryToSend(turn, topic, key, kill)) {
        flags.remove(WORDLESS);
        flags.add(WORDLESS);
        if (!tryToSend(turn, topic, key, Edition.bare(kill))) {
          remove(turn, key, kill.extension().revision(), new TreeSet<>(Set.of(topic)), "canceled");
        }
      }
    }
  }

  private SortedSet<String> existing(SortedSet<String> topics) {
    Products now = products.get();
    topics.removeIf(topic -> !now.exists(topic));
    return topics;
  }

  private boolean tryToSend(Turn turn, String topic, String key, Article article) {
    try {
      leave(turn, topic, key, article, render(turn, topic, article));
      return true;
    } catch (TooLarge e) {
      return false;
    } catch (RuntimeException e) {
      LOG.log(Level.ERROR, "a kill cannot be rendered for " + topic, e);
      return false;
    }
  }

  private Rendered render(Turn turn, String topic, Article article) {
    Counted sent = turn.counted(wire(topic, article.extension().feed()));
    Rendered rendered = renderers.of(format(topic, sent)).render(article, sent.number() + 1);
    if (rendered.bytes().length > largest) {
      throw new TooLarge(topic, rendered.bytes().length, largest);
    }
    return rendered;
  }

  /** The topic's form; that which it last had, where no product has the topic now. */
  private String format(String topic, Counted sent) {
    return products
        .get()
        .formatOf(topic, sent.format().isEmpty() ? Renderers.NINJS : sent.format());
  }

  private void leave(Turn turn, String topic, String key, Article article, Rendered rendered) {
    long number = count(turn, topic, article.extension().feed());
    turn.send(
        dispatch.article(
            topic, key, article, rendered.bytes(), rendered.contentType(), number, turn.instant()));
  }

  /** What the topic gets from a feed is counted: its readers see that nothing is missing. */
  private long count(Turn turn, String topic, String feed) {
    Counted sent = turn.counted(wire(topic, feed));
    var now = new Counted(sent.number() + 1, format(topic, sent));
    turn.count(wire(topic, feed), now);
    return now.number();
  }

  private static String wire(String topic, String feed) {
    return topic + "|" + feed;
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
        long number = count(turn, topic, key.substring(0, key.indexOf('|')));
        turn.send(dispatch.tombstone(topic, key, revision, why, number, turn.instant()));
      }
    }
  }
}
