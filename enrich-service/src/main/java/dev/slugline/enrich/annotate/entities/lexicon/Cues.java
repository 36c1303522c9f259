package dev.slugline.enrich.annotate.entities.lexicon;

import dev.slugline.enrich.annotate.entities.text.Normal;
import dev.slugline.enrich.annotate.entities.text.Token;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The small words around names that say what the names are: prepositions, verbs, head nouns. */
public final class Cues {
  private final Map<String, Set<String>> lists = new HashMap<>();

  Cues() {
    Wordbook.items("cues").forEach(item -> add(item.kind(), item));
    Wordbook.items("common-words").forEach(item -> add("common", item));
    for (String kind : List.of("organisation-heads", "place-heads", "other-heads")) {
      lists.computeIfAbsent("heads", k -> new HashSet<>()).addAll(list(kind));
    }
  }

  private void add(String list, Wordbook.Item item) {
    lists.computeIfAbsent(list, k -> new HashSet<>()).add(Normal.of(item.forms().get(0).text()));
  }

  /** All words of a list. */
  public Set<String> list(String name) {
    Set<String> words = lists.get(name);
    if (words == null) {
      throw new IllegalArgumentException("no list of cues: " + name);
    }
    return words;
  }

  /** Whether a word stands in a list. */
  public boolean in(String list, Token word) {
    return list(list).contains(word.norm());
  }
}
