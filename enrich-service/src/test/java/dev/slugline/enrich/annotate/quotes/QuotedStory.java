package dev.slugline.enrich.annotate.quotes;

import dev.slugline.contracts.Extension.Quote;
import dev.slugline.enrich.Block;
import dev.slugline.enrich.FeedProfile;
import dev.slugline.enrich.Story;
import dev.slugline.enrich.annotate.entities.EntityAnnotator;
import java.util.List;

/** A story of these paragraphs, and what its annotator says. */
final class QuotedStory {
  private static final EntityAnnotator NAMES = new EntityAnnotator();

  private final Story story = new Story(FeedProfile.unknown("test"), Story.BodyOrigin.MARKUP);

  private QuotedStory(String language, String... paragraphs) {
    story.article().language(language);
    for (String paragraph : paragraphs) {
      story.blocks().add(Block.paragraph(paragraph));
    }
  }

  private QuotedStory alone() {
    new QuoteAnnotator().annotate(story);
    return this;
  }

  static QuotedStory of(String... paragraphs) {
    return new QuotedStory("en", paragraphs).alone();
  }

  static QuotedStory in(String language, String... paragraphs) {
    return new QuotedStory(language, paragraphs).alone();
  }

  /** With the names that the annotator before it finds, as in the service. */
  static QuotedStory inPipeline(String language, String... paragraphs) {
    var quoted = new QuotedStory(language, paragraphs);
    NAMES.annotate(quoted.story);
    return quoted.alone();
  }

  Story story() {
    return story;
  }

  List<Quote> quotes() {
    return story.desk().quotes();
  }

  List<String> texts() {
    return quotes().stream().map(Quote::text).toList();
  }

  List<String> speakers() {
    return quotes().stream().map(Quote::speaker).toList();
  }

  List<String> cues() {
    return quotes().stream().map(Quote::cue).toList();
  }

  List<String> rules() {
    return story.desk().evidence().stream().map(e -> e.rule()).toList();
  }
}
