package dev.slugline.publish;

import dev.slugline.contracts.Fate;
import dev.slugline.publish.books.entry.Tally;
import java.util.Map;

/** Hears what happens at the desk, for metrics and logs. */
@FunctionalInterface
public interface Observer {

  /** A fate was told. */
  void told(Fate fate);

  /** Running numbers of a wire did not come within the time for it. */
  default void missing(String feed, String series, Tally.Gap gap) {}

  /**
   * What stands at a desk now.
   *
   * @param desk the task that looks after a part of the feeds
   * @param held how many stories wait for their embargo to end
   * @param missing by feed, how many running numbers did not come
   */
  default void stands(String desk, long held, Map<String, Long> missing) {}
}
