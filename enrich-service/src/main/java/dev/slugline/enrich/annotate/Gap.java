package dev.slugline.enrich.annotate;

/**
 * An annotator that said nothing about a story, because it failed or ran out of time.
 *
 * @param annotator its name
 * @param slow whether it ran out of time
 * @param cause what it failed with; its message may quote the story, so it is not for logs
 */
public record Gap(String annotator, boolean slow, Throwable cause) {

  /** {@code slow} or {@code failed}, for metrics. */
  public String reason() {
    return slow ? "slow" : "failed";
  }
}
