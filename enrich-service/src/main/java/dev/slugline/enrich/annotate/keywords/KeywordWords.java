package dev.slugline.enrich.annotate.keywords;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
    try (InputStream in = KeywordWords.class.getResourceAsStream("words.tsv")) {
      if (in == null) {
        throw new IllegalStateException("the keywords' words are not in the program");
      }
      new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t"))
          .forEach(
              f ->
                  read.computeIfAbsent(f[0], k -> new HashMap<>())
                      .put(f[1], new HashSet<>(Arrays.asList(f[2].split(" ")))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
