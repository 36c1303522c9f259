package dev.slugline.enrich.annotate.entities.find;

import dev.slugline.enrich.annotate.entities.lexicon.Type;

/** All candidates of one name in a story, summed up, so that judging each costs the same. */
public final class SameName {
  private final double[] sums = new double[Type.values().length];
  private int size;
  private boolean seenInside;

  void count() {
    size++;
  }

  void add(Type type, double weight) {
    sums[type.ordinal()] += weight;
  }

  public int size() {
    return size;
  }

  public double sum(Type type) {
    return sums[type.ordinal()];
  }

  /** Notes that one of them stands inside a sentence, where its capital says something. */
  public void seeInside() {
    seenInside = true;
  }

  public boolean seenInside() {
    return seenInside;
  }
}
