package dev.slugline.enrich.annotate.language;

import dev.slugline.contracts.Article;
import dev.slugline.enrich.Story;
import dev.slugline.enrich.annotate.Annotator;
import java.util.Optional;

/**
 * Says the language where the format did not: the feed's own where it is configured, else by the
 * script, else by the frequencies of letter groups. Too little text, or text that fits no language
 * well, has none.
 */
public final class LanguageAnnotator implements Annotator {
  private static final int SAMPLE = 4_000;

  private static final int LEAST_LETTERS = 20;
  private static final double LEAST_CONFIDENCE = 0.7;

  private final Siblings siblings = new Siblings();

  @Override
  public String name() {
    return "language";
  }

  @Override
  public void annotate(Story story) {
    if (story.article().language() != null) {
      return;
    }
    if (story.feed().language() != null) {
      story.article().language(story.feed().language());
      story.evidence("language", "feed-configuration", null);
      return;
    }
    String sample = sample(story);
    if (Scripts.weight(sample) < LEAST_LETTERS) {
      return;
    }
    Optional<Guess> byScript = Scripts.guess(sample);
    byScript
        .or(() -> LetterGroups.guess(sample).map(guess -> siblings.settle(guess, sample)))
        .filter(guess -> guess.confidence() >= LEAST_CONFIDENCE)
        .ifPresent(
            guess -> {
              story.article().language(guess.language());
              story.desk().languageConfidence(guess.confidence());
              story.evidence(
                  "language", byScript.isPresent() ? "script" : "letter-frequencies", null);
            });
  }

  /** The headline and the beginning of the text. */
  private static String sample(Story story) {
    var sample = new StringBuilder();
    for (Article.Text headline : story.article().headlines()) {
      sample.append(headline.value()).append('\n');
    }
    if (story.text().isBlank()) {
      story.article().descriptions().forEach(d -> sample.append(d.value()).append('\n'));
    }
    sample.append(story.text(), 0, Math.min(story.text().length(), SAMPLE));
    return sample.toString();
  }
}
