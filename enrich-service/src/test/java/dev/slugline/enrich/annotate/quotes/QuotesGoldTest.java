package dev.slugline.enrich.annotate.quotes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.slugline.contracts.Extension.Quote;
import dev.slugline.enrich.Block;
import dev.slugline.enrich.FeedProfile;
import dev.slugline.enrich.Story;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * A floor under the annotator's quality, on the gold articles beside the project. The measure of
 * record is the gold set's own scorer; this one asks less: the words of the quotation and the last
 * word of its speaker.
 */
class QuotesGoldTest {
  private static final Path GOLD =
      Path.of(System.getProperty("slugline.root", ".."), "../shared/gold/quotes");

  @Test
  void mostDirectQuotationsOfNamedSpeakersAreGivenToThem() throws IOException {
    assumeThat(GOLD.resolve("gold.jsonl")).as("gold articles, kept beside the project").exists();
    int asked = 0;
    int right = 0;
    for (String line : Files.readAllLines(GOLD.resolve("gold.jsonl"))) {
      JsonNode row = new ObjectMapper().readTree(line);
      String copy = Files.readString(GOLD.resolve(row.get("file").asText()));
      Set<String> said = said(copy);
      for (JsonNode quote : row.get("quotes")) {
        if (quote.get("speakerKind").asText().equals("named")) {
          for (JsonNode part : quote.get("quoted")) {
            int start = copy.offsetByCodePoints(0, part.get(0).asInt());
            int end = copy.offsetByCodePoints(0, part.get(1).asInt());
            asked++;
            right += said.contains(key(copy.substring(start, end), head(quote))) ? 1 : 0;
          }
        }
      }
    }
    assertThat(asked).isPositive();
    assertThat((double) right / asked).isGreaterThan(0.75);
  }

  private static Set<String> said(String copy) {
    var story = new Story(FeedProfile.unknown("gold"), Story.BodyOrigin.COPY);
    copy.lines()
        .filter(line -> !line.isBlank())
        .forEach(line -> story.blocks().add(Block.paragraph(line.strip())));
    new QuoteAnnotator().annotate(story);
    var said = new HashSet<String>();
    for (Quote quote : story.desk().quotes()) {
      String speaker = quote.speaker().replaceAll("['’]s$", "");
      said.add(key(quote.text(), speaker.substring(speaker.lastIndexOf(' ') + 1)));
    }
    return said;
  }

  private static String head(JsonNode quote) {
    String source = quote.get("speaker").asText().split(",| who | of | for | in | from | at ")[0];
    return source.substring(source.lastIndexOf(' ') + 1).replaceAll("['’]s$", "");
  }

  private static String key(String words, String speaker) {
    String letters = words.replaceAll("[^\\p{L}\\p{N}]++", " ").strip();
    return (letters + "|" + speaker).toLowerCase(Locale.ROOT);
  }
}
