package dev.slugline.enrich.read.web.meta;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MetadataTest {

  private static WebPage page(String html) {
    return WebPage.of(Jsoup.parse(html), ZoneOffset.UTC);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "By Ada Lindqvist;Ada Lindqvist",
        "BY ADA LINDQVIST;ADA LINDQVIST",
        "Ada Lindqvist and Tom Okafor;Ada Lindqvist|Tom Okafor",
        "Von Ada Lindqvist, Korrespondentin;Ada Lindqvist",
        "Par Ada Lindqvist et Tom Okafor;Ada Lindqvist|Tom Okafor",
        "Ada Lindqvist, Senior Reporter;Ada Lindqvist",
        "Ada Lindqvist (Fenwick);Ada Lindqvist",
        "Andy Anderson;Andy Anderson",
        "https://courier.example/ada;''",
        "ada@courier.example;''",
        "Staff Reporter;''"
      })
  void namesTheWritersOfAByline(String byline, String names) {
    assertThat(String.join("|", Byline.names(byline))).isEqualTo(names);
  }

  @Test
  void saysByWhichRuleItTookNamesThatNoMarkupDeclares() {
    assertThat(Byline.of(page("<p class=byline>By Ada Lindqvist</p>")))
        .isEqualTo(new Byline.Found(List.of("Ada Lindqvist"), "page-shows-byline"));
    assertThat(Byline.of(page("<a rel=author>Ada Lindqvist</a>")).rule()).isNull();
  }

  @Test
  void doesNotTakeTheDayOfAChangeForTheDayOfPublication() {
    WebPage changed = page("<meta name=lastmod content=2025-03-04T09:00:00Z>");
    assertThat(PublishedDate.published(changed)).isEmpty();
    assertThat(PublishedDate.modified(changed)).isPresent();
  }

  @Test
  void takesAnOrganisationOnlyWhereNoPersonWrote() {
    String both =
        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"author\":["
            + "{\"@type\":\"Organization\",\"name\":\"Courier\"},"
            + "{\"@type\":\"Person\",\"name\":\"Ada Lindqvist\"}]}</script>";
    assertThat(Byline.of(page(both)).names()).containsExactly("Ada Lindqvist");
    assertThat(Byline.of(page(both.replace("Person", "Organization"))).names())
        .containsExactly("Courier", "Ada Lindqvist");
  }

  @Test
  void readsJsonLdThatSitesWriteBadly() {
    var page =
        page(
            "<script type='application/ld+json'>broken {</script><script"
                + " type='application/ld+json'>[{\"@type\":\"ReportageNewsArticle\",\"headline\":"
                + "\"One\ttwo &amp; three\",},]</script>");
    assertThat(page.jsonLd().text("headline")).isEqualTo("One\ttwo & three");
  }

  @Test
  void leavesTheSiteOffTheTitle() {
    assertThat(
            Headline.of(
                page("<title>Mast falls in gale | Fenwick Courier</title><h1>Mast falls in gale")))
        .isEqualTo("Mast falls in gale");
    assertThat(
            Headline.of(
                page(
                    "<meta property='og:site_name' content='Courier'><meta property='og:title'"
                        + " content='Gale - a mast falls - Courier'>")))
        .isEqualTo("Gale - a mast falls");
  }

  @Test
  void prefersTheWholeHeadlineToOneCutShort() {
    assertThat(
            Headline.of(
                page(
                    "<meta property='og:title' content='A mast falls in the gale and…'>"
                        + "<h1>A mast falls in the gale and nobody hears it</h1>")))
        .isEqualTo("A mast falls in the gale and nobody hears it");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "5. Juni 2025, 14:46 Uhr|2025-06-05T14:46:00Z",
        "Jan. 3, 2024 at 6:05 p.m.|2024-01-03T18:05:00Z",
        "le 12 août 2023|2023-08-12T00:00:00Z",
        "3 de marzo de 2022|2022-03-03T00:00:00Z",
        "2024年4月24日|2024-04-24T00:00:00Z",
        "24.12.2021 08:00|2021-12-24T08:00:00Z",
        "12 мая 2023|2023-05-12T00:00:00Z",
        "2024. 5. 7.|2024-05-07T00:00:00Z"
      })
  void readsDatesWrittenForPeople(String text, String date) {
    assertThat(WrittenDate.in(text, "en", ZoneOffset.UTC)).contains(OffsetDateTime.parse(date));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"31. Februar 2024", "call 555 2024", "May 2024", "13/13/2024"})
  void readsNoDateThatIsNone(String text) {
    assertThat(WrittenDate.in(text, "en", ZoneOffset.UTC)).isEmpty();
  }

  @Test
  void readsTheShownDateInTheFeedsZoneAndSaysSo() {
    var page =
        WebPage.of(
            Jsoup.parse("<p class='pub-date'>5 June 2025</p>"), ZoneId.of("America/New_York"));
    var found = PublishedDate.published(page).orElseThrow();
    assertThat(found.date()).isEqualTo(OffsetDateTime.parse("2025-06-05T00:00:00-04:00"));
    assertThat(found.rule()).isEqualTo("page-shows-date");
  }

  @Test
  void readsTheDateInTheAddressLast() {
    var found =
        PublishedDate.published(
                page("<link rel=canonical href='https://courier.example/2024/02/29/mast'>"))
            .orElseThrow();
    assertThat(found.date().toLocalDate()).isEqualTo("2024-02-29");
    assertThat(found.rule()).isEqualTo("date-in-address");
  }

  @Test
  void takesNoFrontPageForAStorysAddress() {
    assertThat(PageAddress.of(page("<link rel=canonical href='https://courier.example/'>")))
        .isEmpty();
    assertThat(PageAddress.of(page("<link rel=canonical href='javascript:alert(1)'>"))).isEmpty();
  }

  @Test
  void readsTheLanguageOfTheLocale() {
    assertThat(PageLanguage.of(page("<meta property='og:locale' content='pt_BR'>")))
        .contains("pt-BR");
  }
}
