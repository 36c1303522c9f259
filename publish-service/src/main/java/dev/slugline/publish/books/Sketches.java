package dev.slugline.publish.books;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueBytesStoreSupplier;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;

/**
 * The sketches of what lately left, of all feeds, in one store: each story's sketch, which stories
 * have a hash, and the stories by time. Bounded by time and by number.
 *
 * <p>Stories go by a number of 64 bits, and the stories of a hash lie in one value: a hash that no
 * other story has, as most, costs one look that the store's filter answers.
 */
public final class Sketches {
  static final String STORE = "sketches";

  private static final long WINDOW = Duration.ofHours(48).toMillis();
  private static final long MOST = 100_000;

  /** So many stories of one hash are known, the newest: what more have is a common line. */
  private static final int KNOWN_OF_HASH = 64;

  /** More leave than come, until there are no more than may be. */
  private static final int FORGOTTEN_AT_ONCE = 16;

  private static final byte OF_STORY = 's';
  private static final byte OF_HASH = 'h';
  private static final byte OF_TIME = 't';
  private static final Bytes COUNT = Bytes.wrap(new byte[] {'n'});
  private static final Bytes END_OF_TIMES = Bytes.wrap(new byte[] {OF_TIME + 1});
  private static final byte[] NOTHING = new byte[0];

  private final KeyValueStore<Bytes, byte[]> store;

  /** No story lies before here in time: a look from the very start would pass all that is gone. */
  private Bytes oldest = Bytes.wrap(new byte[] {OF_TIME});

  /** A story that is like another one. */
  public record Near(String key, String cluster, Likeness likeness) {}

  /** A sketch as it lies in the store, with the key of its story. */
  private record Known(String key, Sketch sketch) {}

  Sketches(KeyValueStore<Bytes, byte[]> store) {
    this.store = store;
  }

  /** The store, kept where it is told; it is filled from its topic, and has no log of its own. */
  public static StoreBuilder<KeyValueStore<Bytes, byte[]>> builder(
      Function<String, KeyValueBytesStoreSupplier> books) {
    return Stores.keyValueStoreBuilder(books.apply(STORE), Serdes.Bytes(), Serdes.ByteArray())
        .withLoggingDisabled();
  }

  /**
   * Another story that shares most with this one; nothing where none is near.
   *
   * @param begins only stories whose keys begin so are looked at
   */
  public Optional<Near> nearest(String key, List<Long> hashes, long now, String begins) {
    var shared = new HashMap<Long, Integer>();
    var own = new HashSet<>(hashes);
    for (long hash : own) {
      stories(hash).forEach(story -> shared.merge(story, 1, Integer::sum));
    }
    shared.remove(number(key));
    return shared.entrySet().stream()
        .map(entry -> near(entry, own.size(), now))
        .flatMap(Optional::stream)
        .filter(near -> near.key().startsWith(begins))
        .max(
            Comparator.comparingDouble((Near near) -> near.likeness().share())
                .thenComparingInt(near -> near.likeness().shared())
                .thenComparing(Near::key));
  }

  private Optional<Near> near(Map.Entry<Long, Integer> entry, int size, long now) {
    // Most share a hash or two by chance: their sketches are not even read.
    if (!new Likeness(entry.getValue(), entry.getValue()).isNear()) {
      return Optional.empty();
    }
    return known(entry.getKey())
        .filter(other -> other.sketch().at() >= now - WINDOW)
        .map(
            other ->
                new Near(
                    other.key(),
                    other.sketch().cluster(),
                    new Likeness(entry.getValue(), Math.min(size, other.sketch().hashes().size()))))
        .filter(near -> near.likeness().isNear());
  }

  /**
   * Takes a story's newest sketch in, and forgets those that are too old or too many: a few at a
   * time, so that after a quiet weekend no story waits until all of the week are gone.
   */
  void put(String key, Sketch sketch) {
    long story = number(key);
    forget(story);
    store.put(key(OF_STORY, story), bytes(new Known(key, sketch)));
    Bytes time = key(OF_TIME, sketch.at(), story);
    store.put(time, NOTHING);
    if (time.compareTo(oldest) < 0) {
      oldest = time;
    }
    for (long hash : new HashSet<>(sketch.hashes())) {
      List<Long> stories = stories(hash);
      stories.add(story);
      stories(hash, stories.subList(Math.max(0, stories.size() - KNOWN_OF_HASH), stories.size()));
    }
    count(count() + 1);
    for (long old : tooOld(sketch.at())) {
      forget(old);
    }
  }

  private List<Long> tooOld(long now) {
    var old = new ArrayList<Long>();
    long known = count();
    try (KeyValueIterator<Bytes, byte[]> stories = store.range(oldest, END_OF_TIMES)) {
      while (old.size() < FORGOTTEN_AT_ONCE && stories.hasNext()) {
        oldest = stories.next().key;
        ByteBuffer next = ByteBuffer.wrap(oldest.get(), 1, 2 * Long.BYTES);
        if (next.getLong() >= now - WINDOW && known - old.size() <= MOST) {
          break;
        }
        old.add(next.getLong());
      }
    }
    return old;
  }

  private void forget(long story) {
    Optional<Known> known = known(story);
    if (known.isPresent()) {
      for (long hash : new HashSet<>(known.get().sketch().hashes())) {
        List<Long> stories = stories(hash);
        stories.remove(Long.valueOf(story));
        stories(hash, stories);
      }
      store.delete(key(OF_TIME, known.get().sketch().at(), story));
      store.delete(key(OF_STORY, story));
      count(count() - 1);
    }
  }

  /** The stories that have this hash, oldest first. */
  private List<Long> stories(long hash) {
    byte[] value = store.get(key(OF_HASH, hash));
    var stories = new ArrayList<Long>();
    if (value != null) {
      ByteBuffer numbers = ByteBuffer.wrap(value);
      while (numbers.hasRemaining()) {
        stories.add(numbers.getLong());
      }
    }
    return stories;
  }

  private void stories(long hash, List<Long> stories) {
    if (stories.isEmpty()) {
      store.delete(key(OF_HASH, hash));
      return;
    }
    ByteBuffer numbers = ByteBuffer.allocate(stories.size() * Long.BYTES);
    stories.forEach(numbers::putLong);
    store.put(key(OF_HASH, hash), numbers.array());
  }

  private Optional<Known> known(long story) {
    byte[] value = store.get(key(OF_STORY, story));
    if (value == null) {
      return Optional.empty();
    }
    ByteBuffer buffer = ByteBuffer.wrap(value);
    long at = buffer.getLong();
    String key = text(buffer);
    String cluster = text(buffer);
    var hashes = new ArrayList<Long>();
    while (buffer.hasRemaining()) {
      hashes.add(buffer.getLong());
    }
    return Optional.of(new Known(key, new Sketch(cluster, hashes, at)));
  }

  private static byte[] bytes(Known known) {
    byte[] key = known.key().getBytes(StandardCharsets.UTF_8);
    byte[] cluster = known.sketch().cluster().getBytes(StandardCharsets.UTF_8);
    List<Long> hashes = known.sketch().hashes();
    ByteBuffer buffer =
        ByteBuffer.allocate(
            Long.BYTES * (1 + hashes.size()) + 2 * Integer.BYTES + key.length + cluster.length);
    buffer.putLong(known.sketch().at());
    buffer.putInt(key.length).put(key).putInt(cluster.length).put(cluster);
    hashes.forEach(buffer::putLong);
    return buffer.array();
  }

  private static String text(ByteBuffer buffer) {
    byte[] text = new byte[buffer.getInt()];
    buffer.get(text);
    return new String(text, StandardCharsets.UTF_8);
  }

  private long count() {
    byte[] value = store.get(COUNT);
    return value == null ? 0 : ByteBuffer.wrap(value).getLong();
  }

  private void count(long stories) {
    store.put(COUNT, ByteBuffer.allocate(Long.BYTES).putLong(stories).array());
  }

  private static long number(String key) {
    UUID hash = UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
    return hash.getMostSignificantBits() ^ hash.getLeastSignificantBits();
  }

  private static Bytes key(byte kind, long... numbers) {
    ByteBuffer key = ByteBuffer.allocate(1 + numbers.length * Long.BYTES).put(kind);
    for (long number : numbers) {
      key.putLong(number);
    }
    return Bytes.wrap(key.array());
  }
}
