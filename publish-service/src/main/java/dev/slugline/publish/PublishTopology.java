package dev.slugline.publish;

import dev.slugline.contracts.Topics;
import dev.slugline.publish.books.Books;
import dev.slugline.publish.books.SketchReader;
import dev.slugline.publish.books.Sketches;
import dev.slugline.publish.render.Renderers;
import dev.slugline.publish.route.Products;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.state.StoreBuilder;

/**
 * {@code wire.enriched.v1} through the desk to {@code news.*}, {@code wire.journal.v1} and {@code
 * wire.dead-letters.v1}.
 *
 * <p>Stories of one feed are expected in one partition: enrich writes them so. Each story's own
 * versions meet in any case, as they share a key; what one story says of another one needs the
 * feed's stories together.
 *
 * <p>Stories of different feeds meet by their sketches alone: the desk tells the sketch of what
 * leaves to {@code wire.sketches.v1}, and every instance reads all of that topic into one store.
 * Copies that come within the same moment may so miss each other; their next versions keep the
 * clusters they have.
 */
public final class PublishTopology {
  private static final String SOURCE = "enriched";
  private static final String DESK = "desk";
  private static final String SINK = "out";

  private final PublishSettings settings;
  private final Supplier<Products> products;
  private final Observer observer;
  private final Consumer<Outgoing> leaving;

  /**
   * @param products as they stand now; asked for each story, so that they can be reloaded
   * @param observer hears what happens, for metrics
   */
  public PublishTopology(PublishSettings settings, Supplier<Products> products, Observer observer) {
    this(settings, products, observer, outgoing -> {});
  }

  /**
   * @param leaving hears of every record in the order in which they leave, over all topics
   */
  public PublishTopology(
      PublishSettings settings,
      Supplier<Products> products,
      Observer observer,
      Consumer<Outgoing> leaving) {
    this.settings = settings;
    this.products = products;
    this.observer = observer;
    this.leaving = leaving;
  }

  public Topology build() {
    var topology = new Topology();
    topology.addSource(
        SOURCE, new ByteArrayDeserializer(), new ByteArrayDeserializer(), Topics.ENRICHED);
    topology.addProcessor(DESK, new Desks(), SOURCE);
    topology.<String, Outgoing>addSink(
        SINK,
        (key, outgoing, context) -> outgoing.topic(),
        Serdes.String().serializer(),
        (topic, outgoing) -> outgoing.value(),
        DESK);
    topology.addGlobalStore(
        Sketches.builder(settings.books()),
        "sketches-source",
        new ByteArrayDeserializer(),
        new ByteArrayDeserializer(),
        Topics.SKETCHES,
        "sketches-reader",
        SketchReader::new);
    return topology;
  }

  /** One desk a task, each with its own books. */
  private final class Desks implements ProcessorSupplier<byte[], byte[], String, Outgoing> {
    @Override
    public Processor<byte[], byte[], String, Outgoing> get() {
      var desk =
          new Desk(new Outbox(Renderers.all(), products, settings.largest()), settings.retention());
      return new StoryProcessor(desk, settings, observer, leaving);
    }

    @Override
    public Set<StoreBuilder<?>> stores() {
      return new HashSet<>(Books.builders(settings.books()));
    }
  }
}
