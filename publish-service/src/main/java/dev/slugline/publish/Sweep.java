package dev.slugline.publish;

import com.fasterxml.jackson.core.type.TypeReference;
import java.nio.ByteBuffer;
import java.util.function.ToLongFunction;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * Forgets what is older than the retention, a few entries at a time, so that no story ever waits
 * for it. Where it stands is not kept: after a restart it begins anew.
 */
final class Sweep {
  private static final TypeReference<LedgerEntry> ENTRY = new TypeReference<>() {};

  private final Walk stories;
  private final Walk receipts;
  private final Walk names;

  Sweep(
      KeyValueStore<Bytes, byte[]> ledger,
      KeyValueStore<Bytes, byte[]> told,
      KeyValueStore<Bytes, byte[]> names) {
    stories = new Walk(ledger, Sweep::lastTouched);
    receipts = new Walk(told, value -> ByteBuffer.wrap(value).getLong());
    this.names = new Walk(names, value -> ByteBuffer.wrap(value).getLong());
  }

  /** Looks at so many entries of each store and forgets those from before that time. */
  void run(long before, int entries) {
    stories.run(before, entries);
    receipts.run(before, entries);
    names.run(before, entries);
  }

  /** A story that waits, or that has an end of use to come, is not forgotten. */
  private static long lastTouched(byte[] value) {
    LedgerEntry entry = PublishJson.read(value, ENTRY);
    return entry.held() != null || (entry.expires() != null && !entry.live().isEmpty())
        ? Long.MAX_VALUE
        : entry.touched();
  }

  private static final class Walk {
    private final KeyValueStore<Bytes, byte[]> store;
    private final ToLongFunction<byte[]> time;
    private Bytes next;

    Walk(KeyValueStore<Bytes, byte[]> store, ToLongFunction<byte[]> time) {
      this.store = store;
      this.time = time;
    }

    void run(long before, int entries) {
      try (KeyValueIterator<Bytes, byte[]> all = store.range(next, null)) {
        for (int seen = 0; seen < entries; seen++) {
          if (!all.hasNext()) {
            next = null;
            return;
          }
          KeyValue<Bytes, byte[]> entry = all.next();
          if (time.applyAsLong(entry.value) < before) {
            store.delete(entry.key);
          }
        }
        next = all.hasNext() ? all.peekNextKey() : null;
      }
    }
  }
}
