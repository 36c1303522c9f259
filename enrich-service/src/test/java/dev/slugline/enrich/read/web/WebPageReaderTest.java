package dev.slugline.enrich.read.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slugline.contracts.Article;
import dev.slugline.contracts.Rejection.Reason;
import dev.slugline.enrich.Block;
import dev.slugline.enrich.Reading;
import dev.slugline.enrich.Story;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

class WebPageReaderTest {
  private static final String PAGE =
      """
      <!DOCTYPE html><html lang="en-GB"><head>
      <title>Harbour bridge shuts for a year | The Fenwick Courier</title>
      <link rel="canonical" href="https://courier.example/news/harbour-bridge">
      <meta property="og:site_name" content="The Fenwick Courier">
      <meta property="og:title" content="Harbour bridge shuts for a year - The Fenwick Courier">
      <meta property="og:image" content="https://img.example/lead/bridge.jpg">
      <meta name="description" content="Lorries must take the long way round.">
      <script type="application/ld+json">
      {"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"The Fenwick Courier"},
       {"@type":["NewsArticle"],"headline":"Harbour bridge shuts for a year",
        "datePublished":"2025-03-04T06:30:00+01:00","dateModified":"2025-03-04T09:00:00+01:00",
        "author":[{"@id":"#ada"},{"@type":"Person","name":"By Tom Okafor"}],
        "articleSection":"Transport","keywords":["bridges","roads"],
        "publisher":{"@type":"Organization","name":"The Fenwick Courier"}},
       {"@type":"Person","@id":"#ada","name":"Ada Lindqvist"}]}
      </script></head><body class="has-sidebar">
      <nav><a href="/">Home</a> <a href="/news">News</a></nav>
      <div class="cookie-notice"><p>We use cookies, and we would like to use more of them, please.
        Say yes to all of them or read our policy, which is very long and very dull.</p></div>
      <article><h1>Harbour bridge shuts for a year</h1>
      <p class="byline">By Ada Lindqvist and Tom Okafor</p><div class="share-bar">Share this</div>
      <figure><img src="https://img.example/640/bridge.jpg">
        <figcaption>The bridge at dawn. <span class="credit">Mia Roth</span></figcaption></figure>
      <div class="article-body">
      <p>The harbour bridge will shut on Monday, the council said, and stay so for a year.</p>
      <p>Engineers found <b>cracks</b> in two of its four piers during a winter inspection.</p>
      <h2>The long way round</h2>
      <p>Lorries will be sent through the old town, which has asked for a slower speed limit.</p>
      <p><strong>Read more:</strong> <a href="/x">The bridge in ten pictures</a></p>
      <ul><li>Buses 4 and 9 end at the quay.</li><li>The ferry runs twice an hour.</li></ul>
      <p>“We had no choice,” said Ines Varga, who leads the council.</p>
      <div class="related-links"><h3>Related</h3><p>A ferry for the bay is planned again.</p></div>
      </div></article>
      <section id="comments"><h3>3 comments</h3><p>I said so years ago and nobody listened to me
       at all, because nobody ever listens to a man with a boat and a view of the bridge.</p>
       </section><footer><p>© The Fenwick Courier. All rights reserved.</p></footer></body></html>
      """;

  @Test
  void readsTheStoryAndNothingThatStandsBesideIt() {
    assertThat(Pages.read(PAGE).blocks())
        .extracting(Block::text)
        .containsExactly(
            "The harbour bridge will shut on Monday, the council said, and stay so for a year.",
            "Engineers found cracks in two of its four piers during a winter inspection.",
            "The long way round",
            "Lorries will be sent through the old town, which has asked for a slower speed limit.",
            "Buses 4 and 9 end at the quay.",
            "The ferry runs twice an hour.",
            "“We had no choice,” said Ines Varga, who leads the council.");
  }

  @Test
  void keepsTheMarkupThatSaysSomething() {
    Story story = Pages.read(PAGE);
    assertThat(story.bodyOrigin()).isEqualTo(Story.BodyOrigin.MARKUP);
    assertThat(story.blocks().get(1).html()).contains("<b>cracks</b>");
    assertThat(story.blocks().get(2).kind()).isEqualTo(Block.Kind.HEADING);
    assertThat(story.blocks().get(4).kind()).isEqualTo(Block.Kind.LIST_ITEM);
  }

  @Test
  void readsWhatTheMetadataSays() {
    var article = Pages.read(PAGE).article();
    assertThat(article.headlines())
        .extracting(Article.Text::value)
        .containsExactly("Harbour bridge shuts for a year");
    assertThat(article.by()).isEqualTo("Ada Lindqvist, Tom Okafor");
    assertThat(article.uri()).isEqualTo("https://courier.example/news/harbour-bridge");
    assertThat(article.language()).isEqualTo("en-GB");
    assertThat(article.firstCreated()).isEqualTo(OffsetDateTime.parse("2025-03-04T06:30:00+01:00"));
    assertThat(article.firstCreated().getOffset().getTotalSeconds()).isEqualTo(3600);
    assertThat(article.versionCreated())
        .isEqualTo(OffsetDateTime.parse("2025-03-04T09:00:00+01:00"));
    assertThat(article.descriptions())
        .extracting(Article.Text::value)
        .containsExactly("Lorries must take the long way round.");
    assertThat(article.subjects()).extracting(Article.Subject::name).containsExactly("Transport");
  }

  @Test
  void readsKeywords() {
    assertThat(Pages.read(PAGE).desk().keywords()).containsExactly("bridges", "roads");
  }

  @Test
  void joinsThePictureOfTheMetadataWithItsCaptionOnThePage() {
    var pictures = Pages.read(PAGE).article().associations();
    assertThat(pictures).hasSize(1);
    assertThat(pictures.get(0).by()).isEqualTo("Mia Roth");
    assertThat(pictures.get(0).descriptions())
        .extracting(Article.Text::value)
        .containsExactly("The bridge at dawn.");
  }

  @Test
  void refusesAPageWithoutText() {
    var reading = Pages.reading("<html><head><title>x</title></head><body></body></html>");
    assertThat(((Reading.Refused) reading).rejection().reason()).isEqualTo(Reason.NO_TEXT);
  }

  @Test
  void refusesALoginWall() {
    var reading =
        Pages.reading("<html><body><form><input></form><p>Please log in to go on from here.</p>");
    assertThat(((Reading.Refused) reading).rejection().reason())
        .isIn(Reason.NOT_A_STORY, Reason.NO_TEXT);
  }

  @Test
  void takesTheBodyOfTheMetadataWhereThePageShowsNone() {
    var html =
        """
        <html><head><script type="application/ld+json">{"@type":"NewsArticle","headline":"A mast
         falls","articleBody":"The mast fell at noon in a high wind.\\nNobody was near it, said
         the harbour master, who was.","image":["https://img.example/mast.jpg"]}</script></head>
        <body><h1>A mast falls</h1><div id="app"></div></body></html>
        """;
    assertThat(Pages.read(html).text()).startsWith("The mast fell at noon in a high wind.");
  }

  @Test
  void inventsNothingForABarePage() {
    var story =
        Pages.read(
            "<p>The mast fell at noon in a high wind, said the harbour master, and "
                + "nobody was near it but a gull, two sailors and the harbour master.</p>");
    assertThat(story.blocks()).hasSize(1);
    assertThat(story.article().by()).isNull();
    assertThat(story.article().firstCreated()).isNull();
    assertThat(story.article().uri()).isNull();
    assertThat(story.article().language()).isNull();
  }
}
