package dev.slugline.enrich.read.document;

import java.time.Duration;

/**
 * What one document may cost.
 *
 * @param processes how many documents are read at once, each in a process of its own
 * @param heapMegabytes memory of such a process
 * @param time for one document
 * @param start for a process to be ready
 * @param idle after which a process ends, to start again when it is needed
 * @param characters of text in a document
 * @param embedded documents and pictures inside a document that are looked at
 */
public record DocumentLimits(
    int processes,
    int heapMegabytes,
    Duration time,
    Duration start,
    Duration idle,
    int characters,
    int embedded) {

  /** Enough for every story, too little for a bomb. */
  public static DocumentLimits standard() {
    return new DocumentLimits(
        2,
        256,
        Duration.ofSeconds(20),
        Duration.ofSeconds(60),
        Duration.ofMinutes(10),
        2_000_000,
        50);
  }
}
