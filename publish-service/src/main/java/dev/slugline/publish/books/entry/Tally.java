package dev.slugline.publish.books.entry;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.type.TypeReference;
import dev.slugline.publish.json.PublishJson;
import java.util.List;

/**
 * Which running numbers of a wire came.
 *
 * @param newest the number at which the count stands
 * @param lower the newest of a run of numbers below it, which may turn out to be a new count
 * @param run how many of those came in a row
 * @param steps how often the count went on lately
 * @param passed how often it passed numbers over that did not come since
 * @param gaps the numbers that were passed over and did not come yet, oldest first
 * @param touched when a number came last, epoch milliseconds
 */
@JsonInclude(JsonInclude.Include.NON_DEFAULT)
public record Tally(
    long newest, long lower, int run, int steps, int passed, List<Gap> gaps, long touched) {
  private static final TypeReference<Tally> TALLY = new TypeReference<>() {};
  private static final int ENOUGH_STEPS = 8;

  /**
   * Numbers that did not come.
   *
   * @param since when they were passed over, epoch milliseconds
   * @param told whether they count as missing already
   */
  @JsonInclude(JsonInclude.Include.NON_DEFAULT)
  public record Gap(long from, long to, long since, boolean told) {
    public long size() {
      return to - from + 1;
    }

    /** Such as {@code 158-160}. */
    public String range() {
      return from == to ? Long.toString(from) : from + "-" + to;
    }

    public boolean holds(long number) {
      return number >= from && number <= to;
    }
  }

  public Tally {
    gaps = gaps == null ? List.of() : List.copyOf(gaps);
  }

  /** The tally of a wire's first number. */
  public static Tally first(long number, long now) {
    return new Tally(number, 0, 0, 0, 0, List.of(), now);
  }

  /** A tally as it lies in its book. */
  public static Tally of(byte[] json) {
    return PublishJson.read(json, TALLY);
  }

  /**
   * Whether most steps pass numbers over: the wire counts what goes to others too, and a number
   * that does not come to us says nothing.
   */
  public boolean sparse() {
    return steps >= ENOUGH_STEPS && passed * 2 > steps;
  }

  public Tally with(List<Gap> left) {
    return new Tally(newest, lower, run, steps, passed, left, touched);
  }
}
