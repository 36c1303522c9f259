package dev.slugline.publish.books;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.type.TypeReference;
import dev.slugline.contracts.Article;
import dev.slugline.publish.books.entry.HeldStory;
import dev.slugline.publish.books.entry.Tally;
import dev.slugline.publish.json.PublishJson;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;

/** What a person may want to know of the books while the desk works. */
public final class Listing {
  /** The books that can be listed. */
  public static final String HELD = Books.HELD;

  public static final String TALLIES = Books.TALLIES;

  private static final int MOST = 10_000;
  private static final TypeReference<HeldStory> STORY = new TypeReference<>() {};

  /**
   * A story that waits for its embargo to end.
   *
   * @param state what it will be to subscribers
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record Held(
      String feed,
      String uri,
      String headline,
      String version,
      OffsetDateTime until,
      String state,
      String receipt) {}

  /**
   * Running numbers that did not come.
   *
   * @param numbers such as {@code 158-160}
   * @param missing whether they are past the time in which they might have come late
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Gap(
      String feed, String series, String numbers, OffsetDateTime since, boolean missing) {}

  private Listing() {}

  /** The stories that wait, the next to leave first; at most ten thousand. */
  public static List<Held> held(ReadOnlyKeyValueStore<Bytes, byte[]> book) {
    var held = new ArrayList<Held>();
    try (KeyValueIterator<Bytes, byte[]> all = book.all()) {
      while (all.hasNext() && held.size() < MOST) {
        HeldStory story = PublishJson.read(all.next().value, STORY);
        Article article = story.told().article();
        held.add(
            new Held(
                story.told().feed(),
                article.uri(),
                headline(article),
                article.version(),
                time(story.until()),
                story.state().json(),
                story.told().receipt()));
      }
    }
    held.sort(Comparator.comparing(Held::until).thenComparing(Held::uri));
    return held;
  }

  /** The numbers that are missing, or late. */
  public static List<Gap> gaps(ReadOnlyKeyValueStore<Bytes, byte[]> book) {
    var gaps = new ArrayList<Gap>();
    try (KeyValueIterator<Bytes, byte[]> all = book.all()) {
      while (all.hasNext() && gaps.size() < MOST) {
        KeyValue<Bytes, byte[]> entry = all.next();
        String wire = new String(entry.key.get(), StandardCharsets.UTF_8);
        int bar = wire.indexOf('|');
        for (Tally.Gap gap : Tally.of(entry.value).gaps()) {
          gaps.add(
              new Gap(
                  wire.substring(0, bar),
                  wire.substring(bar + 1),
                  gap.range(),
                  time(gap.since()),
                  gap.told()));
        }
      }
    }
    gaps.sort(Comparator.comparing(Gap::since));
    return gaps;
  }

  private static String headline(Article article) {
    return article.headlines() == null || article.headlines().isEmpty()
        ? null
        : article.headlines().get(0).value();
  }

  private static OffsetDateTime time(long millis) {
    return Instant.ofEpochMilli(millis).atOffset(ZoneOffset.UTC);
  }
}
