package dev.slugline.enrich.annotate.quotes.words;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The languages whose quotations can be given to their speakers. */
public final class Grammars {
  private static final int SAMPLE = 3000;
  private static final Pattern WORD = Pattern.compile("[\\p{L}']++");

  private final List<Grammar> all =
      Stream.of("english", "german", "french", "spanish", "italian", "arabic")
          .map(language -> Grammar.load(language + ".txt"))
          .toList();

  /** The story's language, or the one whose small words it uses most. */
  public Grammar of(String tag, String text) {
    for (Grammar grammar : all) {
      if (tag != null && tag.startsWith(grammar.language())) {
        return grammar;
      }
    }
    List<String> words =
        WORD.matcher(text.substring(0, Math.min(SAMPLE, text.length())))
            .results()
            .map(m -> m.group())
            .toList();
    Grammar best = all.get(0);
    for (Grammar grammar : all) {
      if (grammar.functionWords(words) > best.functionWords(words)) {
        best = grammar;
      }
    }
    return best;
  }
}
