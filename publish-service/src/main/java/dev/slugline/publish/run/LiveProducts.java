package dev.slugline.publish.run;

import dev.slugline.publish.route.BadProducts;
import dev.slugline.publish.route.Product;
import dev.slugline.publish.route.Products;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * The products as they stand now. A changed file takes effect for the stories that come after it;
 * one with a fault, or with a product that has no topic, changes nothing and is told.
 */
@Singleton
public final class LiveProducts implements Supplier<Products> {
  private static final Logger LOG = Logger.getLogger(LiveProducts.class);

  private final ProductsSource source;
  private volatile String text;
  private volatile Products products;

  /** Reads the products; a faulty file stops the start. */
  @Inject
  public LiveProducts(PublishConfig config) {
    source = new ProductsSource(config.products());
    try {
      text = source.text();
      products = source.read(text);
    } catch (IOException e) {
      throw new UncheckedIOException("the products cannot be read: " + source.name(), e);
    } catch (BadProducts e) {
      throw new IllegalStateException("the products have faults:\n" + e.getMessage(), e);
    }
  }

  @Override
  public Products get() {
    return products;
  }

  /**
   * Looks whether the file changed, and takes note of the topics that exist.
   *
   * @param topics all that Kafka has
   */
  void reload(Set<String> topics) {
    try {
      change(topics);
    } catch (CharacterCodingException e) {
      LOG.error("the products stay as they were, the file is not UTF-8");
    } catch (IOException e) {
      LOG.errorf("the products stay as they were, the file cannot be read: %s", e.getMessage());
    } catch (BadProducts e) {
      LOG.errorf("the products stay as they were, the file has faults:\n%s", e.getMessage());
    } catch (RuntimeException e) {
      // The timer would never look again.
      LOG.error("the products stay as they were, looking at them failed", e);
    }
  }

  private void change(Set<String> topics) throws IOException, BadProducts {
    String now = source.text();
    if (!now.equals(text)) {
      Products changed = source.read(now);
      List<String> missing =
          changed.all().stream().map(Product::topic).filter(t -> !topics.contains(t)).toList();
      if (missing.isEmpty()) {
        products = changed;
        text = now;
        LOG.infof("%d products are in force now", changed.all().size());
      } else {
        LOG.errorf(
            "the products stay as they were, %s must exist first: add them to"
                + " deploy/kafka/topics.yaml and run slugline topics apply",
            missing);
      }
    }
    products = products.on(topics);
  }
}
