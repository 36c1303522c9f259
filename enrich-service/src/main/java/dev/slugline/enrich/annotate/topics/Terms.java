package dev.slugline.enrich.annotate.topics;

import dev.slugline.enrich.Deadline;
import dev.slugline.enrich.annotate.topics.Words.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Words and phrases, each showing topics; a tree of words, so that a text is read once. */
final class Terms {

  /** How much a term says for a topic. */
  record Sign(Topic topic, double weight) {}

  /**
   * A term as it stands in a text.
   *
   * @param id the same for the same term
   * @param words how many it has
   */
  record Hit(int id, List<Sign> signs, int words, int start, int end) {}

  private static final class Node {
    private final Map<String, Node> next = new HashMap<>();
    private final List<Sign> signs = new ArrayList<>(1);
    private int id;
  }

  private final Node root = new Node();
  private int count;

  void add(String term, Topic topic, double weight) {
    Node node = root;
    for (Word word : Words.of(term)) {
      String key = isAbbreviation(term) ? word.written() : word.form();
      node = node.next.computeIfAbsent(key, k -> new Node());
    }
    if (node == root || node.signs.stream().anyMatch(sign -> sign.topic() == topic)) {
      return;
    }
    if (node.signs.isEmpty()) {
      node.id = count++;
    }
    node.signs.add(new Sign(topic, weight));
  }

  /** The longest terms, from left to right, none overlapping another. */
  List<Hit> in(String text) {
    List<Word> words = Words.of(text);
    var hits = new ArrayList<Hit>();
    int at = 0;
    while (at < words.size()) {
      Deadline.check();
      Hit hit = longest(text, words, at);
      if (hit != null) {
        hits.add(hit);
      }
      at += hit == null ? 1 : hit.words();
    }
    return hits;
  }

  private Hit longest(String text, List<Word> words, int from) {
    Hit longest = null;
    Node node = root;
    for (int i = from; i < words.size(); i++) {
      Word word = words.get(i);
      if (i > from && !joins(text, words.get(i - 1).end(), word.start())) {
        break;
      }
      Node exact = node.next.get(word.written());
      node = exact != null ? exact : node.next.get(word.form());
      if (node == null) {
        break;
      }
      if (!node.signs.isEmpty()) {
        longest = new Hit(node.id, node.signs, i - from + 1, words.get(from).start(), word.end());
      }
    }
    return longest;
  }

  /** A phrase does not run over a comma, a full stop or a line. */
  private static boolean joins(String text, int end, int start) {
    if (start - end > 2) {
      return false;
    }
    for (int i = end; i < start; i++) {
      if (",;:!?()\n\t\"“”".indexOf(text.charAt(i)) >= 0) {
        return false;
      }
    }
    return true;
  }

  /** {@code WHO} and {@code who} are two words. */
  private static boolean isAbbreviation(String term) {
    return term.length() > 1 && term.equals(term.toUpperCase(Locale.ROOT)) && hasLetters(term);
  }

  private static boolean hasLetters(String term) {
    return term.chars().allMatch(Character::isLetter);
  }
}
