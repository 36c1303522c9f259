package dev.slugline.enrich.annotate.quotes.syntax;

import dev.slugline.enrich.annotate.quotes.words.Sentence;
import dev.slugline.enrich.annotate.quotes.words.Token;

/**
 * A stretch of a sentence that names a source.
 *
 * @param from index of its first token
 * @param to index after its last token
 */
public record Phrase(Sentence sentence, int from, int to) {

  public Token first() {
    return sentence.get(from);
  }

  public Token last() {
    return sentence.get(to - 1);
  }

  public int size() {
    return to - from;
  }

  public int start() {
    return first().start();
  }

  public int end() {
    return last().end();
  }

  /** The phrase without the words before this token. */
  public Phrase startingAt(int token) {
    return new Phrase(sentence, token, to);
  }
}
