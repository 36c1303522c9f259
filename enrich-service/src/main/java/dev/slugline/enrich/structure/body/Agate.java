package dev.slugline.enrich.structure.body;

import dev.slugline.enrich.Block;
import dev.slugline.enrich.Span;
import dev.slugline.enrich.structure.convention.Convention;
import dev.slugline.enrich.structure.convention.Draft;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Results, prices and standings that are set in columns: lines that follow one another and are
 * parted by tabs or runs of spaces become one preformatted block, as they stood in the copy.
 */
public final class Agate implements Convention {
  private static final int FEWEST_LINES = 3;
  private static final Pattern COLUMNS =
      Pattern.compile("\\S(?:\\t+| {3,}|\\.{3,}\\s?)(?=\\S)|\\S {2,}(?=[\\d$€£+-])");

  @Override
  public void apply(Draft draft) {
    if (!draft.isCopy() || draft.story().copy() == null) {
      return;
    }
    for (int i = 0; i < draft.size(); i++) {
      int end = i;
      while (isRow(draft, end) && (end == i || !draft.isSetOff(end))) {
        end++;
      }
      if (end - i >= FEWEST_LINES) {
        merge(draft, i, end);
      }
    }
  }

  private static boolean isRow(Draft draft, int i) {
    return draft.isParagraph(i)
        && draft.blocks().get(i).copy() != null
        && mayHaveColumns(draft.text(i))
        && COLUMNS.matcher(draft.text(i)).find();
  }

  private static boolean mayHaveColumns(String text) {
    return text.indexOf('\t') >= 0 || text.contains("  ") || text.contains("...");
  }

  private static void merge(Draft draft, int first, int end) {
    List<Block> rows = draft.blocks().subList(first, end);
    String copy = draft.story().copy();
    var text = new StringBuilder();
    for (Block row : rows) {
      text.append(text.length() == 0 ? "" : "\n").append(row.text());
    }
    int from = rows.get(0).copy().start();
    while (from > 0 && copy.charAt(from - 1) == ' ') {
      from--;
    }
    Span whole = new Span(from, rows.get(rows.size() - 1).copy().end());
    rows.clear();
    draft.blocks().add(first, new Block(Block.Kind.PREFORMATTED, text.toString(), null, whole));
  }
}
