package dev.slugline.publish.accept;

import dev.slugline.contracts.EnrichedStory;
import dev.slugline.publish.Incoming;
import dev.slugline.publish.json.PublishJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Reads a record of {@code wire.enriched.v1}. A poisoned one is a value too, never an exception.
 */
public final class EnrichedReader {

  /**
   * @param key the record's key, which only names a garbled record: a story's own key is made of
   *     the feed and the uri that it states
   * @param receipt the receipt that the record's header names, or null
   */
  public Incoming read(byte[] key, byte[] value, String receipt) {
    if (value == null) {
      return garbled(key, null, receipt, "the record has no value");
    }
    EnrichedStory told;
    try {
      told = PublishJson.mapper().readValue(value, EnrichedStory.class);
    } catch (IOException e) {
      return garbled(key, value, receipt, "the record is no JSON of an enriched story");
    }
    Optional<String> lack = lack(told);
    if (lack.isPresent()) {
      String named = told == null || told.receipt() == null ? receipt : told.receipt();
      return garbled(key, value, named, "the enriched story has no " + lack.get());
    }
    return told.rejection() != null
        ? new Incoming.Refused(told)
        : new Incoming.Story(told.feed() + "|" + told.article().uri(), told);
  }

  private static Optional<String> lack(EnrichedStory told) {
    if (told == null) {
      return Optional.of("content");
    }
    if (blank(told.receipt())) {
      return Optional.of("receipt");
    }
    if (blank(told.feed())) {
      return Optional.of("feed");
    }
    if (told.rejection() != null) {
      return told.rejection().reason() == null ? Optional.of("reason") : Optional.empty();
    }
    if (told.article() == null) {
      return Optional.of("article and no rejection");
    }
    if (blank(told.article().uri())) {
      return Optional.of("article uri");
    }
    return told.article().extension() == null ? Optional.of("x-slugline") : Optional.empty();
  }

  private static Incoming garbled(byte[] key, byte[] value, String receipt, String message) {
    String named = key == null ? null : new String(key, StandardCharsets.UTF_8);
    return new Incoming.Garbled(named, value, receipt, message);
  }

  private static boolean blank(String text) {
    return text == null || text.isBlank();
  }
}
