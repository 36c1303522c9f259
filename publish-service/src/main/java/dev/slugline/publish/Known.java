package dev.slugline.publish;

import dev.slugline.contracts.Article;
import dev.slugline.publish.books.entry.LedgerEntry;
import dev.slugline.publish.books.entry.Mark;
import dev.slugline.publish.books.entry.Standing;
import dev.slugline.publish.judge.Judge;
import dev.slugline.publish.judge.Naming;
import java.util.List;
import java.util.Optional;

/** What is known of a story of which nothing came yet under its own uri. */
final class Known {
  private Known() {}

  /** By a name under which it was cancelled, or by the story that it goes on from. */
  static LedgerEntry of(Turn turn, Incoming.Story story, Mark mark) {
    LedgerEntry unseen = turn.entry(story.key());
    return cancelled(turn, story, mark)
        .or(() -> followed(turn, story, mark).map(unseen::following))
        .orElse(unseen);
  }

  /** The notice that cancelled this version by one of its names before it came. */
  static Optional<LedgerEntry> cancelled(Turn turn, Incoming.Story story, Mark mark) {
    if (mark.standing() == Standing.CANCELLED) {
      return Optional.empty();
    }
    String feed = story.told().feed();
    for (String name : Naming.of(story.told().article())) {
      LedgerEntry named = turn.entry(feed + "|" + name);
      if (named.cancelledAhead()
          && named.touched() >= Naming.validSince(name, turn.now())
          && !Judge.revives(mark, named.newest())) {
        return Optional.of(named);
      }
    }
    return Optional.empty();
  }

  /** A story goes on from one of its feed that it names, or else from one much like it. */
  private static Optional<LedgerEntry> followed(Turn turn, Incoming.Story story, Mark mark) {
    Article article = story.told().article();
    String feed = story.told().feed();
    for (String name : Naming.followed(article)) {
      for (String key : turn.resolve(feed, name)) {
        LedgerEntry entry = turn.entry(key);
        if (!key.equals(story.key()) && isBefore(entry, mark)) {
          return Optional.of(entry);
        }
      }
    }
    List<Long> fingerprint = article.extension().fingerprint();
    if (fingerprint == null || !Naming.goesOn(article)) {
      return Optional.empty();
    }
    return turn.nearest(story.key(), fingerprint, feed + "|")
        .map(near -> turn.entry(near.key()))
        .filter(entry -> isBefore(entry, mark));
  }

  private static boolean isBefore(LedgerEntry entry, Mark mark) {
    return entry.revision() > 0 && !entry.newest().isMadeAfter(mark);
  }
}
