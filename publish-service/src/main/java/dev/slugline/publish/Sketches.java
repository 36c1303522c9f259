package dev.slugline.publish;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.slugline.publish.judge.Likeness;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.common.serialization.BytesSerializer;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;

/**
 * The sketches of what lately left, of all feeds, in one store: each story's sketch, which stories
 * have a hash, and the stories by time. Bounded by time and by number.
 */
final class Sketches {
  static final String STORE = "sketches";

  private static final long WINDOW = Duration.ofHours(48).toMillis();
  private static final long MOST = 100_000;

  /** So many stories of one hash are looked at: what more have is a common line. */
  private static final int LOOKED_AT = 64;

  private static final byte OF_STORY = 's';
  private static final byte OF_HASH = 'h';
  private static final byte OF_TIME = 't';
  private static final Bytes COUNT = Bytes.wrap(new byte[] {'n'});
  private static final int HEAD = 1 + Long.BYTES;
  private static final TypeReference<Sketch> SKETCH = new TypeReference<>() {};

  private final KeyValueStore<Bytes, byte[]> store;

  Sketches(KeyValueStore<Bytes, byte[]> store) {
    this.store = store;
  }

  static StoreBuilder<KeyValueStore<Bytes, byte[]>> builder(boolean durable) {
    return Stores.keyValueStoreBuilder(
            durable ? Stores.persistentKeyValueStore(STORE) : Stores.inMemoryKeyValueStore(STORE),
            Serdes.Bytes(),
            Serdes.ByteArray())
        .withLoggingDisabled();
  }

  /** The cluster of another story that shares most with this one; nothing where none is near. */
  Optional<String> clusterLike(String key, List<Long> hashes, long now) {
    var shared = new HashMap<String, Integer>();
    var own = new HashSet<>(hashes);
    for (long hash : own) {
      try (var stories = store.prefixScan(head(OF_HASH, hash), new BytesSerializer())) {
        for (int seen = 0; seen < LOOKED_AT && stories.hasNext(); seen++) {
          shared.merge(name(stories.next().key), 1, Integer::sum);
        }
      }
    }
    shared.remove(key);
    return shared.entrySet().stream()
        .map(entry -> near(entry, own.size(), now))
        .flatMap(Optional::stream)
        .max(
            Comparator.comparingDouble((Near near) -> near.likeness().share())
                .thenComparingInt(near -> near.likeness().shared())
                .thenComparing(Near::key))
        .map(Near::cluster);
  }

  private Optional<Near> near(Map.Entry<String, Integer> entry, int size, long now) {
    // Most share a hash or two by chance: their sketches are not even read.
    if (!new Likeness(entry.getValue(), entry.getValue()).isNear()) {
      return Optional.empty();
    }
    Sketch other = sketch(entry.getKey());
    if (other == null || other.at() < now - WINDOW) {
      return Optional.empty();
    }
    var likeness = new Likeness(entry.getValue(), Math.min(size, other.hashes().size()));
    return likeness.isNear()
        ? Optional.of(new Near(entry.getKey(), other.cluster(), likeness))
        : Optional.empty();
  }

  /** Takes a story's newest sketch in, and forgets those that are too old or too many. */
  void put(String key, Sketch sketch) {
    forget(key);
    store.put(key(OF_STORY, 0, key), PublishJson.bytes(sketch));
    store.put(key(OF_TIME, sketch.at(), key), new byte[0]);
    sketch.hashes().forEach(hash -> store.put(key(OF_HASH, hash, key), new byte[0]));
    count(count() + 1);
    try (KeyValueIterator<Bytes, byte[]> oldest =
        store.prefixScan(Bytes.wrap(new byte[] {OF_TIME}), new BytesSerializer())) {
      while (oldest.hasNext()) {
        Bytes next = oldest.next().key;
        if (time(next) >= sketch.at() - WINDOW && count() <= MOST) {
          return;
        }
        forget(name(next));
      }
    }
  }

  private void forget(String key) {
    Sketch known = sketch(key);
    if (known != null) {
      known.hashes().forEach(hash -> store.delete(key(OF_HASH, hash, key)));
      store.delete(key(OF_TIME, known.at(), key));
      store.delete(key(OF_STORY, 0, key));
      count(count() - 1);
    }
  }

  private Sketch sketch(String key) {
    byte[] value = store.get(key(OF_STORY, 0, key));
    return value == null ? null : PublishJson.read(value, SKETCH);
  }

  private long count() {
    byte[] value = store.get(COUNT);
    return value == null ? 0 : ByteBuffer.wrap(value).getLong();
  }

  private void count(long stories) {
    store.put(COUNT, ByteBuffer.allocate(Long.BYTES).putLong(stories).array());
  }

  private static Bytes head(byte kind, long number) {
    return Bytes.wrap(ByteBuffer.allocate(HEAD).put(kind).putLong(number).array());
  }

  private static Bytes key(byte kind, long number, String story) {
    byte[] name = story.getBytes(StandardCharsets.UTF_8);
    return Bytes.wrap(
        ByteBuffer.allocate(HEAD + name.length).put(kind).putLong(number).put(name).array());
  }

  private static String name(Bytes key) {
    return new String(key.get(), HEAD, key.get().length - HEAD, StandardCharsets.UTF_8);
  }

  private static long time(Bytes key) {
    return ByteBuffer.wrap(key.get(), 1, Long.BYTES).getLong();
  }

  private record Near(String key, String cluster, Likeness likeness) {}
}
