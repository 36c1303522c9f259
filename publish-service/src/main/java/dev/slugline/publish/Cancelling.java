package dev.slugline.publish;

import dev.slugline.contracts.Article;
import dev.slugline.contracts.EnrichedStory;
import dev.slugline.contracts.Topics;
import dev.slugline.publish.books.entry.LedgerEntry;
import dev.slugline.publish.books.entry.Mark;
import dev.slugline.publish.books.entry.Standing;
import dev.slugline.publish.books.entry.State;
import dev.slugline.publish.judge.Judge;
import dev.slugline.publish.judge.Naming;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Cancels the stories of its feed that a notice names, those that are still to come with them. */
final class Cancelling {
  private final Outbox outbox;

  Cancelling(Outbox outbox) {
    this.outbox = outbox;
  }

  /** Cancels what is called so, and what will be. */
  void cancel(Turn turn, Incoming.Story story, String name, Weighed weighed) {
    EnrichedStory notice = story.told();
    List<String> found = turn.resolve(notice.feed(), name);
    if (found.isEmpty() || Naming.isOfMore(name)) {
      for (String alike : Naming.alike(name)) {
        ahead(turn, notice.feed() + "|" + alike, weighed.mark());
      }
    }
    for (String key : found) {
      if (!key.equals(story.key())) {
        cancel(turn, notice, key, weighed.mark(), weighed.asked().state());
      }
    }
  }

  /** A version that a notice cancelled before it came: what is out of its story goes. */
  void cancelLate(Turn turn, Incoming.Story story, Mark notice) {
    cancel(turn, story.told(), story.key(), notice, null);
  }

  /** What is held was overtaken before it could leave: that is its fate. */
  static void overtake(Turn turn, String key, LedgerEntry entry) {
    if (entry.held() != null) {
      EnrichedStory overtaken = turn.held(key).told();
      turn.release(key);
      turn.tell(Fates.stale(overtaken, "overtaken", List.of(), turn.time()));
    }
  }

  /** Nothing of it came yet: when it comes, it is known to be cancelled. */
  private static void ahead(Turn turn, String key, Mark notice) {
    LedgerEntry known = turn.entry(key);
    boolean news = known.newest() == null || !known.newest().isMadeAfter(notice);
    if (known.newest() == null || known.cancelledAhead() && news) {
      turn.save(key, known.cancelledBy(notice, turn.now()));
    }
  }

  private void cancel(Turn turn, EnrichedStory notice, String key, Mark mark, State asked) {
    LedgerEntry entry = turn.entry(key);
    if (entry.newest() == null || entry.cancelledAhead()) {
      return;
    }
    if (entry.newest().standing() == Standing.CANCELLED) {
      if (mark.isMadeAfter(entry.newest())) {
        turn.save(key, entry.cancelledBy(mark, turn.now()));
      }
      return;
    }
    if (Judge.revives(entry.newest(), mark.ofNotice())) {
      return;
    }
    overtake(turn, key, entry);
    Article kill =
        Edition.killOf(
            key.substring(notice.feed().length() + 1),
            notice,
            entry,
            asked == null ? State.KILL : asked,
            turn.time());
    SortedSet<String> topics = new TreeSet<>(entry.topics());
    topics.add(Topics.ARTICLES);
    outbox.sendKill(turn, key, kill, topics, new ArrayList<>());
    turn.save(
        key,
        entry
            .cancelledBy(mark, turn.now())
            .published(Edition.latest(kill), Standing.CANCELLED, topics, null, turn.now()));
  }
}
