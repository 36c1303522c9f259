package dev.slugline.enrich.structure.embargo;

import static dev.slugline.enrich.structure.Stories.copy;
import static dev.slugline.enrich.structure.Stories.unstructured;
import static org.assertj.core.api.Assertions.assertThat;

import dev.slugline.contracts.Extension.Signal;
import dev.slugline.enrich.Story;
import dev.slugline.enrich.structure.Structure;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmbargoLineTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          EMBARGOED UNTIL 00:01 GMT, 5 March 2027                         | 2027-03-05T00:01Z
          EMBARGOED. Not for public release until 12noon, 5 March 2027    | 2027-03-05T12:00Z
          Embargoed until Friday, March 5, 2027 at 6 p.m. EST             | 2027-03-05T18:00-05:00
          STRICTLY EMBARGOED UNTIL 0001 GMT 5 March 2027                  | 2027-03-05T00:01Z
          Sperrfrist: 23. Januar 2027, 19.00 Uhr MEZ                      | 2027-01-23T19:00+01:00
          Frei für Samstag, 23.01.2027, 19:00 Uhr                         | 2027-01-23T19:00Z
          Embargo jusqu'au 5 mars 2027 à 18h00                            | 2027-03-05T18:00Z
          Embargado hasta el 5 de marzo de 2027 a las 18:00               | 2027-03-05T18:00Z
          Sotto embargo fino al 5 marzo 2027, ore 18.00                   | 2027-03-05T18:00Z
          حظر النشر حتى 5 مارس 2027 18:00 بتوقيت غرينتش                     | 2027-03-05T18:00Z
          *** HOLD FOR RELEASE UNTIL 2027-03-05 18:00 UTC ***             | 2027-03-05T18:00Z
          """)
  void fixesTheInstantWhereTheLineGivesIt(String line, String until) {
    Story story = copy(line, "", "Port Alder reopens", "", "The harbour reopened on Monday.");

    assertThat(story.article().embargoedUntil()).isEqualTo(OffsetDateTime.parse(until));
    assertThat(story.desk().signals()).containsExactly(Signal.EMBARGO);
    assertThat(story.desk().notes()).extracting(n -> n.value()).containsExactly(line);
    assertThat(story.article().headlines().get(0).value()).isEqualTo("Port Alder reopens");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "EMBARGOED UNTIL 00:01 GMT, 5 March",
        "EMBARGOED UNTIL 5 March 2027",
        "EMBARGOED UNTIL 3/4/2027 18:00",
        "EMBARGOED UNTIL 18:00 XST, 5 March 2027",
        "EMBARGOED UNTIL Friday 6pm",
        "For Release MON AMs, Aug. 3",
        "EMBARGO"
      })
  void saysAndDoesNotGuessWhereItLeavesAChoice(String line) {
    Story story = copy(line, "", "Port Alder reopens", "", "The harbour reopened on Monday.");

    assertThat(story.article().embargoedUntil()).isNull();
    assertThat(story.desk().signals()).containsExactly(Signal.EMBARGO);
  }

  @Test
  void theStorysOwnDateGivesTheYearAndTheFeedTheZone() {
    Story story = dated("2026-12-30T08:00:00Z", "Sperrfrist 23. Januar 19.00 Uhr");

    assertThat(story.article().embargoedUntil())
        .isEqualTo(OffsetDateTime.parse("2027-01-23T19:00Z"));
  }

  @Test
  void theStorysOwnDateGivesTheDayOfAWeekday() {
    Story story = dated("2027-03-03T08:00:00Z", "EMBARGOED UNTIL Friday 6pm GMT");

    assertThat(story.article().embargoedUntil())
        .isEqualTo(OffsetDateTime.parse("2027-03-05T18:00Z"));
  }

  @Test
  void aWeekdayThatDoesNotFallOnTheDayFixesNothing() {
    Story story = dated("2027-03-03T08:00:00Z", "EMBARGOED UNTIL 18:00 GMT Monday, 5 March");

    assertThat(story.article().embargoedUntil()).isNull();
  }

  @Test
  void daylightSavingIsThatOfTheDay() {
    assertThat(EmbargoTime.read("5 July 2027, 18:00", ZoneId.of("Europe/Berlin"), null))
        .contains(OffsetDateTime.parse("2027-07-05T18:00+02:00"));
  }

  @Test
  void immediateReleaseIsNoEmbargo() {
    Story story =
        copy(
            "FOR IMMEDIATE RELEASE",
            "",
            "Alder Cranes names chief",
            "",
            "The maker of cranes has a chief.");

    assertThat(story.desk().signals()).isEmpty();
    assertThat(story.article().headlines().get(0).value()).isEqualTo("Alder Cranes names chief");
  }

  @Test
  void aHeadlineAboutAnEmbargoIsAHeadline() {
    Story story = copy("Embargo on timber hurts Port Alder", "", "The harbour reopened on Monday.");

    assertThat(story.desk().signals()).isEmpty();
    assertThat(story.article().headlines().get(0).value())
        .isEqualTo("Embargo on timber hurts Port Alder");
  }

  private static Story dated(String versionCreated, String line) {
    Story story = unstructured(line + "\n\nPort Alder reopens\n\nThe harbour reopened.");
    story.article().versionCreated(OffsetDateTime.parse(versionCreated));
    new Structure().apply(story);
    return story;
  }
}
