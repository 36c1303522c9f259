package dev.slugline.enrich.annotate.entities.lexicon;

import dev.slugline.enrich.annotate.entities.text.Normal;
import dev.slugline.enrich.annotate.entities.text.Shape;
import dev.slugline.enrich.annotate.entities.text.Token;
import dev.slugline.enrich.annotate.entities.text.Tokenizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The phrases we know, as a trie of tokens: a look-up costs as many steps as the longest phrase
 * that begins there has tokens.
 *
 * <p>A form's word with a capital matches only words written as names, one in capitals only
 * capitals ({@code US} is not {@code us}), one in small letters any.
 */
public final class Lexicon {
  private final Node root = new Node();
  private final Tokenizer tokenizer;

  Lexicon(Tokenizer tokenizer) {
    this.tokenizer = tokenizer;
  }

  void add(String form, Entry entry) {
    List<Token> words = tokenizer.tokens(form);
    if (words.isEmpty()) {
      return;
    }
    Node node = root;
    for (Token word : words) {
      node = node.next.computeIfAbsent(word.norm(), n -> new Node());
    }
    node.add(
        new Form(
            entry,
            words.stream().map(Token::shape).toArray(Shape[]::new),
            words.size() == 1 && form.endsWith(".") && words.get(0).shape() == Shape.CAPITAL));
  }

  /** The longest phrase that begins at a token and may be of one of the senses; or null. */
  public Match longest(List<Token> tokens, int from, int limit, Set<Sense> senses) {
    Match best = null;
    Node node = root;
    int end = Math.min(limit, tokens.size());
    for (int i = from; i < end && !(i > from && tokens.get(i).breaks()); i++) {
      node = node.next.get(tokens.get(i).norm());
      if (node == null) {
        break;
      }
      List<Entry> fitting = node.fitting(tokens, from, senses);
      if (!fitting.isEmpty()) {
        best = new Match(from, i + 1, fitting);
      }
    }
    return best;
  }

  /** What exactly these tokens may be; null where the lexicon does not hold them. */
  public Match exactly(List<Token> tokens, int from, int to, Set<Sense> senses) {
    Node node = root;
    for (int i = from; i < to && node != null; i++) {
      node = node.next.get(tokens.get(i).norm());
    }
    if (node == null) {
      return null;
    }
    List<Entry> fitting = node.fitting(tokens, from, senses);
    return fitting.isEmpty() ? null : new Match(from, to, fitting);
  }

  /** Whether a single word stands in the list of a sense. */
  public boolean knows(Token word, Sense sense) {
    Node node = root.next.get(word.norm());
    return node != null && node.forms.stream().anyMatch(f -> f.entry.sense() == sense);
  }

  /** The entry of a phrase in any spelling; null where the lexicon does not hold it. */
  public Match find(String phrase) {
    List<Token> tokens = tokenizer.tokens(phrase);
    return tokens.isEmpty() ? null : exactly(tokens, 0, tokens.size(), ALL);
  }

  private static final Set<Sense> ALL = Set.of(Sense.values());

  /** The looked-up form of a phrase, its words parted by blanks. */
  public static String normal(List<Token> tokens, int from, int to) {
    var joined = new StringBuilder();
    for (int i = from; i < to; i++) {
      String norm = tokens.get(i).norm();
      if (!norm.isEmpty()) {
        joined.append(joined.isEmpty() ? "" : " ").append(norm);
      }
    }
    return joined.toString();
  }

  /** The looked-up form of one word. */
  public static String normal(String word) {
    return Normal.of(word);
  }

  /**
   * @param pointed whether only the word with its point is meant: Md. is Maryland, Md is Mohammed
   */
  private record Form(Entry entry, Shape[] shapes, boolean pointed) {

    boolean fits(List<Token> tokens, int from) {
      if (pointed && !tokens.get(from).text().endsWith(".")) {
        return false;
      }
      for (int i = 0; i < shapes.length; i++) {
        Shape written = tokens.get(from + i).shape();
        boolean fits =
            switch (shapes[i]) {
              case CAPITALS -> written == Shape.CAPITALS;
              case MIXED -> written == Shape.MIXED || written == Shape.CAPITALS;
              case CAPITAL, INITIAL -> written.named();
              case LOWER, NUMBER, POSSESSIVE, MARK -> true;
            };
        if (!fits) {
          return false;
        }
      }
      return true;
    }
  }

  private static final class Node {
    private final Map<String, Node> next = new HashMap<>(4);
    private final List<Form> forms = new ArrayList<>(1);

    /** Keeps the senses in the order in which they are preferred, whatever list came first. */
    void add(Form form) {
      int at = forms.size();
      while (at > 0 && forms.get(at - 1).entry.sense().compareTo(form.entry.sense()) > 0) {
        at--;
      }
      forms.add(at, form);
    }

    List<Entry> fitting(List<Token> tokens, int from, Set<Sense> senses) {
      if (forms.isEmpty()) {
        return List.of();
      }
      var entries = new LinkedHashSet<Entry>();
      for (Form form : forms) {
        if (senses.contains(form.entry.sense()) && form.fits(tokens, from)) {
          entries.add(form.entry);
        }
      }
      return List.copyOf(entries);
    }
  }
}
