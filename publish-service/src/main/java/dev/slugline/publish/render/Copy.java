package dev.slugline.publish.render;

import dev.slugline.contracts.Article;
import dev.slugline.contracts.Extension;
import dev.slugline.contracts.ExtensionBuilder;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What several formats ask of an article. */
final class Copy {
  private static final int LARGEST_OFFSET_SECONDS = 14 * 3600;
  private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*+");

  private static final Pattern SIGNED =
      Pattern.compile("(?:by|von|par|por|di|da|de|af|av|door)\\s", Pattern.CASE_INSENSITIVE);
  private static final Set<String> CANCELLING = Set.of("kill", "withdrawal", "takedown");

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

  /** As XML has dates: of four-digit years, and with offsets of whole minutes up to 14 hours. */
  static String date(OffsetDateTime date) {
    if (date == null || date.getYear() < 1 || date.getYear() > 9999) {
      return null;
    }
    int offset = date.getOffset().getTotalSeconds();
    boolean usual = offset % 60 == 0 && Math.abs(offset) <= LARGEST_OFFSET_SECONDS;
    return (usual ? date : date.withOffsetSameInstant(ZoneOffset.UTC))
        .format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
  }

  /** The language as XML takes it; nothing for what is no language tag. */
  String language() {
    String language = article.language();
    return language != null && LANGUAGE.matcher(language).matches() ? language : null;
  }

  /** The headline where there is nothing beside it: a kill says so before all else. */
  String plainHeadline() {
    if (!"canceled".equals(article.pubStatus())) {
      return headline().orElse("");
    }
    String state = desk.state() == null ? "kill" : desk.state();
    String tag = CANCELLING.contains(state) ? state.toUpperCase(Locale.ROOT) : "KILL";
    return headline()
        .map(headline -> headline.startsWith(tag) ? headline : tag + " - " + headline)
        .orElse(tag);
  }

  /** The byline where there is nothing beside it. */
  Optional<String> signature() {
    return Optional.ofNullable(article.by())
        .map(by -> SIGNED.matcher(by).lookingAt() ? by : "By " + by);
  }

  static <T> Stream<T> list(List<T> list) {
    return list == null ? Stream.empty() : list.stream();
  }
}
