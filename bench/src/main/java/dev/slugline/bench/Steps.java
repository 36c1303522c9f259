package dev.slugline.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.slugline.contracts.Article;
import dev.slugline.enrich.FeedProfile;
import dev.slugline.enrich.RawStory;
import dev.slugline.enrich.Reading;
import dev.slugline.enrich.Story;
import dev.slugline.enrich.UnreadableCopy;
import dev.slugline.enrich.WireCopy;
import dev.slugline.enrich.annotate.Annotator;
import dev.slugline.enrich.annotate.Annotators;
import dev.slugline.enrich.annotate.vocabulary.MediaTopics;
import dev.slugline.enrich.emit.ArticleWriter;
import dev.slugline.enrich.identify.Identification;
import dev.slugline.enrich.read.Readers;
import dev.slugline.enrich.structure.Structure;
import java.time.OffsetDateTime;
import java.util.List;

/** Takes one file through the steps of enrich, each timed by itself. */
final class Steps implements AutoCloseable {
  private static final OffsetDateTime RECEIVED = OffsetDateTime.parse("2026-01-02T03:04:05Z");

  private final Identification identification = new Identification();
  private final Readers readers = Readers.all();
  private final Structure structure = new Structure();
  private final List<Annotator> annotators = Annotators.each(MediaTopics.none());
  private final ArticleWriter writer = new ArticleWriter();
  private final ObjectMapper json =
      new ObjectMapper()
          .registerModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

  /**
   * Reads a file as the services would; one that is refused is timed as far as it came.
   *
   * @return how many stories it held
   */
  int take(byte[] bytes, String filename, CpuClock clock) {
    var raw =
        new RawStory("bench", FeedProfile.unknown("bench"), RECEIVED, bytes, null, filename, null);
    clock.start();
    List<Reading> readings;
    WireCopy copy;
    try {
      copy = identification.identify(raw);
      clock.lap("identify");
      readings = readers.read(copy);
    } catch (UnreadableCopy e) {
      return 0;
    }
    clock.lap("read");
    int stories = 0;
    for (int item = 0; item < readings.size(); item++) {
      if (readings.get(item) instanceof Reading.Read read) {
        finish(read.story(), copy, item, clock);
        stories++;
      }
    }
    return stories;
  }

  private void finish(Story story, WireCopy copy, int item, CpuClock clock) {
    structure.apply(story);
    clock.lap("structure");
    for (Annotator annotator : annotators) {
      annotator.annotate(story);
      clock.lap("annotate: " + annotator.name());
    }
    Article article = writer.write(story, copy, item);
    clock.lap("write");
    try {
      json.writeValueAsBytes(article);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("an article is always JSON", e);
    }
    clock.lap("to JSON");
  }

  @Override
  public void close() {
    readers.close();
  }
}
