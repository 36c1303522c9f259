package dev.slugline.enrich.annotate.keywords;

import dev.slugline.enrich.annotate.WordFile;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What is known of a language's words: those that are no keyword, those that make none alone or at
 * the edge of a phrase, and those that stand before nouns.
 */
record KeywordWords(Set<String> stop, Set<String> weak, Set<String> before) {

  /** Every language there is, by its tag. */
  static Map<String, KeywordWords> all() {
    Map<String, Map<String, Set<String>>> read = new HashMap<>();
    WordFile.lines(KeywordWords.class, "words.tsv").stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("\t"))
        .forEach(
            f ->
                read.computeIfAbsent(f[0], k -> new HashMap<>())
                    .put(f[1], new HashSet<>(Arrays.asList(f[2].split(" ")))));
    Map<String, KeywordWords> all = new HashMap<>();
    read.forEach(
        (language, kinds) ->
            all.put(
                language,
                new KeywordWords(
                    kinds.getOrDefault("stop", Set.of()),
                    kinds.getOrDefault("weak", Set.of()),
                    kinds.getOrDefault("before", Set.of()))));
    return all;
  }
}
