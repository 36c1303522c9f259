package dev.slugline.enrich.read.json;

import com.fasterxml.jackson.databind.JsonNode;
import dev.slugline.contracts.ArticleBuilder;
import dev.slugline.enrich.Story;
import dev.slugline.enrich.read.codes.Facts;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** When an item was made and changed, and from when until when it may run. */
final class JsonDates {
  /** Counted in seconds, this is the year 5138; so what is larger counts milliseconds. */
  private static final long MOST_SECONDS = 100_000_000_000L;

  /** Counted in seconds, this is the year 1973; what is smaller is a year, or a day of one. */
  private static final long LEAST_SECONDS = 100_000_000L;

  private final Fields item;

  JsonDates(Fields item) {
    this.item = item;
  }

  void into(Story story) {
    ArticleBuilder article = story.article();
    var facts = new Facts(story);
    article.versionCreated(
        first(
            facts,
            "versioncreated",
            "updated",
            "datetimesent",
            "datemodified",
            "modified",
            "updatedat"));
    article.firstCreated(first(facts, "firstcreated", "created", "createdat", "firstversion"));
    article.contentCreated(
        first(
            facts,
            "contentcreated",
            "datepublished",
            "published",
            "firstpublished",
            "pubdate",
            "publishedat",
            "date"));
    article.expires(first(facts, "expires", "expiry"));
    for (String name : new String[] {"embargoeduntil", "embargoed", "embargo"}) {
      facts
          .embargo(Optional.ofNullable(text(name)))
          .filter(until -> article.embargoedUntil() == null)
          .ifPresent(facts::embargoedUntil);
    }
  }

  private OffsetDateTime first(Facts facts, String... names) {
    for (String name : names) {
      Optional<OffsetDateTime> date = facts.date(Optional.ofNullable(text(name)));
      if (date.isPresent()) {
        return date.get();
      }
    }
    return null;
  }

  /** A date as text; a number counts seconds or milliseconds since 1970. */
  private String text(String name) {
    JsonNode node = item.get(name).orElse(null);
    if (node == null || !node.isIntegralNumber() || !node.canConvertToLong()) {
      return Fields.textOf(node);
    }
    long number = node.asLong();
    if (number < LEAST_SECONDS) {
      return node.asText();
    }
    Instant instant =
        number > MOST_SECONDS ? Instant.ofEpochMilli(number) : Instant.ofEpochSecond(number);
    return instant.atOffset(ZoneOffset.UTC).toString();
  }
}
