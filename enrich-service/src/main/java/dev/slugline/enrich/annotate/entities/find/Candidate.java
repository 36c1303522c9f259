package dev.slugline.enrich.annotate.entities.find;

import dev.slugline.enrich.annotate.entities.lexicon.Match;
import dev.slugline.enrich.annotate.entities.lexicon.Type;
import java.util.EnumMap;
import java.util.Map;

/**
 * A stretch of tokens that may be a name, with what speaks for each type.
 *
 * <p>Changed while it is judged; never shared.
 */
public final class Candidate {
  private final int from;
  private final int to;
  private final String key;
  private final Match known;
  private final int titleFrom;
  private final Map<Type, Double> scores = new EnumMap<>(Type.class);
  private SameName same;
  private String rule;
  private double strongest;

  /**
   * @param key the looked-up form of its words
   * @param known what the lexicon says of it; null where nothing
   * @param titleFrom where the title right before it begins; -1 where there is none
   */
  Candidate(int from, int to, String key, Match known, int titleFrom) {
    this.from = from;
    this.to = to;
    this.key = key;
    this.known = known;
    this.titleFrom = titleFrom;
  }

  public int from() {
    return from;
  }

  public int to() {
    return to;
  }

  public int length() {
    return to - from;
  }

  public String key() {
    return key;
  }

  public Match known() {
    return known;
  }

  public int titleFrom() {
    return titleFrom;
  }

  /** Something speaks for (or, below zero, against) a type. */
  public void add(Type type, double weight, String reason) {
    scores.merge(type, weight, Double::sum);
    if (same != null) {
      same.add(type, weight);
    }
    if (weight > strongest) {
      strongest = weight;
      rule = reason;
    }
  }

  /** Counts it among those of the same name, with what has spoken for it so far. */
  public void join(SameName others) {
    same = others;
    others.count();
    scores.forEach(others::add);
  }

  /** Those of the same name in the story, this one included. */
  public SameName same() {
    return same;
  }

  public double score(Type type) {
    return scores.getOrDefault(type, 0.0);
  }

  /** The name of what speaks most for it; null where nothing does. */
  public String rule() {
    return rule;
  }
}
