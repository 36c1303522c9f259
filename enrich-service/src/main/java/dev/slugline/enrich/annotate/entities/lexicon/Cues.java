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
    for (Wordbook.Line line : Wordbook.lines("cues")) {
      read(line.key(), line);
    }
    for (Wordbook.Line line : Wordbook.lines("common-words")) {
      read("common", line);
    }
    for (String kind : List.of("organisation-heads", "place-heads", "other-heads")) {
      lists.computeIfAbsent("heads", k -> new HashSet<>()).addAll(list(kind));
    }
  }

  private void read(String list, Wordbook.Line line) {
    Set<String> words = lists.computeIfAbsent(list, k -> new HashSet<>());
    line.items().forEach(item -> words.add(Normal.of(item.get(0))));
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
