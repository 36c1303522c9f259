package dev.slugline.publish;

import dev.slugline.contracts.Fate;
import dev.slugline.publish.books.Books;
import dev.slugline.publish.books.Counted;
import dev.slugline.publish.books.Sketches;
import dev.slugline.publish.books.entry.HeldStory;
import dev.slugline.publish.books.entry.LedgerEntry;
import dev.slugline.publish.books.entry.Tally;
import dev.slugline.publish.judge.Naming;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Everything that one story changes. Nothing is written before the turn is complete: a defect half
 * way leaves no trace.
 */
final class Turn {
  private final Books books;
  private final long now;
  private final Map<String, LedgerEntry> entries = new LinkedHashMap<>();
  private final Map<String, Optional<HeldStory>> held = new LinkedHashMap<>();
  private final Map<String, Counted> counted = new LinkedHashMap<>();
  private final Map<String, Tally> tallies = new LinkedHashMap<>();
  private final List<Runnable> notes = new ArrayList<>();
  private final List<Outgoing> outgoing = new ArrayList<>();
  private final List<Fate> fates = new ArrayList<>();

  Turn(Books books, long now) {
    this.books = books;
    this.now = now;
  }

  long now() {
    return now;
  }

  Instant instant() {
    return Instant.ofEpochMilli(now);
  }

  OffsetDateTime time() {
    return instant().atOffset(ZoneOffset.UTC);
  }

  LedgerEntry entry(String key) {
    LedgerEntry changed = entries.get(key);
    return changed == null ? books.entry(key) : changed;
  }

  void save(String key, LedgerEntry entry) {
    entries.put(key, entry);
  }

  HeldStory held(String key) {
    return held.containsKey(key) ? held.get(key).orElse(null) : books.held(key);
  }

  void hold(String key, HeldStory story) {
    held.put(key, Optional.of(story));
    remind(story.until(), key);
  }

  void release(String key) {
    held.put(key, Optional.empty());
  }

  void remind(long at, String key) {
    notes.add(() -> books.remind(at, key));
  }

  /**
   * The keys of the feed's stories that are called so, by uri or by another name, the last first;
   * nothing where none is known.
   */
  List<String> resolve(String feed, String name) {
    String own = feed + "|" + name;
    LedgerEntry entry = entry(own);
    if (entry.newest() != null && !entry.cancelledAhead()) {
      return List.of(own);
    }
    return Naming.alike(name).stream()
        .map(alike -> books.named(feed + "|" + alike, Naming.validSince(alike, now)))
        .filter(keys -> !keys.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  void name(String feed, String name, String key) {
    notes.add(() -> books.name(feed + "|" + name, key, Naming.isShared(name), now));
  }

  /** The story that says most nearly the same as this one. */
  Optional<Sketches.Near> nearest(String key, List<Long> fingerprint, String keyBegins) {
    return books.sketches().nearest(key, fingerprint, now, keyBegins);
  }

  Counted counted(String wire) {
    Counted counting = counted.get(wire);
    return counting == null ? books.counted(wire) : counting;
  }

  void count(String wire, Counted count) {
    counted.put(wire, count);
  }

  Optional<Tally> tally(String wire) {
    Tally counting = tallies.get(wire);
    return counting == null ? books.tally(wire) : Optional.of(counting);
  }

  void tally(String wire, Tally tally) {
    tallies.put(wire, tally);
  }

  void send(Outgoing record) {
    outgoing.add(record);
  }

  void tell(Fate fate) {
    fates.add(fate);
  }

  /** Writes all of it, and hands on what leaves. */
  void complete(Consumer<Outgoing> out, Consumer<Fate> told) {
    entries.forEach(books::save);
    held.forEach(
        (key, story) -> story.ifPresentOrElse(s -> books.hold(key, s), () -> books.release(key)));
    counted.forEach((wire, count) -> books.count(wire, count, now));
    tallies.forEach(books::tally);
    notes.forEach(Runnable::run);
    outgoing.forEach(out);
    fates.forEach(
        fate -> {
          books.tell(fate.receipt(), fate.item(), now);
          told.accept(fate);
        });
  }
}
