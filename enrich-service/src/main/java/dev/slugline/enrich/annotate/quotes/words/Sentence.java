package dev.slugline.enrich.annotate.quotes.words;

import java.util.List;

/**
 * A sentence of the narrator's: quotations stand in it as single tokens.
 *
 * @param paragraph the paragraph it stands in, counted from 0
 */
public record Sentence(List<Token> tokens, int paragraph) {

  public int size() {
    return tokens.size();
  }

  public Token get(int at) {
    return tokens.get(at);
  }

  public boolean has(int at) {
    return at >= 0 && at < tokens.size();
  }

  /** Whether the token there is this word or mark; false outside the sentence. */
  public boolean is(int at, String value) {
    return has(at) && get(at).is(value);
  }
}
