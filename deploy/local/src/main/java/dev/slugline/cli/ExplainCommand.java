package dev.slugline.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.slugline.cli.ExplainFields.Field;
import dev.slugline.contracts.Article;
import dev.slugline.contracts.Extension.Evidence;
import dev.slugline.contracts.Rejection;
import dev.slugline.enrich.EnrichPipeline;
import dev.slugline.enrich.ExplainedStory;
import dev.slugline.enrich.FeedProfile;
import dev.slugline.enrich.RawStory;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code slugline explain FILE…}: why an article says what it says. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description =
        "Shows files as stories with the evidence for every derived field; no Kafka, no services.",
    footer = {"", "Exit code: 0 all were read, 2 some were rejected, 1 wrong usage."})
public final class ExplainCommand implements Callable<Integer> {

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files, or folders with files.")
  private List<Path> files;

  @Option(
      names = "--feed",
      defaultValue = "local",
      description = "The feed they are read for (default: ${DEFAULT-VALUE}).")
  private String feed;

  @Mixin private VocabularyOption vocabulary;

  @Option(
      names = "--html",
      paramLabel = "OUT",
      description = "Writes a page that shows copy and article side by side, instead.")
  private Path html;

  private final ObjectMapper json =
      new ObjectMapper()
          .registerModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

  @Override
  public Integer call() throws IOException {
    var pipeline = new EnrichPipeline(vocabulary.mediaTopics());
    var out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    var terminal = new ExplainInTerminal(Ansi.AUTO);
    var page = new ArrayList<ExplainPage.Entry>();
    boolean rejected = false;
    for (Path file : StoryFiles.of(files)) {
      for (ExplainedStory story : pipeline.explain(raw(file))) {
        rejected |= story.outcome().rejection() != null;
        ExplainPage.Entry entry = entry(file, story);
        if (html == null) {
          print(out, terminal, entry);
        } else {
          page.add(entry);
        }
      }
    }
    out.flush();
    if (html != null) {
      Files.writeString(html, new ExplainPage().of(page));
    }
    return rejected ? 2 : 0;
  }

  private RawStory raw(Path file) throws IOException {
    return new RawStory(
        "local",
        FeedProfile.unknown(feed),
        OffsetDateTime.now(ZoneOffset.UTC),
        StoryFiles.bytes(file),
        null,
        StoryFiles.name(file),
        null);
  }

  private ExplainPage.Entry entry(Path file, ExplainedStory story) {
    Article article = story.outcome().article();
    if (article == null) {
      Rejection refused = story.outcome().rejection();
      String says = "rejected: " + refused.reason() + ": " + refused.message();
      return new ExplainPage.Entry(file.toString(), says, story.copy(), null, List.of());
    }
    JsonNode tree = json.valueToTree(article);
    String text = article.extension().text() == null ? "" : article.extension().text();
    List<Evidence> evidence =
        article.extension().evidence() == null ? List.of() : article.extension().evidence();
    List<Field> fields = ExplainFields.of(tree, evidence, text, story.copy());
    String says =
        String.join(
            " · ", article.extension().format(), article.uri(), fields.size() + " fields derived");
    return new ExplainPage.Entry(file.toString(), says, story.copy(), text, fields);
  }

  /** The copy is printed where evidence points into it, else the article's text. */
  private static void print(PrintStream out, ExplainInTerminal terminal, ExplainPage.Entry entry) {
    out.println(entry.title() + " · " + entry.says());
    out.println();
    if (entry.text() == null) {
      return;
    }
    boolean ofCopy = entry.fields().stream().anyMatch(f -> f.evidence().copyStart() != null);
    if (ofCopy) {
      out.println(terminal.story(entry.copy(), entry.fields(), true));
      out.println();
    }
    boolean ofText =
        entry.fields().stream()
            .anyMatch(f -> f.evidence().start() != null && f.evidence().copyStart() == null);
    if (!ofCopy || ofText) {
      out.println(terminal.story(entry.text(), entry.fields(), false));
      out.println();
    }
    out.println(terminal.legend(entry.fields()));
  }
}
