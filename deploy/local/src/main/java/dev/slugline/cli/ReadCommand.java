package dev.slugline.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.slugline.contracts.EnrichedStory;
import dev.slugline.enrich.EnrichPipeline;
import dev.slugline.enrich.FeedProfile;
import dev.slugline.enrich.RawStory;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code slugline read FILE…}: what enrich would make of files, without Kafka and without services.
 */
@Command(
    name = "read",
    mixinStandardHelpOptions = true,
    description =
        "Reads files as a feed's stories and prints one JSON object a story; no Kafka, no"
            + " services.",
    footer = {"", "Exit code: 0 all were read, 2 some were rejected, 1 wrong usage."})
public final class ReadCommand implements Callable<Integer> {

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files, or folders with files.")
  private List<Path> files;

  @Option(
      names = "--feed",
      defaultValue = "local",
      description = "The feed they are read for (default: ${DEFAULT-VALUE}).")
  private String feed;

  @Mixin private VocabularyOption vocabulary;

  private final ObjectMapper json =
      new ObjectMapper()
          .registerModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE);

  @Override
  public Integer call() throws IOException {
    try (var pipeline = new EnrichPipeline(vocabulary.mediaTopics())) {
      return read(pipeline);
    }
  }

  private int read(EnrichPipeline pipeline) throws IOException {
    var out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    boolean rejected = false;
    for (Path file : StoryFiles.of(files)) {
      OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
      var raw =
          new RawStory(
              "local",
              FeedProfile.unknown(feed),
              now,
              StoryFiles.bytes(file),
              null,
              StoryFiles.name(file),
              null);
      for (EnrichedStory story : pipeline.enrich(raw)) {
        rejected |= story.rejection() != null;
        out.println(line(file, story));
      }
    }
    out.flush();
    return rejected ? 2 : 0;
  }

  private String line(Path file, EnrichedStory story) throws JsonProcessingException {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("file", file.toString());
    line.put("index", story.item());
    if (story.rejection() == null) {
      line.put("article", story.article());
    } else {
      line.put("rejected", story.rejection());
    }
    return json.writeValueAsString(line);
  }
}
