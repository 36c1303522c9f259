package dev.slugline.publish.books;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Optional;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;

/** What the desk will do by itself when its time comes, seen from outside. */
public final class Agenda {
  /** The store that it lies in, the soonest first. */
  public static final String STORE = "agenda";

  private Agenda() {}

  /** When the desk looks at a story next; nothing where nothing waits. */
  public static Optional<Instant> next(ReadOnlyKeyValueStore<Bytes, byte[]> store) {
    try (KeyValueIterator<Bytes, byte[]> reminders = store.all()) {
      return reminders.hasNext()
          ? Optional.of(Instant.ofEpochMilli(ByteBuffer.wrap(reminders.next().key.get()).getLong()))
          : Optional.empty();
    }
  }
}
