package dev.slugline.enrich.annotate.language;

import dev.slugline.enrich.annotate.WordFile;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells languages apart that share their letter groups, by words that one of them has and the
 * others write otherwise.
 */
final class Siblings {
  private static final List<List<String>> FAMILIES =
      List.of(List.of("id", "ms"), List.of("hr", "sr-Latn", "bs"));
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{M}]++");

  private final Map<String, Set<String>> words = new HashMap<>();

  Siblings() {
    WordFile.lines(Siblings.class, "siblings.tsv").stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("\t"))
        .forEach(
            f ->
                words.put(
                    f[0],
                    Set.of(NO_LETTERS.splitAsStream(f[1]).distinct().toArray(String[]::new))));
  }

  /** The guess, or the sibling that more of the text's words speak for. */
  Guess settle(Guess guess, String text) {
    for (List<String> family : FAMILIES) {
      if (family.contains(guess.language())) {
        return new Guess(mostSpokenFor(family, guess.language(), text), guess.confidence());
      }
    }
    return guess;
  }

  private String mostSpokenFor(List<String> family, String guessed, String text) {
    List<String> said = NO_LETTERS.splitAsStream(text.toLowerCase(Locale.ROOT)).toList();
    String best = guessed;
    for (String language : family) {
      if (count(said, language) > count(said, best)) {
        best = language;
      }
    }
    return best;
  }

  private long count(List<String> said, String language) {
    return said.stream().filter(words.get(language)::contains).count();
  }
}
