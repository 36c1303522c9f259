package dev.slugline.enrich.annotate.language;

/**
 * A language and how sure it is.
 *
 * @param language BCP 47
 * @param confidence 0 to 1
 */
record Guess(String language, double confidence) {

  Guess {
    confidence = Math.round(Math.min(1, confidence) * 1_000) / 1_000.0;
  }
}
