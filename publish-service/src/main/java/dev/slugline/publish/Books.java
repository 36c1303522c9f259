package dev.slugline.publish;

import com.fasterxml.jackson.core.type.TypeReference;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.state.KeyValueBytesStoreSupplier;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;

/**
 * What the desk remembers, in stores that are written in the same transaction as what leaves.
 *
 * <p>{@code ledger}: an entry a story. {@code told}: which stories of which pushes have their fate.
 * {@code held}: what waits for its embargo to end. {@code agenda}: what to look at when, by time.
 * {@code names}: the other names of a feed's stories. {@code numbers}: the newest running number of
 * each wire, in and out.
 */
final class Books {
  static final String LEDGER = "ledger";
  static final String TOLD = "told";
  static final String HELD = "held";
  static final String AGENDA = Agenda.STORE;
  static final String NAMES = "names";
  static final String NUMBERS = "numbers";
  static final List<String> ALL = List.of(LEDGER, TOLD, HELD, AGENDA, NAMES, NUMBERS);

  private static final TypeReference<LedgerEntry> ENTRY = new TypeReference<>() {};
  private static final TypeReference<HeldStory> STORY = new TypeReference<>() {};

  private final KeyValueStore<Bytes, byte[]> ledger;
  private final KeyValueStore<Bytes, byte[]> told;
  private final KeyValueStore<Bytes, byte[]> held;
  private final KeyValueStore<Bytes, byte[]> agenda;
  private final KeyValueStore<Bytes, byte[]> names;
  private final KeyValueStore<Bytes, byte[]> numbers;
  private final Sketches sketches;

  Books(ProcessorContext<?, ?> context) {
    ledger = context.getStateStore(LEDGER);
    told = context.getStateStore(TOLD);
    held = context.getStateStore(HELD);
    agenda = context.getStateStore(AGENDA);
    names = context.getStateStore(NAMES);
    numbers = context.getStateStore(NUMBERS);
    sketches = new Sketches(context.getStateStore(Sketches.STORE));
  }

  /**
   * @param durable on disk, for a service; in memory for a dry run
   */
  static List<StoreBuilder<KeyValueStore<Bytes, byte[]>>> builders(boolean durable) {
    var builders = new ArrayList<StoreBuilder<KeyValueStore<Bytes, byte[]>>>();
    for (String name : ALL) {
      KeyValueBytesStoreSupplier supplier =
          durable ? Stores.persistentKeyValueStore(name) : Stores.inMemoryKeyValueStore(name);
      builders.add(Stores.keyValueStoreBuilder(supplier, Serdes.Bytes(), Serdes.ByteArray()));
    }
    return builders;
  }

  /** What lately left of every feed, as far as this instance has heard. */
  Sketches sketches() {
    return sketches;
  }

  LedgerEntry entry(String key) {
    byte[] value = ledger.get(bytes(key));
    return value == null ? LedgerEntry.unseen() : PublishJson.read(value, ENTRY);
  }

  void save(String key, LedgerEntry entry) {
    ledger.put(bytes(key), PublishJson.bytes(entry));
  }

  boolean isTold(String receipt, int item) {
    return told.get(bytes(receipt + "/" + item)) != null;
  }

  void tell(String receipt, int item, long now) {
    told.put(bytes(receipt + "/" + item), ByteBuffer.allocate(Long.BYTES).putLong(now).array());
  }

  /** The key of the story that has this name, if it was given after that time; or null. */
  String named(String name, long after) {
    byte[] value = names.get(bytes(name));
    if (value == null || ByteBuffer.wrap(value).getLong() < after) {
      return null;
    }
    return new String(value, Long.BYTES, value.length - Long.BYTES, StandardCharsets.UTF_8);
  }

  void name(String name, String key, long now) {
    byte[] story = key.getBytes(StandardCharsets.UTF_8);
    names.put(
        bytes(name),
        ByteBuffer.allocate(Long.BYTES + story.length).putLong(now).put(story).array());
  }

  /** The newest running number of this wire; nothing where there was none yet. */
  OptionalLong number(String wire) {
    byte[] value = numbers.get(bytes(wire));
    return value == null ? OptionalLong.empty() : OptionalLong.of(ByteBuffer.wrap(value).getLong());
  }

  void number(String wire, long number) {
    numbers.put(bytes(wire), ByteBuffer.allocate(Long.BYTES).putLong(number).array());
  }

  HeldStory held(String key) {
    byte[] value = held.get(bytes(key));
    return value == null ? null : PublishJson.read(value, STORY);
  }

  void hold(String key, HeldStory story) {
    held.put(bytes(key), PublishJson.bytes(story));
  }

  void release(String key) {
    held.delete(bytes(key));
  }

  /** Look at the story of this key at that time. */
  void remind(long at, String key) {
    agenda.put(reminder(at, key), new byte[0]);
  }

  /** The keys of the stories to look at by now, each once; they are off the agenda then. */
  List<String> due(long now) {
    var due = new ArrayList<Bytes>();
    try (KeyValueIterator<Bytes, byte[]> reminders =
        agenda.range(reminder(0, ""), reminder(now + 1, ""))) {
      while (reminders.hasNext()) {
        due.add(reminders.next().key);
      }
    }
    due.forEach(agenda::delete);
    return due.stream()
        .map(Bytes::get)
        .map(key -> new String(key, Long.BYTES, key.length - Long.BYTES, StandardCharsets.UTF_8))
        .distinct()
        .toList();
  }

  /** Forgets what was last heard of before that time, at most so many entries a call. */
  Sweep sweep() {
    return new Sweep(ledger, told, names);
  }

  private static Bytes reminder(long at, String key) {
    byte[] name = key.getBytes(StandardCharsets.UTF_8);
    return Bytes.wrap(
        ByteBuffer.allocate(Long.BYTES + name.length).putLong(Math.max(0, at)).put(name).array());
  }

  private static Bytes bytes(String key) {
    return Bytes.wrap(key.getBytes(StandardCharsets.UTF_8));
  }
}
