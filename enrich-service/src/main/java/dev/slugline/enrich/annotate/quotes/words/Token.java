package dev.slugline.enrich.annotate.quotes.words;

/**
 * A word, a mark or a whole quotation.
 *
 * @param lower its word in lower case with a straight apostrophe
 * @param passage the index of the quotation that stands here; -1 for words and marks
 */
public record Token(String text, String lower, int start, int end, int passage) {

  public boolean isQuote() {
    return passage >= 0;
  }

  public boolean isWord() {
    return passage < 0 && Character.isLetterOrDigit(text.codePointAt(0));
  }

  public boolean isMark() {
    return passage < 0 && !isWord() && !isPossessive();
  }

  public boolean is(String value) {
    return passage < 0 && lower.equals(value);
  }

  /** Whether it is the ending that makes an owner of the word before. */
  public boolean isPossessive() {
    return passage < 0 && (lower.equals("'s") || lower.equals("'"));
  }

  public boolean isCapitalised() {
    return passage < 0 && Character.isUpperCase(text.codePointAt(0));
  }

  public boolean isNumber() {
    return passage < 0 && Character.isDigit(text.codePointAt(0));
  }
}
