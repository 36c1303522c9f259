package dev.slugline.publish;

import dev.slugline.contracts.Article;
import dev.slugline.contracts.ArticleBuilder;
import dev.slugline.contracts.EnrichedStory;
import dev.slugline.contracts.Extension;
import dev.slugline.contracts.ExtensionBuilder;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.UnaryOperator;

/** Stories as enrich tells them, invented for the tests. */
public final class Copy {
  public static final String FEED = "harbour";
  public static final OffsetDateTime START = OffsetDateTime.parse("2026-03-01T09:00:00Z");

  private Copy() {}

  /** A story of the feed; the receipt's number orders the pushes. */
  public static EnrichedStory story(
      String uri, int push, String text, UnaryOperator<ArticleBuilder> article) {
    return story(FEED, uri, push, text, article, UnaryOperator.identity());
  }

  public static EnrichedStory story(
      String feed,
      String uri,
      int push,
      String text,
      UnaryOperator<ArticleBuilder> article,
      UnaryOperator<ExtensionBuilder> desk) {
    OffsetDateTime received = START.plusSeconds(push);
    Extension extension =
        desk.apply(
                ExtensionBuilder.builder()
                    .feed(feed)
                    .receipt(receipt(push))
                    .item(0)
                    .receivedAt(received)
                    .text(text))
            .build();
    Article built =
        article
            .apply(
                ArticleBuilder.builder()
                    .uri(uri)
                    .type("text")
                    .pubStatus("usable")
                    .headlines(List.of(new Article.Text("main", "text/plain", "Ferry " + text)))
                    .bodies(List.of(new Article.Body("main", "text/plain", null, null, text))))
            .extension(extension)
            .build();
    return new EnrichedStory(receipt(push), 0, 1, feed, received, built, null, null, null);
  }

  public static String receipt(int push) {
    return "0195a000-0000-7000-8000-%012d".formatted(push);
  }

  public static OffsetDateTime at(Instant time) {
    return time.atOffset(ZoneOffset.UTC);
  }
}
