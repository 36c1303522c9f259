package dev.slugline.enrich.roundtrip;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slugline.contracts.Article;
import dev.slugline.contracts.EnrichedStory;
import dev.slugline.enrich.EnrichPipeline;
import dev.slugline.enrich.FeedProfile;
import dev.slugline.enrich.RawStory;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;

/** Any story that is written in a format and read back keeps its words and its fields. */
class RoundTripTest {
  private static final EnrichPipeline PIPELINE = new EnrichPipeline();
  private static final int TRIES = 40;

  /** The same tales each time; take it out to look for new ones. */
  private static final String SEED = "4711";

  @AfterContainer
  static void close() {
    PIPELINE.close();
  }

  @Property(tries = TRIES, seed = SEED, shrinking = ShrinkingMode.OFF)
  void ninjs1KeepsWordsAndFields(@ForAll long seed) {
    fields(seed, Tale.any(new Random(seed)), (r, t) -> new JsonForms(r).ninjs1(t), "ninjs");
  }

  @Property(tries = TRIES, seed = SEED, shrinking = ShrinkingMode.OFF)
  void ninjs2KeepsWordsAndFields(@ForAll long seed) {
    fields(seed, Tale.any(new Random(seed)), (r, t) -> new JsonForms(r).ninjs2(t), "ninjs");
  }

  @Property(tries = TRIES, seed = SEED, shrinking = ShrinkingMode.OFF)
  void ninjs3KeepsWordsAndFields(@ForAll long seed) {
    fields(seed, Tale.any(new Random(seed)), (r, t) -> new JsonForms(r).ninjs3(t), "ninjs");
  }

  @Property(tries = TRIES, seed = SEED, shrinking = ShrinkingMode.OFF)
  void apMediaApiKeepsWordsAndFields(@ForAll long seed) {
    fields(
        seed, Tale.any(new Random(seed)), (r, t) -> new JsonForms(r).apMediaApi(t), "ap-media-api");
  }

  @Property(tries = TRIES, seed = SEED, shrinking = ShrinkingMode.OFF)
  void rss2KeepsWordsAndFields(@ForAll long seed) {
    entry(seed, (r, t) -> new FeedForms(r).rss2(t), "rss");
  }

  @Property(tries = TRIES, seed = SEED, shrinking = ShrinkingMode.OFF)
  void rss1KeepsWordsAndFields(@ForAll long seed) {
    entry(seed, (r, t) -> new FeedForms(r).rss1(t), "rss");
  }

  @Property(tries = TRIES, seed = SEED, shrinking = ShrinkingMode.OFF)
  void atomKeepsWordsAndFields(@ForAll long seed) {
    entry(seed, (r, t) -> new FeedForms(r).atom(t), "atom");
  }

  @Property(tries = TRIES, seed = SEED, shrinking = ShrinkingMode.OFF)
  void mailAsPlainTextKeepsWordsAndFields(@ForAll long seed) {
    mail(seed, Tale.plain(new Random(seed)), (r, t) -> new MailForms(r).plain(t));
  }

  @Property(tries = TRIES, seed = SEED, shrinking = ShrinkingMode.OFF)
  void mailInTwoFormsKeepsWordsAndFields(@ForAll long seed) {
    mail(seed, Tale.any(new Random(seed)), (r, t) -> new MailForms(r).alternative(t));
  }

  @Property(tries = TRIES, seed = SEED, shrinking = ShrinkingMode.OFF)
  void iptc7901KeepsWordsAndFields(@ForAll long seed) {
    Tale tale = Tale.plain(new Random(seed));
    Article article = read(seed, tale, (r, t) -> new TelexForms(r).iptc7901(t), "iptc-7901");
    assertThat(article.urgency()).isEqualTo(tale.urgency());
    assertThat(article.slugline()).isEqualTo(tale.id());
    assertThat(article.extension().providerWords()).isEqualTo(tale.words().split(" ").length);
    minute(article, tale);
  }

  @Property(tries = TRIES, seed = SEED, shrinking = ShrinkingMode.OFF)
  void anpa1312KeepsWordsAndFields(@ForAll long seed) {
    Tale tale = Tale.plain(new Random(seed));
    Article article = read(seed, tale, (r, t) -> new TelexForms(r).anpa1312(t), "anpa-1312");
    assertThat(article.urgency()).isEqualTo(4);
    assertThat(article.extension().providerWords()).isEqualTo(100 + tale.version());
    minute(article, tale);
  }

  @Property(tries = TRIES, seed = SEED, shrinking = ShrinkingMode.OFF)
  void zczcKeepsWordsAndFields(@ForAll long seed) {
    Tale tale = Tale.plain(new Random(seed));
    Article article = read(seed, tale, (r, t) -> new TelexForms(r).zczc(t), "zczc");
    assertThat(article.slugline()).isEqualTo(tale.id());
    minute(article, tale);
  }

  @Property(tries = TRIES, seed = SEED, shrinking = ShrinkingMode.OFF)
  void plainTextKeepsWordsAndFields(@ForAll long seed) {
    read(
        seed, Tale.plain(new Random(seed)), (r, t) -> new TelexForms(r).plainText(t), "plain-text");
  }

  @Property(tries = TRIES, seed = SEED, shrinking = ShrinkingMode.OFF)
  void webPageKeepsWordsAndFields(@ForAll long seed) {
    Tale tale = Tale.any(new Random(seed));
    Article article = read(seed, tale, (r, t) -> new WebForms(r).page(t), "html");
    assertThat(article.by()).isEqualTo(tale.by());
    assertThat(article.versionCreated().toInstant()).isEqualTo(tale.made().toInstant());
  }

  private static void fields(
      long seed, Tale tale, BiFunction<Random, Tale, byte[]> form, String format) {
    Article article = read(seed, tale, form, format);
    assertThat(article.uri()).endsWith(tale.id());
    assertThat(article.version()).isEqualTo(String.valueOf(tale.version()));
    assertThat(article.versionCreated()).isEqualTo(tale.made());
    assertThat(article.urgency()).isEqualTo(tale.urgency());
    assertThat(article.slugline()).isEqualTo(tale.id());
    assertThat(article.by()).isEqualTo(tale.by());
    assertThat(summary(article)).isEqualTo(tale.summary());
  }

  private static void entry(long seed, BiFunction<Random, Tale, byte[]> form, String format) {
    Tale tale = Tale.any(new Random(seed));
    Article article = read(seed, tale, form, format);
    assertThat(article.uri()).isEqualTo(JsonForms.uri(tale));
    assertThat(article.versionCreated().toInstant()).isEqualTo(tale.made().toInstant());
    assertThat(article.by()).isEqualTo(tale.by());
    assertThat(summary(article)).isEqualTo(tale.summary());
  }

  private static void mail(long seed, Tale tale, BiFunction<Random, Tale, byte[]> form) {
    Article article = read(seed, tale, form, "mail");
    assertThat(article.uri()).isEqualTo("mid:" + tale.id() + "@example.org");
    assertThat(article.versionCreated()).isEqualTo(tale.made());
    assertThat(article.by()).isEqualTo(tale.by());
  }

  private static void minute(Article article, Tale tale) {
    assertThat(article.versionCreated().toInstant())
        .isEqualTo(tale.made().toInstant().truncatedTo(ChronoUnit.MINUTES));
  }

  /** Reads it back and looks at the headline and at every word of the body. */
  private static Article read(
      long seed, Tale tale, BiFunction<Random, Tale, byte[]> form, String format) {
    byte[] push = form.apply(new Random(seed), tale);
    List<EnrichedStory> outcomes =
        PIPELINE.enrich(
            new RawStory(
                "r",
                FeedProfile.unknown("tales"),
                OffsetDateTime.parse("2026-11-23T12:00:00Z"),
                push,
                null,
                null,
                null));
    assertThat(outcomes).singleElement().extracting(EnrichedStory::rejection).isNull();
    Article article = outcomes.get(0).article();
    assertThat(article.extension().format()).isEqualTo(format);
    assertThat(
            article.headlines().stream()
                .filter(headline -> "main".equals(headline.role()))
                .map(Article.Text::value))
        .containsExactly(tale.headline());
    assertThat(body(article)).as(parting(tale.words(), body(article))).isEqualTo(tale.words());
    return article;
  }

  /** Where the words begin to differ, for whoever has to find out why. */
  private static String parting(String wanted, String got) {
    int at = 0;
    while (at < Math.min(wanted.length(), got.length()) && wanted.charAt(at) == got.charAt(at)) {
      at++;
    }
    int from = Math.max(0, at - 60);
    return "wanted …"
        + wanted.substring(from, Math.min(wanted.length(), at + 60))
        + "… and got …"
        + got.substring(from, Math.min(got.length(), at + 60))
        + "…";
  }

  private static String body(Article article) {
    return article.bodies().stream()
        .filter(body -> "text/plain".equals(body.contentType()))
        .map(body -> body.value().replaceAll("\\s+", " ").strip())
        .collect(Collectors.joining());
  }

  private static String summary(Article article) {
    return article.descriptions().stream()
        .filter(description -> "summary".equals(description.role()))
        .map(Article.Text::value)
        .findFirst()
        .orElse(null);
  }
}
