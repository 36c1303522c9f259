package dev.slugline.enrich.read.text;

import dev.slugline.enrich.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A line of copy, without its end.
 *
 * @param start where it begins in the copy
 */
public record CopyLine(String text, int start) {

  /** The lines of a stretch of copy. */
  public static List<CopyLine> of(String copy, int from, int to) {
    var lines = new ArrayList<CopyLine>();
    int start = from;
    while (start < to) {
      int end = copy.indexOf('\n', start);
      end = end < 0 || end > to ? to : end;
      lines.add(new CopyLine(copy.substring(start, end), start));
      start = end + 1;
    }
    return lines;
  }

  public int end() {
    return start + text.length();
  }

  public boolean isBlank() {
    return text.isBlank();
  }

  /** Where its words stand, without the white space around them. */
  public Span words() {
    String stripped = text.strip();
    int lead = start + text.indexOf(stripped);
    return new Span(lead, lead + stripped.length());
  }

  /** How far it is indented; a tab counts as four. */
  int indent() {
    int indent = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\t') {
        indent += 4;
      } else if (c == ' ' || c == '\u00A0') {
        indent++;
      } else {
        return indent;
      }
    }
    return 0;
  }
}
