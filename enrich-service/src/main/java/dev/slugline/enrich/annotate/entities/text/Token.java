package dev.slugline.enrich.annotate.entities.text;

/**
 * A word, a number or a mark of a text.
 *
 * @param norm small letters without accents, points and apostrophes: what lists are looked up by
 * @param glued whether a hyphen, and nothing else, parts it from the token before
 * @param opens whether it opens a sentence, a line or a quotation, where a capital says little
 * @param breaks whether a new line or block begins here, which no name runs across
 * @param heading whether its line is set in capitals or title case, where capitals say nothing
 */
public record Token(
    int start,
    int end,
    String text,
    String norm,
    Shape shape,
    boolean glued,
    boolean opens,
    boolean breaks,
    boolean heading) {

  public boolean named() {
    return shape.named();
  }

  public boolean is(String mark) {
    return text.equals(mark);
  }

  Token inHeading() {
    return new Token(start, end, text, norm, shape, glued, opens, breaks, true);
  }
}
