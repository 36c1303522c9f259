package dev.slugline.enrich.read.telex;

import dev.slugline.enrich.Block;
import dev.slugline.enrich.Span;
import dev.slugline.enrich.read.text.CopyLine;
import dev.slugline.enrich.read.text.Paragraphs;
import java.util.ArrayList;
import java.util.List;

/**
 * The copy of ANPA-1312: each line is a paragraph, and those that the tape marks as tabular, or
 * that hold cells, keep their lines.
 */
final class AnpaBody {
  private static final char TABULAR = '\u0008';

  private AnpaBody() {}

  /**
   * @param copy with the control characters that the lines no longer show
   */
  static List<Block> blocks(List<CopyLine> lines, String copy) {
    var blocks = new ArrayList<Block>();
    var table = new ArrayList<CopyLine>();
    var plain = new ArrayList<CopyLine>();
    for (CopyLine line : lines) {
      if (isTabular(line, copy)) {
        flush(plain, blocks);
        table.add(line);
      } else {
        flush(table, copy, blocks);
        if (opens(line.text())) {
          flush(plain, blocks);
        }
        plain.add(unmarked(line));
      }
    }
    flush(plain, blocks);
    flush(table, copy, blocks);
    return blocks;
  }

  private static boolean isTabular(CopyLine line, String copy) {
    if (line.isBlank()) {
      return false;
    }
    String raw = copy.substring(line.start(), line.end());
    long cells = raw.chars().filter(c -> c == ';').count();
    return raw.strip().indexOf(TABULAR) == 0
        || raw.indexOf(TABULAR) >= 0
        || raw.indexOf('\u001F') >= 0
        || cells >= 3 && !raw.contains("; ");
  }

  /** Whether a mark, a tab or an indent opens a paragraph here. */
  private static boolean opens(String text) {
    return text.startsWith("^") || text.startsWith("\t") || text.startsWith("  ");
  }

  /** Without the marks at its ends; the words keep their places. */
  private static CopyLine unmarked(CopyLine line) {
    String text = line.text();
    int start = 0;
    while (start < text.length() && (text.charAt(start) == '^' || text.charAt(start) == ' ')) {
      start++;
    }
    int end = text.length();
    while (end > start && "<= \t".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return new CopyLine(text.substring(start, end), line.start() + start);
  }

  private static void flush(List<CopyLine> plain, List<Block> blocks) {
    blocks.addAll(Paragraphs.of(plain));
    plain.clear();
  }

  private static void flush(List<CopyLine> table, String copy, List<Block> blocks) {
    if (table.isEmpty()) {
      return;
    }
    String text = String.join("\n", table.stream().map(line -> row(line, copy)).toList());
    Span span = new Span(table.get(0).start(), table.get(table.size() - 1).end());
    if (!text.isBlank()) {
      blocks.add(new Block(Block.Kind.PREFORMATTED, text, null, span));
    }
    table.clear();
  }

  /** Cells parted by tabs; a quad ({@code DLE}) is only a wide space. */
  private static String row(CopyLine line, String copy) {
    return copy.substring(line.start(), line.end())
        .replaceFirst("^[\t ]+", "")
        .replaceAll("[\u0008\u0010\u007F]", "")
        .replaceAll("[ ]*[\u001E\u001F][\u001E\u001F ]*", "\t")
        .replaceAll("[\\p{Cntrl}&&[^\t]]", "")
        .replaceAll("[\\s<=]+$", "");
  }
}
