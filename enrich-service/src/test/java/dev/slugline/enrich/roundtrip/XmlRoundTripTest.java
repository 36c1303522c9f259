package dev.slugline.enrich.roundtrip;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slugline.contracts.Article;
import dev.slugline.contracts.Rejection;
import dev.slugline.enrich.FeedProfile;
import dev.slugline.enrich.RawStory;
import dev.slugline.enrich.Reading;
import dev.slugline.enrich.Story;
import dev.slugline.enrich.identify.Identification;
import dev.slugline.enrich.read.Readers;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.jsoup.Jsoup;

/** What is written as NITF, NewsML 1 or NewsML-G2, with whatever quirks, is what is read. */
class XmlRoundTripTest {
  private static final Identification IDENTIFICATION = new Identification();
  private static final Readers READERS = Readers.all();

  @Provide
  Arbitrary<Written> stories() {
    return Stories.any();
  }

  @Provide
  Arbitrary<Quirks> quirks() {
    return Stories.quirks();
  }

  @Provide
  Arbitrary<String> formats() {
    return Arbitraries.of(Formats.names());
  }

  @Property(tries = 600)
  void everyWordIsReadOnceAndInOrder(
      @ForAll("formats") String format,
      @ForAll("stories") Written story,
      @ForAll("quirks") Quirks quirks) {
    Story read = read(format, story, quirks);

    assertThat(Written.split(read.text()).toList()).isEqualTo(story.words());
  }

  @Property(tries = 300)
  void markupAndTextHoldTheSameWords(
      @ForAll("formats") String format,
      @ForAll("stories") Written story,
      @ForAll("quirks") Quirks quirks) {
    var markup = new ArrayList<String>();
    for (var block : read(format, story, quirks).blocks()) {
      String html = block.html() == null ? "" : Jsoup.parse(block.html()).wholeText();
      markup.add(block.html() == null ? block.text() : html);
      if (block.html() != null) {
        assertThat(letters(html)).isEqualTo(letters(block.text()));
      }
    }
    assertThat(letters(String.join("", markup))).isEqualTo(letters(String.join("", story.words())));
  }

  @Property(tries = 600)
  void everyFieldIsReadAsItWasMeant(
      @ForAll("formats") String format,
      @ForAll("stories") Written story,
      @ForAll("quirks") Quirks quirks) {
    Story read = read(format, story, quirks);
    Article article = read.article().build();

    assertThat(article.uri()).isEqualTo(story.id());
    assertThat(article.version()).isEqualTo(String.valueOf(story.version()));
    assertThat(article.versionCreated()).isEqualTo(story.created());
    assertThat(article.urgency()).isEqualTo(story.urgency());
    assertThat(article.language()).isEqualTo(story.language());
    assertThat(article.slugline()).isEqualTo(story.slugline());
    assertThat(article.located()).isEqualTo(story.located());
    assertThat(article.by()).isEqualTo(story.by());
    assertThat(article.edNote()).isEqualTo(story.note());
    assertThat(article.headlines())
        .containsExactly(
            new Article.Text("main", null, story.headline()),
            new Article.Text("subhead", null, story.subhead()));
  }

  @Property(tries = 100)
  void everyStoryOfAMessageKeepsItsOwnWords(
      @ForAll @Size(min = 2, max = 5) List<@From("stories") Written> stories,
      @ForAll("quirks") Quirks quirks,
      @ForAll boolean newest) {
    byte[] message = newest ? Formats.newsMlG2(stories, quirks) : Formats.newsMl1(stories, quirks);

    List<Reading> readings = READERS.read(IDENTIFICATION.identify(raw(message)));

    assertThat(readings).hasSameSizeAs(stories);
    for (int i = 0; i < stories.size(); i++) {
      Story read = ((Reading.Read) readings.get(i)).story();
      assertThat(read.article().uri()).isEqualTo(stories.get(i).id());
      assertThat(Written.split(read.text()).toList()).isEqualTo(stories.get(i).words());
    }
  }

  /** Elements dropped, doubled, moved and renamed, as by a sender's defect. */
  @Property(tries = 400)
  void aDeformedDocumentGivesAnOutcome(
      @ForAll("formats") String format,
      @ForAll("stories") Written story,
      @ForAll("quirks") Quirks quirks,
      @ForAll long seed) {
    String xml =
        new String(
            Formats.write(format, story, quirks.as(Quirks.Encoding.UTF_8)), StandardCharsets.UTF_8);
    byte[] deformed = Deformed.of(xml, new Random(seed)).getBytes(StandardCharsets.UTF_8);

    assertThat(READERS.read(IDENTIFICATION.identify(raw(deformed))))
        .isNotEmpty()
        .allSatisfy(
            reading ->
                assertThat(
                        reading instanceof Reading.Refused refused
                            ? refused.rejection().kind() == Rejection.Kind.CONTENT
                            : ((Reading.Read) reading).story().text() != null)
                    .isTrue());
  }

  private static RawStory raw(byte[] bytes) {
    return new RawStory(
        "r",
        FeedProfile.unknown("test"),
        OffsetDateTime.parse("2031-01-02T03:04:05Z"),
        bytes,
        null,
        null,
        null);
  }

  private static Story read(String format, Written story, Quirks quirks) {
    byte[] bytes = Formats.write(format, story, quirks);
    List<Reading> readings = READERS.read(IDENTIFICATION.identify(raw(bytes)));
    assertThat(readings).hasSize(1).first().isInstanceOf(Reading.Read.class);
    return ((Reading.Read) readings.get(0)).story();
  }

  private static String letters(String text) {
    return text.replaceAll("[\\s\\p{Z}]+", "");
  }
}
