package dev.slugline.enrich.roundtrip;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slugline.contracts.EnrichedStory;
import dev.slugline.contracts.Extension;
import dev.slugline.enrich.EnrichPipeline;
import dev.slugline.enrich.FeedProfile;
import dev.slugline.enrich.RawStory;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** One story has one content hash, whatever format, markup or quotation marks it comes in. */
class SameStoryHashTest {
  private static final EnrichPipeline PIPELINE = new EnrichPipeline();
  private static final String TEXT =
      """
      Alder ferry sails again after repairs

      By Ines Dahlberg

      PORT ALDER, Nov 20 (Relay) - The ferry Elsa sailed again on Monday after nine months in a
      shipyard, the council said.

      "It wasn't cheap, but the islands have their ferry back," said council leader Tom Arvel.

      A second ferry is due in spring. Fares stay as they are until the end of next year.
      """;
  private static final String NITF =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <nitf><head><title>ferry</title></head><body>
      <body.head><hedline><hl1>Alder ferry <em>sails</em> again after repairs</hl1></hedline>
      <byline>By Ines Dahlberg</byline><dateline>PORT ALDER, Nov 20 (Relay)</dateline></body.head>
      <body.content><p>The ferry <em>Elsa</em> sailed again on   Monday after nine months in a
      shipyard, the council said.</p>
      <p>&#8220;It wasn&#8217;t cheap, but the islands have their ferry back,&#8221; said council
      leader <person>Tom Arvel</person>.</p>
      <p>A second ferry is due in spring. Fares stay as they are until the end of next year.</p>
      </body.content></body></nitf>
      """;
  private static final String NINJS =
      """
      {"uri": "urn:ferry:1", "version": "1", "type": "text", "pubstatus": "usable",
       "headline": "Alder ferry sails again after repairs", "byline": "By Ines Dahlberg",
       "body_html": "<p>PORT ALDER, Nov 20 (Relay) \u2014 The ferry <b>Elsa</b> sailed again on\
       Monday after nine months in a&nbsp;shipyard, the council said.</p><p>\u00abIt wasn\u2019t\
       cheap, but the islands have their ferry back,\u00bb said council leader <a\
       href='https://example.org/'>Tom Arvel</a>.</p><p>A second ferry is due in spring. Fares\
       stay as they are until the end of next year.</p>"}
      """;

  @AfterAll
  static void close() {
    PIPELINE.close();
  }

  @Test
  void plainTextNitfAndNinjsOfOneStoryHaveOneHash() {
    Extension text = read(TEXT);
    assertThat(read(NITF).format()).isEqualTo("nitf");
    assertThat(read(NINJS).format()).startsWith("ninjs");
    assertThat(read(NITF).contentHash()).isEqualTo(text.contentHash());
    assertThat(read(NINJS).contentHash()).isEqualTo(text.contentHash());
  }

  @Test
  void oneOtherWordIsAnotherHashInEveryFormat() {
    for (String copy : List.of(TEXT, NITF, NINJS)) {
      for (String word : List.of("nine", "repairs", "ALDER", "spring")) {
        assertThat(copy).contains(word);
        assertThat(read(copy.replace(word, "Ten")).contentHash())
            .as("%s of %s", word, copy)
            .isNotEqualTo(read(copy).contentHash());
      }
    }
  }

  private static Extension read(String copy) {
    var raw =
        new RawStory(
            "receipt",
            FeedProfile.unknown("test"),
            OffsetDateTime.parse("2026-11-23T12:00:00Z"),
            copy.getBytes(StandardCharsets.UTF_8),
            null,
            null,
            null);
    EnrichedStory story = PIPELINE.enrich(raw).get(0);
    assertThat(story.rejection()).isNull();
    return story.article().extension();
  }
}
