package dev.slugline.enrich.annotate.quotes.marks;

import dev.slugline.enrich.Span;
import java.util.function.BiConsumer;

/** Finds speech that a dash opens, and no quotation mark. */
final class DashSpeech {
  private final String text;

  DashSpeech(String text) {
    this.text = text;
  }

  /**
   * Takes the speech of a paragraph that opens with a dash, as in Spanish dialogue, where a second
   * dash begins the narrator's aside: {@code —No —dijo el alcalde—. Nunca.}
   *
   * @param found is told of each piece: its words, and the words with their dashes
   * @return where to go on reading
   */
  int read(Span paragraph, BiConsumer<Span, Span> found) {
    int start = paragraph.start();
    if (!isDash(start) || !touches(start + 1, paragraph)) {
      return start;
    }
    int from = start + 1;
    int aside = nextDash(from, paragraph, true);
    if (aside < 0) {
      return start;
    }
    while (aside >= 0) {
      found.accept(new Span(from, aside), new Span(from - 1, aside + 1));
      int back = nextDash(aside + 1, paragraph, false);
      if (back < 0) {
        return aside + 1;
      }
      from = back + 1;
      while (from < paragraph.end() && ".,;:".indexOf(text.charAt(from)) >= 0) {
        from++;
      }
      aside = nextDash(from, paragraph, true);
    }
    found.accept(new Span(from, paragraph.end()), new Span(from - 1, paragraph.end()));
    return paragraph.end();
  }

  private boolean isDash(int at) {
    return at < text.length() && (text.charAt(at) == '—' || text.charAt(at) == '–');
  }

  private boolean touches(int at, Span paragraph) {
    return at < paragraph.end()
        && (Character.isLetter(text.charAt(at)) || "¿¡".indexOf(text.charAt(at)) >= 0);
  }

  /** The next dash that opens an aside (space before, word after), or that closes one. */
  private int nextDash(int from, Span paragraph, boolean opens) {
    for (int i = Math.max(from, paragraph.start() + 1); i < paragraph.end(); i++) {
      if (isDash(i) && SingleMarks.isSpace(text.charAt(i - 1)) == opens) {
        if (!opens || touches(i + 1, paragraph)) {
          return i;
        }
      }
    }
    return -1;
  }
}
