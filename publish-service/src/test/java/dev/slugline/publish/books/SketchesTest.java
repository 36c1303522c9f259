package dev.slugline.publish.books;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.processor.StateStore;
import org.apache.kafka.streams.processor.StateStoreContext;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.junit.jupiter.api.Test;

class SketchesTest {
  private static final long HOUR = Duration.ofHours(1).toMillis();

  private final DiskLike store = new DiskLike();
  private final Sketches sketches = new Sketches(store);

  private void take(int story, long at) {
    List<Long> hashes = LongStream.range(story * 10L, story * 10L + 8).boxed().toList();
    sketches.put("feed|" + story, new Sketch("cluster-" + story, hashes, at));
  }

  @Test
  void whatIsForgottenIsNotPassedAgainAtEveryStory() {
    for (int story = 0; story < 1_000; story++) {
      take(story, story * HOUR);
    }
    store.passed = 0;
    take(1_000, 1_000 * HOUR);
    assertThat(store.passed).isLessThan(20);
  }

  @Test
  void aStoryThatComesLateIsForgottenToo() {
    for (int story = 0; story < 100; story++) {
      take(story, story * HOUR);
    }
    take(500, 10 * HOUR);
    take(100, 100 * HOUR);
    take(101, 101 * HOUR);
    List<Long> hashes = LongStream.range(5_000, 5_008).boxed().toList();
    assertThat(sketches.nearest("other", hashes, 11 * HOUR, "")).isEmpty();
  }

  /** As RocksDB: what was deleted is passed by an iterator until it is compacted away. */
  private static final class DiskLike implements KeyValueStore<Bytes, byte[]> {
    private final NavigableMap<Bytes, Optional<byte[]>> entries = new TreeMap<>();
    private int passed;

    @Override
    public byte[] get(Bytes key) {
      return entries.getOrDefault(key, Optional.empty()).orElse(null);
    }

    @Override
    public void put(Bytes key, byte[] value) {
      entries.put(key, Optional.ofNullable(value));
    }

    @Override
    public byte[] putIfAbsent(Bytes key, byte[] value) {
      byte[] old = get(key);
      if (old == null) {
        put(key, value);
      }
      return old;
    }

    @Override
    public void putAll(List<KeyValue<Bytes, byte[]>> all) {
      all.forEach(entry -> put(entry.key, entry.value));
    }

    @Override
    public byte[] delete(Bytes key) {
      byte[] old = get(key);
      put(key, null);
      return old;
    }

    @Override
    public KeyValueIterator<Bytes, byte[]> range(Bytes from, Bytes to) {
      return new Living(entries.subMap(from, true, to, true).entrySet().iterator());
    }

    @Override
    public KeyValueIterator<Bytes, byte[]> all() {
      return new Living(entries.entrySet().iterator());
    }

    @Override
    public long approximateNumEntries() {
      return entries.size();
    }

    @Override
    public String name() {
      return Sketches.STORE;
    }

    @Override
    public void init(StateStoreContext context, StateStore root) {}

    @Override
    public void flush() {}

    @Override
    public void close() {}

    @Override
    public boolean persistent() {
      return true;
    }

    @Override
    public boolean isOpen() {
      return true;
    }

    private final class Living implements KeyValueIterator<Bytes, byte[]> {
      private final Iterator<Map.Entry<Bytes, Optional<byte[]>>> all;
      private KeyValue<Bytes, byte[]> next;

      private Living(Iterator<Map.Entry<Bytes, Optional<byte[]>>> all) {
        this.all = all;
        look();
      }

      private void look() {
        next = null;
        while (next == null && all.hasNext()) {
          Map.Entry<Bytes, Optional<byte[]>> entry = all.next();
          passed++;
          next = entry.getValue().map(value -> KeyValue.pair(entry.getKey(), value)).orElse(null);
        }
      }

      @Override
      public boolean hasNext() {
        return next != null;
      }

      @Override
      public KeyValue<Bytes, byte[]> next() {
        KeyValue<Bytes, byte[]> found = next;
        look();
        return found;
      }

      @Override
      public Bytes peekNextKey() {
        return next.key;
      }

      @Override
      public void close() {}
    }
  }
}
