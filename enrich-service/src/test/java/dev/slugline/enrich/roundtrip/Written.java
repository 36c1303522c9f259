package dev.slugline.enrich.roundtrip;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;

/** A story as its writer means it, before it becomes a format. */
record Written(
    String id,
    int version,
    String headline,
    String subhead,
    String by,
    String located,
    String slugline,
    String note,
    int urgency,
    OffsetDateTime created,
    String language,
    List<Part> body) {

  enum Kind {
    PARAGRAPH,
    HEADING,
    LIST,
    TABLE,
    QUOTE,
    PREFORMATTED,
    /** Lines of one paragraph, parted by line breaks. */
    VERSE,
    DEFINITIONS,
    /** A list in a list's item, with words before and after it. */
    NESTED_LIST
  }

  /** Words with or without an inline element around them; nothing stands between two runs. */
  record Run(String text, int mark) {
    boolean marked() {
      return mark > 0;
    }
  }

  /** A block: its lines are paragraphs, items, rows; a line's cells are runs of their own. */
  record Part(Kind kind, List<List<Run>> lines) {}

  /** Every word in order. */
  List<String> words() {
    return body.stream().flatMap(Written::words).toList();
  }

  private static Stream<String> words(Part part) {
    String between = part.kind() == Kind.TABLE ? " " : "";
    return part.lines().stream()
        .map(line -> String.join(between, line.stream().map(Run::text).toList()))
        .flatMap(Written::split);
  }

  static Stream<String> split(String text) {
    return Stream.of(text.split("[\\s\\p{Z}]+")).filter(w -> !w.isEmpty());
  }
}
