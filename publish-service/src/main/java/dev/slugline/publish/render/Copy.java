package dev.slugline.publish.render;

import dev.slugline.contracts.Article;
import dev.slugline.contracts.Extension;
import dev.slugline.contracts.ExtensionBuilder;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What several formats ask of an article. */
final class Copy {
  private final Article article;
  private final Extension desk;

  Copy(Article article) {
    this.article = article;
    this.desk =
        article.extension() == null ? ExtensionBuilder.builder().build() : article.extension();
  }

  Extension desk() {
    return desk;
  }

  Optional<String> headline() {
    return list(article.headlines())
        .filter(h -> "main".equals(h.role()) || h.role() == null)
        .map(Article.Text::value)
        .findFirst();
  }

  Optional<String> body(String contentType) {
    return list(article.bodies())
        .filter(b -> contentType.equals(b.contentType()))
        .map(Article.Body::value)
        .findFirst();
  }

  /** The plain words; formats without markup carry these. */
  String text() {
    return body("text/plain").or(() -> Optional.ofNullable(desk.text())).orElse("");
  }

  /** Every version has a date of its own: the sender's, else when it came. */
  OffsetDateTime versionCreated() {
    OffsetDateTime said = article.versionCreated();
    OffsetDateTime date = said == null ? desk.receivedAt() : said;
    return date == null ? OffsetDateTime.ofInstant(Instant.EPOCH, ZoneOffset.UTC) : date;
  }

  static String date(OffsetDateTime date) {
    return date == null ? null : date.format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
  }

  static <T> Stream<T> list(List<T> list) {
    return list == null ? Stream.empty() : list.stream();
  }
}
