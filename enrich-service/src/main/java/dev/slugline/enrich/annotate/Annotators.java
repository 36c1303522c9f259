package dev.slugline.enrich.annotate;

import dev.slugline.enrich.Story;
import dev.slugline.enrich.annotate.entities.EntityAnnotator;
import dev.slugline.enrich.annotate.fingerprint.FingerprintAnnotator;
import dev.slugline.enrich.annotate.language.LanguageAnnotator;
import dev.slugline.enrich.annotate.quotes.QuoteAnnotator;
import dev.slugline.enrich.annotate.topics.TopicAnnotator;
import dev.slugline.enrich.annotate.vocabulary.MediaTopics;
import dev.slugline.enrich.annotate.vocabulary.VocabularyAnnotator;
import java.util.List;

/** Runs the annotators one after another; one that fails leaves a gap, never a lost story. */
public final class Annotators {
  private final List<Annotator> annotators;

  public Annotators(List<Annotator> annotators) {
    this.annotators = annotators;
  }

  /** Every annotator there is, in the order in which each may use what the ones before it found. */
  public static Annotators all(MediaTopics vocabulary) {
    return new Annotators(each(vocabulary));
  }

  /** The same one by one, for measuring each. */
  public static List<Annotator> each(MediaTopics vocabulary) {
    return List.of(
        new LanguageAnnotator(),
        new VocabularyAnnotator(vocabulary),
        new EntityAnnotator(),
        new QuoteAnnotator(),
        new TopicAnnotator(),
        new FingerprintAnnotator());
  }

  public void annotate(Story story) {
    for (Annotator annotator : annotators) {
      try {
        annotator.annotate(story);
      } catch (RuntimeException | StackOverflowError e) {
        story.desk().addGaps(annotator.name());
      }
    }
  }
}
