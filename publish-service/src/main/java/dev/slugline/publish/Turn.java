package dev.slugline.publish;

import dev.slugline.contracts.Fate;
import dev.slugline.publish.judge.Naming;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
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
  private final Map<String, Long> numbers = new LinkedHashMap<>();
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

  /** The key of the feed's story that is called so, by uri, by another name or by number. */
  String resolve(String feed, String name, long numberedAfter) {
    String own = feed + "|" + name;
    if (entry(own).newest() != null) {
      return own;
    }
    String named = books.named(own, 0);
    if (named == null) {
      Optional<String> number = Naming.number(name);
      named = number.map(n -> books.named(feed + "|" + n, numberedAfter)).orElse(null);
    }
    return named == null ? own : named;
  }

  void name(String name, String key) {
    notes.add(() -> books.name(name, key, now));
  }

  /** The cluster of the story that says most nearly the same as this one. */
  Optional<String> clusterLike(String key, List<Long> fingerprint) {
    return books.sketches().clusterLike(key, fingerprint, now);
  }

  OptionalLong number(String wire) {
    Long counted = numbers.get(wire);
    return counted == null ? books.number(wire) : OptionalLong.of(counted);
  }

  void number(String wire, long number) {
    numbers.put(wire, number);
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
    numbers.forEach(books::number);
    notes.forEach(Runnable::run);
    outgoing.forEach(out);
    fates.forEach(
        fate -> {
          books.tell(fate.receipt(), fate.item(), now);
          told.accept(fate);
        });
  }
}
