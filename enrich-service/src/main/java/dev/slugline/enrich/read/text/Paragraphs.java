package dev.slugline.enrich.read.text;

import dev.slugline.enrich.Block;
import dev.slugline.enrich.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Makes blocks of lines. Copy that was wrapped to the width of a teleprinter is joined again: a
 * line belongs to the one before it only where that one had no room for its first word. All other
 * lines stay by themselves.
 */
public final class Paragraphs {
  /** No teleprinter is wider; longer lines are paragraphs. */
  private static final int WIDEST = 100;

  /** Narrower columns are lists and tables. */
  private static final int NARROWEST = 40;

  private static final int SLACK = 2;
  private static final Pattern BULLET =
      Pattern.compile("[-*\u2022\u2013\u2014+#>]{1,3}\\s.*|\\d{1,2}[.)]\\s.*", Pattern.DOTALL);
  private static final Pattern COLUMNS = Pattern.compile("\\S {3,}+\\S");

  private Paragraphs() {}

  /** The blocks of a body's lines. */
  public static List<Block> of(List<CopyLine> lines) {
    int width = width(lines);
    var blocks = new ArrayList<Block>();
    var group = new ArrayList<CopyLine>();
    for (CopyLine line : lines) {
      boolean ends = line.isBlank() || !group.isEmpty() && !continues(group, line, width);
      if (ends && !group.isEmpty()) {
        blocks.add(block(group));
        group.clear();
      }
      if (!line.isBlank()) {
        group.add(line);
      }
    }
    if (!group.isEmpty()) {
      blocks.add(block(group));
    }
    return blocks;
  }

  /**
   * The width that the copy was wrapped to; 0 where it was not: some line is wider than any
   * teleprinter's, or too many of its longer lines end before their room does.
   */
  private static int width(List<CopyLine> lines) {
    int widest = 0;
    for (CopyLine line : lines) {
      widest = Math.max(widest, line.text().stripTrailing().length());
    }
    if (widest > WIDEST || widest < NARROWEST) {
      return 0;
    }
    int pairs = 0;
    int full = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      boolean wide = lines.get(i).text().stripTrailing().length() * 5 > widest * 3;
      if (wide && !lines.get(i + 1).isBlank()) {
        pairs++;
        full += fills(lines.get(i), lines.get(i + 1), widest) ? 1 : 0;
      }
    }
    return full >= 2 && full * 2 >= pairs ? widest : 0;
  }

  private static boolean continues(List<CopyLine> group, CopyLine line, int width) {
    CopyLine last = group.get(group.size() - 1);
    return (width > 0 ? fills(last, line, width) : runsOn(last, line))
        && line.indent() <= group.get(0).indent()
        && !BULLET.matcher(line.text().strip()).matches()
        && !COLUMNS.matcher(line.text()).find()
        && !COLUMNS.matcher(last.text().strip()).find();
  }

  /** Whether a sentence goes on from a line to the next, in copy too short to show its width. */
  private static boolean runsOn(CopyLine line, CopyLine next) {
    String text = line.text().strip();
    String words = next.text().strip();
    return text.length() >= NARROWEST
        && text.length() <= WIDEST
        && Character.isLowerCase(words.codePointAt(0))
        && (Character.isLetterOrDigit(text.charAt(text.length() - 1)) || text.endsWith(","));
  }

  /** Whether a line had no room for the first word of the next. */
  private static boolean fills(CopyLine line, CopyLine next, int width) {
    String word = next.text().strip();
    int end = word.indexOf(' ');
    int wanted = end < 0 ? word.length() : end;
    return line.text().stripTrailing().length() + 1 + wanted > width - SLACK;
  }

  private static Block block(List<CopyLine> lines) {
    var text = new StringBuilder();
    for (CopyLine line : lines) {
      String words = line.text().strip();
      boolean hyphen =
          text.length() > 1
              && text.charAt(text.length() - 1) == '-'
              && Character.isLetter(text.charAt(text.length() - 2))
              && Character.isLowerCase(words.charAt(0));
      if (text.length() > 0 && !hyphen) {
        text.append(' ');
      }
      text.append(words);
    }
    Span span = new Span(lines.get(0).words().start(), lines.get(lines.size() - 1).words().end());
    return new Block(Block.Kind.PARAGRAPH, text.toString(), null, span);
  }
}
