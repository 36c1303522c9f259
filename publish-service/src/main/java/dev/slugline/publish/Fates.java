package dev.slugline.publish;

import dev.slugline.contracts.Article;
import dev.slugline.contracts.EnrichedStory;
import dev.slugline.contracts.Fate;
import dev.slugline.contracts.FateBuilder;
import dev.slugline.contracts.Rejection;
import dev.slugline.publish.books.entry.State;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;

/** The words of a fate. */
final class Fates {
  private Fates() {}

  static Fate published(
      EnrichedStory told,
      Article article,
      Collection<String> topics,
      List<String> flags,
      OffsetDateTime now) {
    return of(told, now)
        .fate(Fate.Outcome.PUBLISHED)
        .revision(article.extension().revision())
        .state(article.extension().state())
        .topics(List.copyOf(topics))
        .flags(flags)
        .build();
  }

  static Fate held(EnrichedStory told, State state, List<String> flags, OffsetDateTime now) {
    return of(told, now)
        .fate(Fate.Outcome.HELD)
        .state(state.json())
        .until(told.article().embargoedUntil())
        .flags(flags)
        .build();
  }

  /**
   * @param state why, where it is not simply older: {@code overtaken}, {@code expired}
   */
  static Fate stale(EnrichedStory told, String state, List<String> flags, OffsetDateTime now) {
    return of(told, now).fate(Fate.Outcome.STALE).state(state).flags(flags).build();
  }

  static Fate plain(
      EnrichedStory told, Fate.Outcome outcome, List<String> flags, OffsetDateTime now) {
    return of(told, now).fate(outcome).flags(flags).build();
  }

  static Fate rejected(EnrichedStory told, Rejection rejection, OffsetDateTime now) {
    return of(told, now).fate(Fate.Outcome.REJECTED).rejection(rejection).build();
  }

  /** Of a push of which only the receipt is known. */
  static Fate rejected(String receipt, Rejection rejection, OffsetDateTime now) {
    return FateBuilder.builder()
        .receipt(receipt)
        .items(1)
        .fate(Fate.Outcome.REJECTED)
        .rejection(rejection)
        .at(now)
        .build();
  }

  private static FateBuilder of(EnrichedStory told, OffsetDateTime now) {
    return FateBuilder.builder()
        .receipt(told.receipt())
        .item(told.item())
        .items(told.items())
        .feed(told.feed())
        .uri(told.article() == null ? null : told.article().uri())
        .at(now);
  }
}
