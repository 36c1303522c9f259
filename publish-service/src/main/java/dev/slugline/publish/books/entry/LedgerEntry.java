package dev.slugline.publish.books.entry;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.slugline.contracts.Extension;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What the ledger knows of one story of one feed.
 *
 * @param revision our number of the version that left last; 0 when nothing left
 * @param standing how the story stands downstream
 * @param newest the newest version accepted, whether it left, is held or is withheld
 * @param held the version waiting for its embargo to end
 * @param topics every topic that any version ever went to
 * @param live the topics where the current version stands
 * @param versions the newest versions accepted, oldest first
 * @param chain what left, oldest first, as subscribers see it
 * @param expires when the current version's use ends, epoch milliseconds
 * @param touched when the story was last heard of, epoch milliseconds
 * @param cluster what its near-duplicates share; null until something of it left
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record LedgerEntry(
    int revision,
    Standing standing,
    Mark newest,
    Mark held,
    SortedSet<String> topics,
    SortedSet<String> live,
    List<Mark> versions,
    List<Extension.Version> chain,
    Long expires,
    long touched,
    String cluster) {

  /** How many versions are remembered; a story with more has long lost its first subscribers. */
  static final int LONGEST_CHAIN = 64;

  /** The time of what is never forgotten by itself. */
  private static final long ALWAYS = Long.MAX_VALUE;

  public LedgerEntry {
    topics = topics == null ? new TreeSet<>() : topics;
    live = live == null ? new TreeSet<>() : live;
    versions = versions == null ? List.of() : versions;
    chain = chain == null ? List.of() : chain;
  }

  /** The entry of a story that was never heard of. */
  public static LedgerEntry unseen() {
    return new LedgerEntry(
        0, Standing.UNSEEN, null, null, null, null, List.of(), List.of(), null, 0, null);
  }

  /** Whether this very version was accepted before. */
  public boolean hasSeen(Mark version) {
    return versions.stream()
        .anyMatch(v -> v.digest().equals(version.digest()) && version.sameDeclared(v));
  }

  /** A newer version was accepted; it is neither held nor out yet. */
  public LedgerEntry accepted(Mark version, long now) {
    return new LedgerEntry(
        revision,
        standing,
        version,
        null,
        topics,
        live,
        bounded(versions, version),
        chain,
        expires,
        now,
        cluster);
  }

  /** The newest version waits for its embargo to end. */
  public LedgerEntry holding(long now) {
    return new LedgerEntry(
        revision, standing, newest, newest, topics, live, versions, chain, expires, now, cluster);
  }

  /** What left is off the desk: withheld, expired or, with no version of its own, cancelled. */
  public LedgerEntry removed(Standing now, long at) {
    return new LedgerEntry(
        revision, now, newest, null, topics, null, versions, chain, null, at, cluster);
  }

  /** The newest version left, and stands on these topics. */
  public LedgerEntry published(
      Extension.Version version, Standing now, SortedSet<String> to, Long expires, long at) {
    SortedSet<String> ever = new TreeSet<>(topics);
    ever.addAll(to);
    return new LedgerEntry(
        version.revision(),
        now,
        newest,
        null,
        ever,
        to,
        versions,
        bounded(chain, version),
        expires,
        at,
        cluster);
  }

  /** Cancelled by another item: before anything of it came, or afterwards. */
  public LedgerEntry cancelledBy(Mark notice, long now) {
    return new LedgerEntry(
        revision,
        Standing.CANCELLED,
        notice.ofNotice(),
        null,
        topics,
        live,
        versions,
        chain,
        null,
        now,
        cluster);
  }

  /**
   * Whether another item cancelled it before anything of it came. Called as no getter is: JSON
   * would store it.
   */
  public boolean cancelledAhead() {
    return standing == Standing.CANCELLED && revision == 0;
  }

  /** The story goes on from another one. */
  public LedgerEntry following(LedgerEntry other) {
    return new LedgerEntry(
        revision,
        standing,
        newest,
        held,
        topics,
        live,
        versions,
        other.chain,
        expires,
        touched,
        other.cluster);
  }

  /** Something was heard of the story that changes nothing. */
  public LedgerEntry touched(long now) {
    return new LedgerEntry(
        revision, standing, newest, held, topics, live, versions, chain, expires, now, cluster);
  }

  /** The story belongs to this cluster. */
  public LedgerEntry in(String cluster) {
    return new LedgerEntry(
        revision, standing, newest, held, topics, live, versions, chain, expires, touched, cluster);
  }

  /**
   * Until when it is known, given that nothing is heard of it for the retention: while it waits,
   * always; and until its use ends, if topics keep it for so long.
   */
  public long keptUntil(long retention) {
    if (held != null) {
      return ALWAYS;
    }
    boolean ends = expires != null && !live.isEmpty();
    return ends ? Math.max(touched, Math.min(expires, touched + retention)) : touched;
  }

  private static <T> List<T> bounded(List<T> list, T added) {
    var longer = new ArrayList<>(list);
    longer.add(added);
    return longer.size() > LONGEST_CHAIN
        ? longer.subList(longer.size() - LONGEST_CHAIN, longer.size())
        : longer;
  }
}
