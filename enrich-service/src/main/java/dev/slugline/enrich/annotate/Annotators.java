package dev.slugline.enrich.annotate;

import dev.slugline.enrich.Deadline;
import dev.slugline.enrich.Story;
import dev.slugline.enrich.annotate.dates.DateAnnotator;
import dev.slugline.enrich.annotate.entities.EntityAnnotator;
import dev.slugline.enrich.annotate.fingerprint.FingerprintAnnotator;
import dev.slugline.enrich.annotate.keywords.KeywordAnnotator;
import dev.slugline.enrich.annotate.language.LanguageAnnotator;
import dev.slugline.enrich.annotate.quotes.QuoteAnnotator;
import dev.slugline.enrich.annotate.topics.TopicAnnotator;
import dev.slugline.enrich.annotate.vocabulary.MediaTopics;
import dev.slugline.enrich.annotate.vocabulary.VocabularyAnnotator;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/**
 * Runs the annotators one after another, each within a time limit of its own. One that fails or
 * overruns leaves its name as a gap and none of its findings, never a lost story.
 */
public final class Annotators {
  private final List<Annotator> annotators;
  private final Duration limit;
  private final Consumer<Gap> gaps;

  /**
   * @param limit the longest one annotator may take for one story
   * @param gaps told of each that failed or overran
   */
  public Annotators(List<Annotator> annotators, Duration limit, Consumer<Gap> gaps) {
    this.annotators = annotators;
    this.limit = limit;
    this.gaps = gaps;
  }

  /** Every annotator there is, in the order in which each may use what the ones before it found. */
  public static Annotators all(MediaTopics vocabulary, Duration limit, Consumer<Gap> gaps) {
    return new Annotators(each(vocabulary), limit, gaps);
  }

  /** The same one by one, for measuring each. */
  public static List<Annotator> each(MediaTopics vocabulary) {
    return List.of(
        new LanguageAnnotator(),
        new VocabularyAnnotator(vocabulary),
        new EntityAnnotator(),
        new QuoteAnnotator(),
        new TopicAnnotator(),
        new DateAnnotator(),
        new KeywordAnnotator(),
        new FingerprintAnnotator());
  }

  /** Adds to the story what the annotators find. */
  public void annotate(Story story) {
    for (Annotator annotator : annotators) {
      Story.State before = story.state();
      try {
        Deadline.within(limit, () -> annotator.annotate(story));
      } catch (RuntimeException | StackOverflowError e) {
        story.restore(before);
        story.desk().addGaps(annotator.name());
        gaps.accept(new Gap(annotator.name(), e instanceof Deadline.Passed, e));
      }
    }
  }
}
