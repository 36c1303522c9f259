package dev.slugline.publish;

import dev.slugline.contracts.Article;
import dev.slugline.contracts.EnrichedStory;
import dev.slugline.contracts.Extension;
import dev.slugline.contracts.Fate;
import dev.slugline.contracts.FateBuilder;
import dev.slugline.contracts.Rejection;
import dev.slugline.contracts.Topics;
import dev.slugline.publish.clear.Clearance;
import dev.slugline.publish.deliver.Dispatch;
import dev.slugline.publish.judge.Asked;
import dev.slugline.publish.judge.Judge;
import dev.slugline.publish.render.Renderer;
import dev.slugline.publish.render.Renderers;
import dev.slugline.publish.route.Product;
import dev.slugline.publish.route.Products;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * The desk itself: judge a story, clear it, render it, route it, deliver it. Knows the books and
 * the clock of its turn, and nothing of Kafka.
 */
final class Desk {
  private static final String CANCELED = "canceled";

  private final Judge judge = new Judge();
  private final Dispatch dispatch = new Dispatch();
  private final Renderers renderers;
  private final Supplier<Products> products;

  /**
   * @param products as they stand now; asked for each story
   */
  Desk(Renderers renderers, Supplier<Products> products) {
    this.renderers = renderers;
    this.products = products;
  }

  /** Decides what becomes of a story. */
  void handle(Turn turn, Incoming.Story story) {
    Asked asked = Asked.of(story.told().article());
    LedgerEntry entry = turn.entry(story.key());
    Mark mark = judge.mark(story.told(), asked);
    judge.judge(entry, mark, asked).in(new Handling(turn, story, entry, mark));
  }

  /** Looks at a story whose time has come: an embargo that ends, a use that is over. */
  void remember(Turn turn, String key) {
    LedgerEntry entry = turn.entry(key);
    HeldStory held = turn.held(key);
    if (held != null && entry.held() != null && held.until() <= turn.now()) {
      turn.release(key);
      release(turn, key, entry, held);
    } else if (entry.expires() != null && entry.expires() <= turn.now()) {
      expire(turn, key, entry);
    }
  }

  /** What cannot be read becomes a dead letter and its fate. */
  void reject(Turn turn, EnrichedStory told, Rejection rejection, String stage) {
    turn.send(dispatch.deadLetter(told, rejection, stage, now(turn)));
    turn.tell(fate(turn, told).fate(Fate.Outcome.REJECTED).rejection(rejection).build());
  }

  /** A record that is no enriched story; it has a fate only where its push is known. */
  void reject(Turn turn, Incoming.Garbled garbled, String id, Rejection rejection) {
    turn.send(
        dispatch.garbled(
            id, garbled.key(), garbled.value(), garbled.receipt(), rejection, now(turn)));
    if (garbled.receipt() != null) {
      turn.tell(
          FateBuilder.builder()
              .receipt(garbled.receipt())
              .items(1)
              .fate(Fate.Outcome.REJECTED)
              .rejection(rejection)
              .at(time(turn.now()))
              .build());
    }
  }

  /** A fate as it leaves. */
  Outgoing record(Fate fate) {
    return dispatch.fate(fate);
  }

  private void release(Turn turn, String key, LedgerEntry entry, HeldStory held) {
    EnrichedStory told = held.told();
    if (Clearance.of(told.article(), now(turn)) instanceof Clearance.Never) {
      retire(turn, key, told, entry);
      return;
    }
    Verdict.State state =
        entry.revision() == 0 && held.state() == Verdict.State.UPDATE
            ? Verdict.State.FIRST
            : held.state();
    publish(turn, key, told, entry, state, held.flags());
  }

  private void expire(Turn turn, String key, LedgerEntry entry) {
    remove(turn, key, entry, entry.live(), "expired");
    LedgerEntry now = entry.removed(Standing.EXPIRED, turn.now());
    turn.save(key, entry.held() == null ? now : now.holding(turn.now()));
  }

  /** The newest version came after its own end: it takes what stands with it. */
  private void retire(Turn turn, String key, EnrichedStory told, LedgerEntry entry) {
    remove(turn, key, entry, entry.live(), "expired");
    turn.save(key, entry.removed(Standing.EXPIRED, turn.now()));
    turn.tell(fate(turn, told).fate(Fate.Outcome.STALE).state("expired").build());
  }

  private void publish(
      Turn turn,
      String key,
      EnrichedStory told,
      LedgerEntry entry,
      Verdict.State state,
      List<String> flags) {
    Article article = finished(told, entry, state, flags, turn);
    SortedSet<String> topics = new TreeSet<>();
    topics.add(Topics.ARTICLES);
    for (Product product : products.get().of(article, now(turn))) {
      topics.add(product.topic());
    }
    SortedSet<String> left = new TreeSet<>(entry.live());
    left.removeAll(topics);
    send(turn, key, article, topics);
    remove(turn, key, entry, left, "unmatched");
    Long expires = article.expires() == null ? null : article.expires().toInstant().toEpochMilli();
    if (expires != null) {
      turn.remind(expires, key);
    }
    turn.save(key, entry.published(latest(article), Standing.LIVE, topics, expires, turn.now()));
    turn.tell(published(turn, told, article, topics, flags));
  }

  private void cancel(
      Turn turn, String key, EnrichedStory told, LedgerEntry entry, Verdict.State state) {
    Article article = finished(told, entry, state, List.of(), turn);
    article = article.withPubStatus(CANCELED);
    if (Clearance.embargoed(article, now(turn))) {
      article = withoutWords(article);
    }
    SortedSet<String> topics = new TreeSet<>(entry.topics());
    topics.add(Topics.ARTICLES);
    for (Product product : products.get().of(article, now(turn))) {
      topics.add(product.topic());
    }
    send(turn, key, article, topics);
    turn.save(key, entry.published(latest(article), Standing.CANCELLED, topics, null, turn.now()));
    turn.tell(published(turn, told, article, topics, List.of()));
  }

  /** A kill overtakes its own embargo; the words under embargo do not. */
  private static Article withoutWords(Article article) {
    return article
        .withHeadlines(null)
        .withDescriptions(null)
        .withBodies(null)
        .withAssociations(null)
        .withExtension(
            article
                .extension()
                .with()
                .text(null)
                .dateline(null)
                .notes(null)
                .quotes(null)
                .mentions(null)
                .entities(null)
                .dates(null)
                .counts(null)
                .fingerprint(null)
                .evidence(null)
                .build());
  }

  private static Article finished(
      EnrichedStory told, LedgerEntry entry, Verdict.State state, List<String> flags, Turn turn) {
    Article article = told.article();
    int revision = entry.revision() + 1;
    var version =
        new Extension.Version(
            revision,
            state.json(),
            article.uri(),
            article.version(),
            told.receipt(),
            time(turn.now()));
    List<Extension.Version> chain = new ArrayList<>(entry.chain());
    String previous = chain.isEmpty() ? null : chain.get(chain.size() - 1).receipt();
    chain.add(version);
    return article.withExtension(
        article
            .extension()
            .with()
            .revision(revision)
            .state(state.json())
            .feed(told.feed())
            .receipt(told.receipt())
            .item(told.item())
            .previous(previous)
            .chain(chain)
            .flags(flags)
            .build());
  }

  private static Extension.Version latest(Article article) {
    List<Extension.Version> chain = article.extension().chain();
    return chain.get(chain.size() - 1);
  }

  private void send(Turn turn, String key, Article article, SortedSet<String> topics) {
    for (String topic : topics) {
      Renderer renderer = renderers.of(products.get().formatOf(topic, Renderers.NINJS));
      turn.send(
          dispatch.article(
              topic, key, article, renderer.render(article), renderer.contentType(), now(turn)));
    }
  }

  private void remove(
      Turn turn, String key, LedgerEntry entry, SortedSet<String> topics, String why) {
    String feed = key.substring(0, key.indexOf('|'));
    String uri = key.substring(key.indexOf('|') + 1);
    for (String topic : topics) {
      String id = key + "/" + entry.revision() + "/" + why;
      turn.send(dispatch.tombstone(topic, key, feed, uri, id, why, now(turn)));
    }
  }

  private static Fate published(
      Turn turn,
      EnrichedStory told,
      Article article,
      SortedSet<String> topics,
      List<String> flags) {
    return fate(turn, told)
        .fate(Fate.Outcome.PUBLISHED)
        .revision(article.extension().revision())
        .state(article.extension().state())
        .topics(List.copyOf(topics))
        .flags(flags)
        .build();
  }

  private static FateBuilder fate(Turn turn, EnrichedStory told) {
    return FateBuilder.builder()
        .receipt(told.receipt())
        .item(told.item())
        .items(told.items())
        .feed(told.feed())
        .uri(told.article() == null ? null : told.article().uri())
        .at(time(turn.now()));
  }

  private static Instant now(Turn turn) {
    return Instant.ofEpochMilli(turn.now());
  }

  private static OffsetDateTime time(long millis) {
    return Instant.ofEpochMilli(millis).atOffset(ZoneOffset.UTC);
  }

  /** What follows from each verdict on one story. */
  private final class Handling implements Verdict.Cases<Void> {
    private final Turn turn;
    private final String key;
    private final EnrichedStory told;
    private final LedgerEntry entry;
    private final Mark mark;

    Handling(Turn turn, Incoming.Story story, LedgerEntry entry, Mark mark) {
      this.turn = turn;
      this.key = story.key();
      this.told = story.told();
      this.entry = entry;
      this.mark = mark;
    }

    @Override
    public Void accept(Verdict.Accept verdict) {
      List<String> flags =
          verdict.conflicting() ? List.of("same_version_other_content") : List.of();
      LedgerEntry accepted = accepted();
      Clearance clearance = Clearance.of(told.article(), now(turn));
      if (clearance instanceof Clearance.Later later) {
        turn.hold(key, new HeldStory(later.until().toEpochMilli(), verdict.state(), flags, told));
        turn.save(key, accepted.holding(turn.now()));
        turn.tell(
            fate(turn, told)
                .fate(Fate.Outcome.HELD)
                .state(verdict.state().json())
                .until(told.article().embargoedUntil())
                .flags(flags)
                .build());
      } else if (clearance instanceof Clearance.Never) {
        retire(turn, key, told, accepted);
      } else {
        publish(turn, key, told, accepted, verdict.state(), flags);
      }
      return null;
    }

    @Override
    public Void cancel(Verdict.Cancel verdict) {
      Desk.this.cancel(turn, key, told, accepted(), verdict.state());
      return null;
    }

    @Override
    public Void withhold(Verdict.Withhold verdict) {
      LedgerEntry accepted = accepted();
      remove(turn, key, accepted, accepted.live(), "withheld");
      turn.save(key, accepted.removed(Standing.WITHHELD, turn.now()));
      turn.tell(fate(turn, told).fate(Fate.Outcome.WITHHELD).build());
      return null;
    }

    @Override
    public Void duplicate(Verdict.Duplicate verdict) {
      turn.save(key, entry.touched(turn.now()));
      turn.tell(fate(turn, told).fate(Fate.Outcome.DUPLICATE).build());
      return null;
    }

    @Override
    public Void stale(Verdict.Stale verdict) {
      turn.save(key, entry.touched(turn.now()));
      turn.tell(fate(turn, told).fate(Fate.Outcome.STALE).build());
      return null;
    }

    /** What was held before was overtaken before it could leave: that is its fate. */
    private LedgerEntry accepted() {
      if (entry.held() != null) {
        HeldStory overtaken = turn.held(key);
        turn.release(key);
        turn.tell(fate(turn, overtaken.told()).fate(Fate.Outcome.STALE).state("overtaken").build());
      }
      return entry.accepted(mark, turn.now());
    }
  }
}
