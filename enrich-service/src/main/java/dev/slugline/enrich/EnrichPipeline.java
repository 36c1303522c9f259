package dev.slugline.enrich;

import dev.slugline.contracts.Article;
import dev.slugline.contracts.EnrichedStory;
import dev.slugline.contracts.Rejection;
import dev.slugline.enrich.annotate.Annotators;
import dev.slugline.enrich.annotate.Gap;
import dev.slugline.enrich.annotate.vocabulary.MediaTopics;
import dev.slugline.enrich.emit.ArticleWriter;
import dev.slugline.enrich.identify.Identification;
import dev.slugline.enrich.read.Readers;
import dev.slugline.enrich.structure.Structure;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * What enrich does with a push: identify it, read its stories, find their structure, annotate them,
 * write their articles. Pure and deterministic: the same push always gives the same outcome. Knows
 * no framework and no Kafka.
 */
public final class EnrichPipeline implements AutoCloseable {
  /** Far above what any story needs, so that a busy machine changes no article. */
  private static final Duration ANNOTATOR_LIMIT = Duration.ofSeconds(10);

  private final Identification identification = new Identification();
  private final Readers readers = Readers.all();
  private final Structure structure = new Structure();
  private final Annotators annotators;
  private final ArticleWriter writer = new ArticleWriter();

  /** Without a vocabulary: supplied codes pass through as they came. */
  public EnrichPipeline() {
    this(MediaTopics.none());
  }

  /** With a vocabulary that supplied codes are mapped and named by. */
  public EnrichPipeline(MediaTopics vocabulary) {
    this(vocabulary, ANNOTATOR_LIMIT, gap -> {});
  }

  /**
   * @param annotatorLimit the longest one annotator may take for one story
   * @param gaps told of each annotator that failed or overran
   */
  public EnrichPipeline(MediaTopics vocabulary, Duration annotatorLimit, Consumer<Gap> gaps) {
    annotators = Annotators.all(vocabulary, annotatorLimit, gaps);
  }

  /**
   * One outcome for each story of the push, in order; never empty, never an exception for bad copy.
   */
  public List<EnrichedStory> enrich(RawStory raw) {
    return explain(raw).stream().map(ExplainedStory::outcome).toList();
  }

  /** The same outcomes, each with the copy that its evidence points into. */
  public List<ExplainedStory> explain(RawStory raw) {
    WireCopy copy;
    try {
      copy = identification.identify(raw);
    } catch (UnreadableCopy e) {
      return List.of(new ExplainedStory(rejected(raw, 0, 1, e.rejection()), null));
    }
    List<Reading> readings = readers.read(copy);
    var outcomes = new ArrayList<ExplainedStory>(readings.size());
    for (int item = 0; item < readings.size(); item++) {
      outcomes.add(outcome(copy, item, readings));
    }
    return outcomes;
  }

  private ExplainedStory outcome(WireCopy copy, int item, List<Reading> readings) {
    Reading reading = readings.get(item);
    if (reading instanceof Reading.Refused refused) {
      EnrichedStory rejected = rejected(copy.raw(), item, readings.size(), refused.rejection());
      return new ExplainedStory(rejected, copy.text());
    }
    Story story = ((Reading.Read) reading).story();
    structure.apply(story);
    annotators.annotate(story);
    EnrichedStory accepted =
        accepted(copy.raw(), item, readings.size(), writer.write(story, copy, item));
    return new ExplainedStory(accepted, story.copy() == null ? copy.text() : story.copy());
  }

  private static EnrichedStory accepted(RawStory raw, int item, int items, Article article) {
    return new EnrichedStory(
        raw.receipt(),
        item,
        items,
        raw.feed().id(),
        raw.receivedAt(),
        article,
        null,
        raw.source(),
        null);
  }

  static EnrichedStory rejected(RawStory raw, int item, int items, Rejection rejection) {
    return new EnrichedStory(
        raw.receipt(),
        item,
        items,
        raw.feed().id(),
        raw.receivedAt(),
        null,
        rejection,
        raw.source(),
        raw.bytes());
  }

  /** Ends the child processes that read documents, if any were started. */
  @Override
  public void close() {
    readers.close();
  }
}
