package dev.slugline.enrich.annotate.quotes.marks;

import dev.slugline.enrich.Span;

/**
 * Words between quotation marks.
 *
 * @param words the span of the words without their marks
 * @param outer the span with the marks
 * @param continues whether it goes on where the passage before it left off: a quotation over
 *     several paragraphs opens each of them and closes only the last
 */
public record Passage(Span words, Span outer, boolean continues) {

  /**
   * The speaker's name where the quotation itself begins with it, as in a transcript; else null.
   */
  public Span label(String story) {
    int end = words.start();
    while (end > outer.start() && story.charAt(end - 1) != ':') {
      end--;
    }
    int start = outer.start() + 1;
    return end > start + 1 ? new Span(start, end - 1) : null;
  }

  public String text(String story) {
    return words.of(story);
  }
}
