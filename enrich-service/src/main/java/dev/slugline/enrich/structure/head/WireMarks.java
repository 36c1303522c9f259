package dev.slugline.enrich.structure.head;

import dev.slugline.enrich.Block;
import dev.slugline.enrich.Span;
import dev.slugline.enrich.structure.convention.Convention;
import dev.slugline.enrich.structure.convention.Draft;

/**
 * The marks by which text wires set their lines: {@code ^} at the start, {@code <} or {@code =} at
 * the end. They go; a marked line that ran on over several lines becomes one again.
 */
public final class WireMarks implements Convention {
  private static final int MOST_LINES = 5;

  @Override
  public void apply(Draft draft) {
    if (!draft.isCopy()) {
      return;
    }
    for (int i = 0; i < draft.size(); i++) {
      String text = draft.text(i);
      if (text.startsWith("^") && !isClosed(text)) {
        closeLine(draft, i);
      }
      unmark(draft, i);
    }
    draft.blocks().removeIf(block -> block.text().isEmpty());
  }

  /** A line opened by a caret ends with its mark, which may stand one or a few lines below. */
  private static void closeLine(Draft draft, int first) {
    int last = first + 1;
    while (last < draft.size()
        && last < first + MOST_LINES
        && !draft.text(last).startsWith("^")
        && !draft.isSetOff(last)
        && !isClosed(draft.text(last))) {
      last++;
    }
    if (last >= draft.size()
        || last == first + MOST_LINES
        || draft.text(last).startsWith("^")
        || draft.isSetOff(last)) {
      return;
    }
    var joined = new StringBuilder(draft.text(first));
    Span from = draft.blocks().get(first).copy();
    Span to = draft.blocks().get(last).copy();
    for (int i = first + 1; i <= last; i++) {
      joined.append(' ').append(draft.text(first + 1));
      draft.blocks().remove(first + 1);
    }
    Span whole = from == null || to == null ? null : new Span(from.start(), to.end());
    draft.blocks().set(first, draft.blocks().get(first).withText(joined.toString(), whole));
  }

  private static void unmark(Draft draft, int i) {
    Block block = draft.blocks().get(i);
    String text = block.text();
    int from = 0;
    int to = text.length();
    while (from < to && (text.charAt(from) == '^' || isSpace(text.charAt(from)))) {
      from++;
    }
    while (to > from && (isCloser(text.charAt(to - 1)) || isSpace(text.charAt(to - 1)))) {
      to--;
    }
    if (from > 0 || to < text.length()) {
      draft
          .blocks()
          .set(i, block.withText(text.substring(from, to), draft.inCopy(block, from, to)));
    }
  }

  private static boolean isClosed(String text) {
    return isCloser(text.charAt(text.length() - 1));
  }

  private static boolean isCloser(char c) {
    return c == '<' || c == '=';
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
