package dev.slugline.enrich.annotate.dates;

import dev.slugline.contracts.Article;
import dev.slugline.contracts.Extension;
import dev.slugline.enrich.Span;
import dev.slugline.enrich.Story;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * The day on which a story was written, as far as it says so itself.
 *
 * @param source what says so: {@code dateline}, {@code versionCreated} or another date of the feed
 */
record Anchor(LocalDate day, String source) {

  /** Further apart than this, a story's two dates leave open from which of them it speaks. */
  private static final int SAME_WRITING = 7;

  /**
   * The dateline's date, with its year or with the one that brings it nearest to the feed's date;
   * else the feed's date. Nothing where there is neither.
   */
  static Optional<Anchor> of(Story story, DateGrammar grammar) {
    Optional<Anchor> feed = ofFeed(story);
    Extension.Dateline dateline = story.desk().dateline();
    if (dateline == null || dateline.date() == null) {
      return feed;
    }
    String date = dateline.date();
    List<Named> named = grammar.in(date, new Span(0, date.length()));
    if (named.size() != 1 || !(named.get(0).meaning() instanceof Named.Day day)) {
      return feed;
    }
    if (day.year() != 0) {
      return Dates.day(day.year(), day.month(), day.day()).map(d -> new Anchor(d, "dateline"));
    }
    return feed.flatMap(f -> Dates.nearest(f.day(), day.month(), day.day()))
        .map(d -> new Anchor(d, "dateline"));
  }

  private static Optional<Anchor> ofFeed(Story story) {
    Article article = story.article().build();
    OffsetDateTime version = article.versionCreated();
    String firstName = article.contentCreated() != null ? "contentCreated" : "firstCreated";
    OffsetDateTime first =
        article.contentCreated() != null ? article.contentCreated() : article.firstCreated();
    if (version == null && first == null) {
      return Optional.empty();
    }
    if (version == null) {
      return Optional.of(new Anchor(local(first, story), firstName));
    }
    if (first != null && Math.abs(ChronoUnit.DAYS.between(first, version)) > SAME_WRITING) {
      return Optional.empty();
    }
    return Optional.of(new Anchor(local(version, story), "versionCreated"));
  }

  /** The day in the feed's zone where one is configured, else in the offset that the date has. */
  private static LocalDate local(OffsetDateTime time, Story story) {
    ZoneId zone = story.feed().zone();
    return zone == null || zone.equals(ZoneOffset.UTC)
        ? time.toLocalDate()
        : time.atZoneSameInstant(zone).toLocalDate();
  }
}
