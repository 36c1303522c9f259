package dev.slugline.enrich;

import java.util.Objects;

/**
 * One block of a body: a paragraph, a sub-head, a list item, a table.
 *
 * @param text its words as plain text; table rows are lines, their cells parted by tabs
 * @param html its sanitised inner markup (for a table, its rows) with the same words in the same
 *     order; null where it is just the text
 * @param copy where it stands in the copy, for evidence; null where unknown
 */
public record Block(Kind kind, String text, String html, Span copy) {

  public enum Kind {
    PARAGRAPH,
    HEADING,
    LIST_ITEM,
    NUMBERED_ITEM,
    QUOTE,
    TABLE,
    PREFORMATTED,
    /** A picture's caption that the format keeps inside the body. */
    CAPTION
  }

  public Block {
    Objects.requireNonNull(kind, "kind is null");
    Objects.requireNonNull(text, "text is null");
  }

  public static Block paragraph(String text) {
    return new Block(Kind.PARAGRAPH, text, null, null);
  }

  /** The same block as another kind. */
  public Block as(Kind other) {
    return new Block(other, text, html, copy);
  }

  /** The same block with other words; markup goes, because it held the old ones. */
  public Block withText(String other, Span otherCopy) {
    return new Block(kind, other, null, otherCopy);
  }
}
