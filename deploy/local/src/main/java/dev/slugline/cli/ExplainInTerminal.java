package dev.slugline.cli;

import dev.slugline.cli.ExplainFields.Field;
import dev.slugline.cli.ExplainMarks.Mark;
import dev.slugline.cli.ExplainMarks.Piece;
import dev.slugline.contracts.Extension.Evidence;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Help.Ansi;

/**
 * Prints a story for a terminal: its evidence marked and numbered, then one line a derived field.
 */
final class ExplainInTerminal {
  private static final Map<String, String> STYLES =
      Map.of(
          "head", "bold,fg(214)",
          "who", "fg(77)",
          "when", "fg(45)",
          "picture", "fg(176)",
          "quote", "italic,fg(186)",
          "name", "underline",
          "note", "fg(209)",
          "topic", "fg(149)",
          "other", "fg(110)");
  private final Ansi ansi;

  ExplainInTerminal(Ansi ansi) {
    this.ansi = ansi;
  }

  /**
   * @param text what is printed: the copy where there is one, else the article's text
   * @param ofCopy whether the evidence's spans in the copy, and not those in the text, are marked
   */
  String story(String text, List<Field> fields, boolean ofCopy) {
    var out = new StringBuilder();
    for (Piece piece : ExplainMarks.pieces(text, marks(fields, ofCopy))) {
      if (piece.number() == 0) {
        out.append(piece.text());
        continue;
      }
      boolean plain = !ansi.enabled();
      out.append(plain ? "[".repeat(piece.begins().size()) : "");
      out.append(styled(piece.text(), fields.get(piece.number() - 1).group()));
      piece
          .ends()
          .forEach(number -> out.append(plain ? "]" + number : dim("" + superscript(number))));
    }
    return out.toString();
  }

  /** One line a derived field: number, field, value, rule, where. */
  String legend(List<Field> fields) {
    int widest = fields.stream().mapToInt(f -> f.name().length()).max().orElse(0);
    int widestRule = fields.stream().mapToInt(f -> f.evidence().rule().length()).max().orElse(0);
    var out = new StringBuilder();
    for (Field field : fields) {
      out.append(String.format("%3d  ", field.number()))
          .append(styled(padded(field.name(), widest), field.group()))
          .append("  ")
          .append(padded(field.evidence().rule(), widestRule))
          .append("  ")
          .append(dim(padded(place(field.evidence()), 22)))
          .append("  ")
          .append(field.value())
          .append('\n');
    }
    return out.toString();
  }

  static String place(Evidence e) {
    String inText = e.start() == null ? "" : "text " + e.start() + "–" + e.end();
    String inCopy = e.copyStart() == null ? "" : "copy " + e.copyStart() + "–" + e.copyEnd();
    return inText.isEmpty() || inCopy.isEmpty() ? inText + inCopy : inText + ", " + inCopy;
  }

  static List<Mark> marks(List<Field> fields, boolean ofCopy) {
    return fields.stream()
        .filter(f -> (ofCopy ? f.evidence().copyStart() : f.evidence().start()) != null)
        .map(
            f ->
                ofCopy
                    ? new Mark(f.number(), f.evidence().copyStart(), f.evidence().copyEnd())
                    : new Mark(f.number(), f.evidence().start(), f.evidence().end()))
        .toList();
  }

  private String styled(String text, String group) {
    if (!ansi.enabled()) {
      return text;
    }
    var styles = Ansi.Style.parse(STYLES.get(group));
    return Ansi.Style.on(styles) + text + Ansi.Style.reset.on();
  }

  private String dim(String text) {
    return ansi.enabled() ? Ansi.Style.faint.on() + text + Ansi.Style.reset.on() : text;
  }

  private static String superscript(int number) {
    var digits = new StringBuilder();
    for (char digit : Integer.toString(number).toCharArray()) {
      digits.append("⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(digit - '0'));
    }
    return digits.toString();
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(Math.max(0, width - text.length()));
  }
}
