package dev.slugline.publish.books;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * A store whose values begin with a time: the one after which an entry may be forgotten, given that
 * nothing is heard of it for the retention. So a sweep need not understand what it forgets.
 */
final class Book {
  private final KeyValueStore<Bytes, byte[]> store;
  private Bytes next;

  Book(KeyValueStore<Bytes, byte[]> store) {
    this.store = store;
  }

  Optional<byte[]> get(String key) {
    return Optional.ofNullable(store.get(bytes(key)))
        .map(value -> Arrays.copyOfRange(value, Long.BYTES, value.length));
  }

  /** The value if it was written at that time or later. */
  Optional<byte[]> getSince(String key, long time) {
    return Optional.ofNullable(store.get(bytes(key)))
        .filter(value -> time(value) >= time)
        .map(value -> Arrays.copyOfRange(value, Long.BYTES, value.length));
  }

  boolean has(String key) {
    return store.get(bytes(key)) != null;
  }

  void put(String key, long time, byte[] value) {
    store.put(
        bytes(key),
        ByteBuffer.allocate(Long.BYTES + value.length).putLong(time).put(value).array());
  }

  void delete(String key) {
    store.delete(bytes(key));
  }

  /**
   * Looks at so many entries, from where it stopped the last time, and forgets those from before
   * that time.
   */
  void sweep(long before, int entries) {
    try (KeyValueIterator<Bytes, byte[]> all = store.range(next, null)) {
      for (int seen = 0; seen < entries && all.hasNext(); seen++) {
        KeyValue<Bytes, byte[]> entry = all.next();
        if (time(entry.value) < before) {
          store.delete(entry.key);
        }
      }
      next = all.hasNext() ? all.peekNextKey() : null;
    }
  }

  private static long time(byte[] value) {
    return ByteBuffer.wrap(value).getLong();
  }

  private static Bytes bytes(String key) {
    return Bytes.wrap(key.getBytes(StandardCharsets.UTF_8));
  }
}
