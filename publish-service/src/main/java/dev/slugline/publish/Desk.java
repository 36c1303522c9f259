package dev.slugline.publish;

import dev.slugline.contracts.Article;
import dev.slugline.contracts.EnrichedStory;
import dev.slugline.contracts.Fate;
import dev.slugline.contracts.Rejection;
import dev.slugline.publish.books.entry.HeldStory;
import dev.slugline.publish.books.entry.LedgerEntry;
import dev.slugline.publish.books.entry.Mark;
import dev.slugline.publish.books.entry.Standing;
import dev.slugline.publish.books.entry.State;
import dev.slugline.publish.clear.Clearance;
import dev.slugline.publish.deliver.Dispatch;
import dev.slugline.publish.judge.Asked;
import dev.slugline.publish.judge.Judge;
import dev.slugline.publish.judge.Naming;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The desk itself: judge a story, clear it, render it, route it, deliver it. Knows the books and
 * the clock of its turn, and nothing of Kafka.
 */
final class Desk {
  /** Wires that mean "until we say so" write a year far off; a century is a slip of the pen. */
  private static final Duration LONGEST_EMBARGO = Duration.ofDays(36_525);

  private static final String TOO_FAR =
      "the embargo ends more than a century from now; correct its date and send the story again";

  private final Judge judge = new Judge();
  private final Dispatch dispatch = new Dispatch();
  private final Outbox outbox;
  private final Cancelling cancelling;

  private final long retention;

  /**
   * @param retention for how long topics keep what left
   */
  Desk(Outbox outbox, Duration retention) {
    this.retention = retention.toMillis();
    this.outbox = outbox;
    this.cancelling = new Cancelling(outbox);
  }

  /**
   * Cancels the other stories that this one names. A turn of its own: should the notice itself fail
   * to leave, what it kills is killed all the same.
   *
   * @return whether it names any
   */
  boolean cancelOthers(Turn turn, Incoming.Story story) {
    Weighed weighed = weigh(turn, story);
    if (weighed.isNews()) {
      weighed.targets().forEach(t -> cancelling.cancel(turn, story, t, weighed));
    }
    return !weighed.targets().isEmpty();
  }

  /** Decides what becomes of a story. */
  void handle(Turn turn, Incoming.Story story) {
    EnrichedStory told = story.told();
    Weighed weighed = weigh(turn, story);
    List<String> flags = new ArrayList<>(Numbering.flags(turn, told));
    if (weighed.isNews()) {
      Naming.of(told.article()).forEach(name -> turn.name(told.feed(), name, story.key()));
      Optional<LedgerEntry> cancelled = Known.cancelled(turn, story, weighed.mark());
      if (cancelled.isPresent() && weighed.entry().standing() == Standing.LIVE) {
        cancelling.cancelLate(turn, story, cancelled.get().newest());
        turn.tell(Fates.stale(told, "overtaken", flags, turn.time()));
        return;
      }
    }
    weighed.verdict().in(new Handling(turn, story, weighed.entry(), weighed.mark(), flags));
  }

  private Weighed weigh(Turn turn, Incoming.Story story) {
    Article article = story.told().article();
    Asked asked = Asked.of(article);
    List<String> targets = Naming.cancelled(article, asked);
    boolean speaksOfOthers =
        asked.notice() && !targets.isEmpty() && !"canceled".equals(article.pubStatus());
    Asked itself = speaksOfOthers ? Naming.itself(asked) : asked;
    Mark mark = judge.mark(story.told(), itself);
    LedgerEntry own = turn.entry(story.key());
    if (asked.notice() && targets.isEmpty() && own.newest() == null) {
      targets = Naming.meant(article, asked);
    }
    LedgerEntry entry = own.newest() == null ? Known.of(turn, story, mark) : own;
    return new Weighed(asked, targets, mark, entry, judge.judge(entry, mark, itself));
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

  private void release(Turn turn, String key, LedgerEntry entry, HeldStory held) {
    EnrichedStory told = held.told();
    if (Clearance.of(told.article(), turn.instant()) instanceof Clearance.Never) {
      retire(turn, key, told, entry, List.of());
      return;
    }
    boolean first = entry.revision() == 0 && held.state() == State.UPDATE;
    State state = first ? State.FIRST : held.state();
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
      State state,
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
    if (expires != null && expires < turn.now() + retention) {
      turn.remind(expires, key);
    }
    turn.save(
        key, linked.published(Edition.latest(article), Standing.LIVE, topics, expires, turn.now()));
    turn.tell(Fates.published(told, article, topics, flags, turn.time()));
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
      Clearance clearance = Clearance.of(told.article(), turn.instant());
      if (clearance instanceof Clearance.Later later
          && later.until().isAfter(turn.instant().plus(LONGEST_EMBARGO))) {
        reject(turn, told, new Rejection(Rejection.Reason.INVALID_FIELD, TOO_FAR), "publish");
        return null;
      }
      LedgerEntry accepted = accepted();
      if (clearance instanceof Clearance.Later later) {
        hold(accepted, later, verdict.state());
      } else if (clearance instanceof Clearance.Never) {
        retire(turn, key, told, accepted, flags);
      } else {
        publish(turn, key, told, accepted, verdict.state(), flags);
      }
      return null;
    }

    /** An embargo binds all versions of an item: what is out is taken back until then. */
    private void hold(LedgerEntry accepted, Clearance.Later later, State state) {
      LedgerEntry waiting = accepted;
      if (accepted.standing() == Standing.LIVE) {
        outbox.remove(turn, key, accepted, "embargoed");
        waiting = accepted.removed(Standing.LIVE, turn.now());
      }
      turn.hold(key, new HeldStory(later.until().toEpochMilli(), state, flags, told));
      turn.save(key, waiting.holding(turn.now()));
      turn.tell(Fates.held(told, state, flags, turn.time()));
    }

    @Override
    public Void cancel(Verdict.Cancel verdict) {
      LedgerEntry accepted = accepted();
      boolean embargoed = Clearance.embargoed(told.article(), turn.instant());
      Article kill = Edition.kill(told, accepted, verdict.state(), embargoed, turn.time());
      SortedSet<String> topics = outbox.topics(kill, turn, accepted.live());
      topics.addAll(accepted.topics());
      outbox.sendKill(turn, key, kill, topics, flags);
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
      Cancelling.overtake(turn, key, entry);
      return entry.accepted(mark, turn.now());
    }
  }
}
