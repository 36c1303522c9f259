package dev.slugline.publish;

import dev.slugline.contracts.Article;
import dev.slugline.contracts.EnrichedStory;
import dev.slugline.contracts.Fate;
import dev.slugline.contracts.Rejection;
import dev.slugline.contracts.Topics;
import dev.slugline.publish.clear.Clearance;
import dev.slugline.publish.deliver.Dispatch;
import dev.slugline.publish.judge.Asked;
import dev.slugline.publish.judge.Judge;
import dev.slugline.publish.judge.Naming;
import dev.slugline.publish.judge.RunningNumber;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The desk itself: judge a story, clear it, render it, route it, deliver it. Knows the books and
 * the clock of its turn, and nothing of Kafka.
 */
final class Desk {
  /** Running numbers begin anew each day; an older one means another story. */
  private static final long NUMBER_IS_GOOD_FOR = Duration.ofHours(24).toMillis();

  private final Judge judge = new Judge();
  private final Dispatch dispatch = new Dispatch();
  private final Outbox outbox;

  Desk(Outbox outbox) {
    this.outbox = outbox;
  }

  /** Decides what becomes of a story, and of the stories that it cancels. */
  void handle(Turn turn, Incoming.Story story) {
    EnrichedStory told = story.told();
    Article article = told.article();
    Asked asked = Asked.of(article);
    List<String> cancelled = Naming.cancelled(article, asked);
    Asked itself = asked.notice() && !cancelled.isEmpty() ? Naming.itself(asked) : asked;
    LedgerEntry entry = known(turn, story);
    Mark mark = judge.mark(told, itself);
    Verdict verdict = judge.judge(entry, mark, itself);
    boolean news = !(verdict instanceof Verdict.Duplicate) && !(verdict instanceof Verdict.Stale);
    if (news) {
      Naming.of(article).forEach(name -> turn.name(told.feed() + "|" + name, story.key()));
      for (String target : cancelled) {
        cancelNamed(turn, told, target, asked, mark);
      }
    }
    List<String> flags = new ArrayList<>();
    numbered(turn, told, flags);
    verdict.in(new Handling(turn, story, entry, mark, flags));
  }

  /** Looks at a story whose time has come: an embargo that ends, a use that is over. */
  void remember(Turn turn, String key) {
    LedgerEntry entry = turn.entry(key);
    HeldStory held = turn.held(key);
    if (held != null && entry.held() != null && held.until() <= turn.now()) {
      turn.release(key);
      release(turn, key, entry, held);
    } else if (entry.expires() != null && entry.expires() <= turn.now()) {
      outbox.remove(turn, key, entry, "expired");
      LedgerEntry expired = entry.removed(Standing.EXPIRED, turn.now());
      turn.save(key, entry.held() == null ? expired : expired.holding(turn.now()));
    }
  }

  /** What cannot be read becomes a dead letter and its fate. */
  void reject(Turn turn, EnrichedStory told, Rejection rejection, String stage) {
    turn.send(dispatch.deadLetter(told, rejection, stage, turn.instant()));
    turn.tell(Fates.rejected(told, rejection, turn.time()));
  }

  /** A record that is no enriched story; it has a fate only where its push is known. */
  void reject(Turn turn, Incoming.Garbled garbled, String id, Rejection rejection) {
    turn.send(
        dispatch.garbled(
            id, garbled.key(), garbled.value(), garbled.receipt(), rejection, turn.instant()));
    if (garbled.receipt() != null) {
      turn.tell(Fates.rejected(garbled.receipt(), rejection, turn.time()));
    }
  }

  /** A fate as it leaves. */
  Outgoing record(Fate fate) {
    return dispatch.fate(fate);
  }

  /** What the ledger has of the story, under its uri or under a name by which it was cancelled. */
  private LedgerEntry known(Turn turn, Incoming.Story story) {
    LedgerEntry entry = turn.entry(story.key());
    String feed = story.told().feed();
    if (entry.newest() != null) {
      return entry;
    }
    for (String name : Naming.of(story.told().article())) {
      LedgerEntry named = turn.entry(feed + "|" + name);
      if (named.isCancelledAhead()) {
        return named;
      }
    }
    return Naming.followed(story.told().article())
        .map(name -> turn.resolve(feed, name, turn.now() - NUMBER_IS_GOOD_FOR))
        .map(turn::entry)
        .map(entry::following)
        .orElse(entry);
  }

  private void cancelNamed(Turn turn, EnrichedStory notice, String target, Asked asked, Mark mark) {
    String key = turn.resolve(notice.feed(), target, turn.now() - NUMBER_IS_GOOD_FOR);
    LedgerEntry entry = turn.entry(key);
    if (entry.standing() == Standing.CANCELLED) {
      return;
    }
    if (entry.newest() == null) {
      turn.save(key, LedgerEntry.cancelledAhead(mark, turn.now()));
      return;
    }
    overtake(turn, key, entry);
    Verdict.State state = asked.state() == null ? Verdict.State.KILL : asked.state();
    Article kill =
        Edition.killOf(
            key.substring(notice.feed().length() + 1), notice, entry, state, turn.time());
    SortedSet<String> topics = new TreeSet<>(entry.topics());
    topics.add(Topics.ARTICLES);
    outbox.send(turn, key, kill, topics);
    turn.save(
        key, entry.published(Edition.latest(kill), Standing.CANCELLED, topics, null, turn.now()));
  }

  /** Notes the feed's running number, and tells which numbers never came. */
  private static void numbered(Turn turn, EnrichedStory told, List<String> flags) {
    RunningNumber.of(told.article().extension().sequence())
        .ifPresent(
            number -> {
              String wire = "in|" + told.feed() + "|" + number.series();
              var last = turn.number(wire);
              number.gapAfter(last).ifPresent(gap -> flags.add("sequence_gap:" + gap));
              if (number.goesOnFrom(last)) {
                turn.number(wire, number.value());
              }
            });
  }

  private void release(Turn turn, String key, LedgerEntry entry, HeldStory held) {
    EnrichedStory told = held.told();
    if (Clearance.of(told.article(), turn.instant()) instanceof Clearance.Never) {
      retire(turn, key, told, entry, List.of());
      return;
    }
    boolean first = entry.revision() == 0 && held.state() == Verdict.State.UPDATE;
    Verdict.State state = first ? Verdict.State.FIRST : held.state();
    publish(turn, key, told, entry, state, held.flags());
  }

  /** The newest version came after its own end: it takes what stands with it. */
  private void retire(
      Turn turn, String key, EnrichedStory told, LedgerEntry entry, List<String> flags) {
    outbox.remove(turn, key, entry, "expired");
    turn.save(key, entry.removed(Standing.EXPIRED, turn.now()));
    turn.tell(Fates.stale(told, "expired", flags, turn.time()));
  }

  private void publish(
      Turn turn,
      String key,
      EnrichedStory told,
      LedgerEntry entry,
      Verdict.State state,
      List<String> flags) {
    LedgerEntry linked = Clusters.link(turn, key, told.article(), entry);
    Article article = Edition.of(told, linked, state, flags, turn.time());
    SortedSet<String> topics = outbox.topics(article, turn, entry.live());
    outbox.send(turn, key, article, topics);
    outbox.sketch(turn, key, article);
    SortedSet<String> left = new TreeSet<>(entry.live());
    left.removeAll(topics);
    outbox.remove(turn, key, entry.revision(), left, "unmatched");
    Long expires = article.expires() == null ? null : article.expires().toInstant().toEpochMilli();
    if (expires != null) {
      turn.remind(expires, key);
    }
    turn.save(
        key, linked.published(Edition.latest(article), Standing.LIVE, topics, expires, turn.now()));
    turn.tell(Fates.published(told, article, topics, flags, turn.time()));
  }

  /** What is held was overtaken before it could leave: that is its fate. */
  private static void overtake(Turn turn, String key, LedgerEntry entry) {
    if (entry.held() != null) {
      EnrichedStory overtaken = turn.held(key).told();
      turn.release(key);
      turn.tell(Fates.stale(overtaken, "overtaken", List.of(), turn.time()));
    }
  }

  /** What follows from each verdict on one story. */
  private final class Handling implements Verdict.Cases<Void> {
    private final Turn turn;
    private final String key;
    private final EnrichedStory told;
    private final LedgerEntry entry;
    private final Mark mark;
    private final List<String> flags;

    Handling(Turn turn, Incoming.Story story, LedgerEntry entry, Mark mark, List<String> flags) {
      this.turn = turn;
      this.key = story.key();
      this.told = story.told();
      this.entry = entry;
      this.mark = mark;
      this.flags = flags;
    }

    @Override
    public Void accept(Verdict.Accept verdict) {
      if (verdict.conflicting()) {
        flags.add("same_version_other_content");
      }
      LedgerEntry accepted = accepted();
      Clearance clearance = Clearance.of(told.article(), turn.instant());
      if (clearance instanceof Clearance.Later later) {
        long until = later.until().toEpochMilli();
        turn.hold(key, new HeldStory(until, verdict.state(), flags, told));
        turn.save(key, accepted.holding(turn.now()));
        turn.tell(Fates.held(told, verdict.state(), flags, turn.time()));
      } else if (clearance instanceof Clearance.Never) {
        retire(turn, key, told, accepted, flags);
      } else {
        publish(turn, key, told, accepted, verdict.state(), flags);
      }
      return null;
    }

    @Override
    public Void cancel(Verdict.Cancel verdict) {
      LedgerEntry accepted = accepted();
      boolean embargoed = Clearance.embargoed(told.article(), turn.instant());
      Article kill = Edition.kill(told, accepted, verdict.state(), embargoed, turn.time());
      SortedSet<String> topics = outbox.topics(kill, turn, accepted.live());
      topics.addAll(accepted.topics());
      outbox.send(turn, key, kill, topics);
      turn.save(
          key,
          accepted.published(Edition.latest(kill), Standing.CANCELLED, topics, null, turn.now()));
      turn.tell(Fates.published(told, kill, topics, flags, turn.time()));
      return null;
    }

    @Override
    public Void withhold(Verdict.Withhold verdict) {
      LedgerEntry accepted = accepted();
      outbox.remove(turn, key, accepted, "withheld");
      turn.save(key, accepted.removed(Standing.WITHHELD, turn.now()));
      turn.tell(Fates.plain(told, Fate.Outcome.WITHHELD, flags, turn.time()));
      return null;
    }

    @Override
    public Void duplicate(Verdict.Duplicate verdict) {
      turn.save(key, entry.touched(turn.now()));
      turn.tell(Fates.plain(told, Fate.Outcome.DUPLICATE, flags, turn.time()));
      return null;
    }

    @Override
    public Void stale(Verdict.Stale verdict) {
      turn.save(key, entry.touched(turn.now()));
      turn.tell(Fates.plain(told, Fate.Outcome.STALE, flags, turn.time()));
      return null;
    }

    private LedgerEntry accepted() {
      overtake(turn, key, entry);
      return entry.accepted(mark, turn.now());
    }
  }
}
