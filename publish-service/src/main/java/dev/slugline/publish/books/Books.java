package dev.slugline.publish.books;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.slugline.publish.books.entry.HeldStory;
import dev.slugline.publish.books.entry.LedgerEntry;
import dev.slugline.publish.books.entry.Tally;
import dev.slugline.publish.json.PublishJson;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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
 * {@code names}: the other names of a feed's stories. {@code numbers}: how many each topic got of a
 * feed. {@code tallies}: the running numbers that came of each wire.
 */
public final class Books {
  public static final String LEDGER = "ledger";
  static final String TOLD = "told";
  static final String HELD = "held";
  static final String AGENDA = Agenda.STORE;
  static final String NAMES = "names";
  static final String NUMBERS = "numbers";
  static final String TALLIES = "tallies";

  /** The names of all of them. */
  public static final List<String> ALL =
      List.of(LEDGER, TOLD, HELD, AGENDA, NAMES, NUMBERS, TALLIES);

  private static final TypeReference<LedgerEntry> ENTRY = new TypeReference<>() {};
  private static final TypeReference<HeldStory> STORY = new TypeReference<>() {};
  private static final String APART = "\n";
  private static final int MOST_OF_NAME = 64;
  private static final int MOST_COUNTED = 10_000;
  private static final byte[] NOTHING = new byte[0];

  private final Book ledger;
  private final Book told;
  private final KeyValueStore<Bytes, byte[]> held;
  private final KeyValueStore<Bytes, byte[]> agenda;
  private final Book names;
  private final Book numbers;
  private final KeyValueStore<Bytes, byte[]> tallies;
  private final Sketches sketches;
  private final long retention;

  /** No reminder lies before this time: a look from the very start would pass all that is done. */
  private long nextReminder;

  /**
   * @param retention how long what nothing is heard of is known
   */
  public Books(ProcessorContext<?, ?> context, Duration retention) {
    ledger = new Book(context.getStateStore(LEDGER));
    told = new Book(context.getStateStore(TOLD));
    held = context.getStateStore(HELD);
    agenda = context.getStateStore(AGENDA);
    names = new Book(context.getStateStore(NAMES));
    numbers = new Book(context.getStateStore(NUMBERS));
    tallies = context.getStateStore(TALLIES);
    sketches = new Sketches(context.getStateStore(Sketches.STORE));
    this.retention = retention.toMillis();
  }

  /** The books, each kept where it is told. */
  public static List<StoreBuilder<KeyValueStore<Bytes, byte[]>>> builders(
      Function<String, KeyValueBytesStoreSupplier> books) {
    var builders = new ArrayList<StoreBuilder<KeyValueStore<Bytes, byte[]>>>();
    for (String name : ALL) {
      builders.add(
          Stores.keyValueStoreBuilder(books.apply(name), Serdes.Bytes(), Serdes.ByteArray()));
    }
    return builders;
  }

  /** What lately left of every feed, as far as this instance has heard. */
  public Sketches sketches() {
    return sketches;
  }

  /** What the ledger has of a story; of one that was never heard of, an empty entry. */
  public LedgerEntry entry(String key) {
    return ledger
        .get(key)
        .map(value -> PublishJson.read(value, ENTRY))
        .orElseGet(LedgerEntry::unseen);
  }

  /** Writes a story's entry. */
  public void save(String key, LedgerEntry entry) {
    ledger.put(key, entry.keptUntil(retention), PublishJson.bytes(entry));
  }

  /** Whether a story of a push has its fate. */
  public boolean isTold(String receipt, int item) {
    return told.has(receipt + "/" + item);
  }

  /** Notes that a story of a push has its fate. */
  public void tell(String receipt, int item, long now) {
    told.put(receipt + "/" + item, now, NOTHING);
  }

  /** The keys of the stories that got this name, if after that time; the last first. */
  public List<String> named(String name, long after) {
    List<String> keys = new ArrayList<>();
    names
        .getSince(name, after)
        .map(value -> new String(value, StandardCharsets.UTF_8).split(APART))
        .ifPresent(found -> keys.addAll(List.of(found)));
    Collections.reverse(keys);
    return keys;
  }

  /** Names a story; a name that many stories may have is of all of them. */
  public void name(String name, String key, boolean shared, long now) {
    var keys = new ArrayList<String>();
    if (shared) {
      keys.addAll(named(name, 0));
      Collections.reverse(keys);
      keys.remove(key);
    }
    keys.add(key);
    List<String> newest = keys.subList(Math.max(0, keys.size() - MOST_OF_NAME), keys.size());
    names.put(name, now, String.join(APART, newest).getBytes(StandardCharsets.UTF_8));
  }

  /** How many of this feed the topic got, and in which form the last of them. */
  public Counted counted(String wire) {
    return numbers.get(wire).map(Counted::of).orElse(Counted.NONE);
  }

  /** Notes what a topic got of a feed. */
  public void count(String wire, Counted counted, long now) {
    numbers.put(wire, now, counted.bytes());
  }

  /** The running numbers of a wire that came; nothing where none came yet. */
  public Optional<Tally> tally(String wire) {
    return Optional.ofNullable(tallies.get(bytes(wire))).map(Tally::of);
  }

  /** Notes the running numbers of a wire. */
  public void tally(String wire, Tally tally) {
    tallies.put(bytes(wire), PublishJson.bytes(tally));
  }

  /** Forgets a wire. */
  public void forgetTally(String wire) {
    tallies.delete(bytes(wire));
  }

  /** The wires that have a tally: a few a feed. */
  public List<String> wires() {
    var wires = new ArrayList<String>();
    try (KeyValueIterator<Bytes, byte[]> all = tallies.all()) {
      all.forEachRemaining(entry -> wires.add(new String(entry.key.get(), StandardCharsets.UTF_8)));
    }
    return wires;
  }

  /** What waits of a story; null where nothing does. */
  public HeldStory held(String key) {
    byte[] value = held.get(bytes(key));
    return value == null ? null : PublishJson.read(value, STORY);
  }

  /** Keeps a version until its embargo ends. */
  public void hold(String key, HeldStory story) {
    held.put(bytes(key), PublishJson.bytes(story));
  }

  /** Nothing of the story waits any more. */
  public void release(String key) {
    held.delete(bytes(key));
  }

  /** How many stories wait, as far as anybody counts. */
  public long waiting() {
    long waiting = 0;
    try (KeyValueIterator<Bytes, byte[]> all = held.all()) {
      while (all.hasNext() && waiting < MOST_COUNTED) {
        all.next();
        waiting++;
      }
    }
    return waiting;
  }

  /** Look at the story of this key at that time. */
  public void remind(long at, String key) {
    agenda.put(reminder(at, key), NOTHING);
    nextReminder = Math.min(nextReminder, Math.max(0, at));
  }

  /** The keys of the stories to look at by now, each once; they are off the agenda then. */
  public List<String> due(long now, int most) {
    if (nextReminder > now) {
      return List.of();
    }
    var due = new ArrayList<Bytes>();
    try (KeyValueIterator<Bytes, byte[]> reminders =
        agenda.range(reminder(nextReminder, ""), reminder(now + 1, ""))) {
      while (reminders.hasNext() && due.size() < most) {
        due.add(reminders.next().key);
      }
      nextReminder =
          reminders.hasNext() ? ByteBuffer.wrap(reminders.peekNextKey().get()).getLong() : now + 1;
    }
    due.forEach(agenda::delete);
    return due.stream()
        .map(Bytes::get)
        .map(key -> new String(key, Long.BYTES, key.length - Long.BYTES, StandardCharsets.UTF_8))
        .distinct()
        .toList();
  }

  /**
   * Forgets what nothing was heard of for the retention, looking at so many entries of each book: a
   * few at a time, so that no story ever waits for it.
   */
  public void sweep(long now, int entries) {
    for (Book book : List.of(ledger, told, names, numbers)) {
      book.sweep(now - retention, entries);
    }
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
