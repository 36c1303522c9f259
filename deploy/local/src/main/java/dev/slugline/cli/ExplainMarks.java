package dev.slugline.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/** Marks stretches of a text, which may lie inside one another. Positions count code points. */
final class ExplainMarks {

  /**
   * A stretch to mark.
   *
   * @param number the number of the evidence that it is of
   */
  record Mark(int number, int start, int end) {}

  /**
   * A piece of the text over which the marks do not change.
   *
   * @param text its words
   * @param number the innermost evidence that it is of; 0 where it is of none
   * @param begins the evidence that begins with it
   * @param ends the evidence that ends with it
   */
  record Piece(String text, int number, List<Integer> begins, List<Integer> ends) {}

  private ExplainMarks() {}

  /** The whole text in pieces, in order. */
  static List<Piece> pieces(String text, List<Mark> marks) {
    int length = text.codePointCount(0, text.length());
    List<Mark> inside =
        marks.stream()
            .filter(m -> 0 <= m.start() && m.start() < m.end() && m.end() <= length)
            .toList();
    var cuts = new TreeSet<>(List.of(0, length));
    for (Mark mark : inside) {
      cuts.add(mark.start());
      cuts.add(mark.end());
    }
    var pieces = new ArrayList<Piece>();
    Integer from = cuts.first();
    int at = 0;
    for (Integer to = cuts.higher(from); to != null; from = to, to = cuts.higher(to)) {
      int end = text.offsetByCodePoints(at, to - from);
      pieces.add(piece(text.substring(at, end), from, to, inside));
      at = end;
    }
    return pieces;
  }

  private static Piece piece(String text, int from, int to, List<Mark> marks) {
    int innermost =
        marks.stream()
            .filter(m -> m.start() <= from && to <= m.end())
            .min(Comparator.comparingInt(m -> m.end() - m.start()))
            .map(Mark::number)
            .orElse(0);
    return new Piece(
        text,
        innermost,
        marks.stream().filter(m -> m.start() == from).map(Mark::number).toList(),
        marks.stream().filter(m -> m.end() == to).map(Mark::number).toList());
  }
}
