package dev.slugline.enrich.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.slugline.contracts.Article;
import dev.slugline.contracts.Extension;
import dev.slugline.contracts.Extension.Quote;
import dev.slugline.enrich.EnrichPipeline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What the project was asked to find in one long story of world politics, kept beside the project:
 * who, where, what about, and who says what.
 */
class ReportedStoryTest {
  private static final Path STORY =
      Path.of(System.getProperty("slugline.root", ".."))
          .resolve("../shared/wire-samples/story-al-jazeera.txt");

  private static Article article;
  private static Extension found;

  @BeforeAll
  static void read() throws IOException {
    assumeThat(Files.exists(STORY)).as("the story lies beside the project").isTrue();
    try (var pipeline = new EnrichPipeline()) {
      article = WireSamples.read(pipeline, STORY).get(0).article();
    }
    found = article.extension();
  }

  @Test
  void peopleAreThoseOfTheStoryAndItsPhotographers() {
    Map<String, List<String>> byRole = new TreeMap<>();
    article
        .people()
        .forEach(p -> byRole.computeIfAbsent(p.rel(), r -> new ArrayList<>()).add(p.name()));
    assertThat(byRole.get("mentioned"))
        .containsExactlyInAnyOrder(
            "Antony Blinken",
            "Sergey Lavrov",
            "Brittney Griner",
            "Paul Whelan",
            "Joe Biden",
            "Vladimir Putin",
            "Viktor Bout",
            "Rosiland Jordan");
    assertThat(byRole.get("photographer"))
        .containsExactlyInAnyOrder("Stefani Reynolds", "Evgenia Novozhenina");
  }

  @Test
  void officesAreKeptWithTheirCountry() {
    Map<String, String> roles = new TreeMap<>();
    found.entities().stream()
        .filter(e -> e.role() != null)
        .forEach(e -> roles.put(e.name(), e.role()));
    assertThat(roles)
        .containsEntry("Antony Blinken", "US Secretary of State")
        .containsEntry("Joe Biden", "US President")
        .containsEntry("Vladimir Putin", "Russian President")
        .doesNotContainKey("Rosiland Jordan");
  }

  @Test
  void organisationsKeepTheirNamesAsTheyStand() {
    assertThat(article.organisations())
        .extracting(o -> o.name())
        .containsExactlyInAnyOrder(
            "Al Jazeera",
            "Reuters",
            "UN",
            "Russian foreign ministry",
            "Biden administration",
            "Kremlin");
  }

  @Test
  void placesHaveTheirCountries() {
    Map<String, String> countries = new TreeMap<>();
    article.places().forEach(p -> countries.put(p.name(), p.literal().replaceAll(".*:", "")));
    assertThat(countries)
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "Russia",
                "RU",
                "US",
                "US",
                "Ukraine",
                "UA",
                "Washington",
                "US",
                "Moscow",
                "RU",
                "Khimki",
                "RU",
                "Uzbekistan",
                "UZ",
                "Geneva",
                "CH"));
  }

  @Test
  void tenPassagesHaveTheirSpeakers() {
    assertThat(found.quotes())
        .extracting(Quote::speaker)
        .containsExactly(
            "Antony Blinken",
            "Antony Blinken",
            "a Russian foreign ministry statement",
            "Antony Blinken",
            "Rosiland Jordan",
            "Rosiland Jordan",
            "Antony Blinken",
            "Antony Blinken",
            "Antony Blinken",
            "Sergey Lavrov");
  }

  @Test
  void noQuotationIsInsideAnother() {
    List<Quote> quotes = found.quotes();
    for (int i = 1; i < quotes.size(); i++) {
      assertThat(quotes.get(i).start()).isGreaterThan(quotes.get(i - 1).end());
    }
  }

  @Test
  void talksPrisonersAndWarAreItsFirstTopicsAndBasketballIsNotAboveThem() {
    List<String> topics = article.subjects().stream().map(Article.Subject::name).toList();
    assertThat(topics.subList(0, 5))
        .contains("diplomacy", "international relations", "prison", "armed conflict")
        .doesNotContain("basketball");
  }

  @Test
  void whatTheStoryDoesNotSayIsAbsent() {
    assertThat(article.by()).isNull();
    assertThat(article.located()).isNull();
    assertThat(found.dateline()).isNull();
    assertThat(article.contentCreated()).isNull();
    assertThat(article.versionCreated()).isNull();
  }
}
