package dev.slugline.enrich.structure.embargo;

import static dev.slugline.enrich.structure.Stories.copy;
import static org.assertj.core.api.Assertions.assertThat;

import dev.slugline.contracts.Extension.Signal;
import dev.slugline.enrich.Story;
import java.time.OffsetDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmbargoLanguagesTest {
  private static final String HEADLINE = "Port Alder reopens";
  private static final String BODY = "The harbour reopened on Monday after the storm.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          EMBARGOED UNTIL 00.01 HRS GMT, MONDAY 8 MARCH 2027 | 2027-03-08T00:01Z
          EMBARGOED TO 0001 MONDAY MARCH 8, 2027 | 2027-03-08T00:01Z
          STRICTLY EMBARGOED: not for publication before 10:00 BST on 5 July 2027 | 2027-07-05T10:00+01:00
          Strictly embargoed until 6pm GMT on Friday 5 March 2027 | 2027-03-05T18:00Z
          UNDER EMBARGO UNTIL MARCH 5, 2027, 11:00 A.M. EASTERN TIME | 2027-03-05T11:00-05:00
          EMBARGOED FOR RELEASE: 11 a.m. ET, March 5, 2027 | 2027-03-05T11:00-05:00
          EMBARGO: 2027-03-05T18:00Z | 2027-03-05T18:00Z
          EMBARGO: 5 March 2027 18:00 (GMT+1) | 2027-03-05T18:00+01:00
          EMBARGO 5 March 2027, 18:00 UTC+2 | 2027-03-05T18:00+02:00
          EMBARGO until 23:59 GMT on 5 March 2027 | 2027-03-05T23:59Z
          Hold for release until 5 p.m. PST, March 5, 2027 | 2027-03-05T17:00-08:00
          Not for publication before 18:00 CET on 5 March 2027 | 2027-03-05T18:00+01:00
          Not for release before noon GMT, March 5, 2027 | 2027-03-05T12:00Z
          For release at 5:00 p.m. EDT, July 5, 2027 | 2027-07-05T17:00-04:00
          EMBARGOED UNTIL 1800 GMT 5 March 2027 | 2027-03-05T18:00Z
          EMBARGOED until March 5 2027 18:00 London time | 2027-03-05T18:00Z
          (EMBARGOED until 5 March 2027, 18:00 GMT) | 2027-03-05T18:00Z
          *EMBARGO: 5 March 2027, 18:00 GMT* | 2027-03-05T18:00Z
          Sperrfrist: 5. März 2027, 18 Uhr MEZ | 2027-03-05T18:00+01:00
          Sperrfrist: Freitag, 5. März 2027, 18.00 Uhr MEZ | 2027-03-05T18:00+01:00
          SPERRFRIST 05.03.2027 18:00 Uhr | 2027-03-05T18:00Z
          Sperrfrist bis Freitag, den 5. März 2027, 18.00 Uhr | 2027-03-05T18:00Z
          ACHTUNG SPERRFRIST: 5. März 2027, 18.00 Uhr | 2027-03-05T18:00Z
          (Sperrfrist: 5. Juli 2027, 18.00 Uhr MESZ) | 2027-07-05T18:00+02:00
          Gesperrt bis 5.3.2027, 18:00 Uhr | 2027-03-05T18:00Z
          Frei ab 5. März 2027, 18.00 Uhr | 2027-03-05T18:00Z
          Nicht zur Veröffentlichung vor dem 5. März 2027, 18.00 Uhr | 2027-03-05T18:00Z
          Embargo jusqu'au vendredi 5 mars 2027 à 18h | 2027-03-05T18:00Z
          Embargo jusqu'au 5 mars 2027, 18 heures, heure de Paris | 2027-03-05T18:00+01:00
          SOUS EMBARGO JUSQU'AU 5 MARS 2027 À 18H00 GMT | 2027-03-05T18:00Z
          Sous embargo jusqu’au 5 mars 2027 à 18 h 00 | 2027-03-05T18:00Z
          Ne pas diffuser avant le 5 mars 2027 à 18h00 GMT | 2027-03-05T18:00Z
          Embargo : 5 mars 2027, 18h00 GMT | 2027-03-05T18:00Z
          Embargo hasta el 5 de marzo de 2027 a las 18:00 horas | 2027-03-05T18:00Z
          EMBARGADO HASTA EL VIERNES 5 DE MARZO DE 2027, 18.00 HORAS GMT | 2027-03-05T18:00Z
          Embargo hasta las 18:00 GMT del 5 de marzo de 2027 | 2027-03-05T18:00Z
          Embargado hasta las 18.00 horas (hora de Madrid) del 5 de marzo de 2027 | 2027-03-05T18:00+01:00
          No publicar antes de las 18:00 GMT del 5 de marzo de 2027 | 2027-03-05T18:00Z
          Sotto embargo fino alle ore 18.00 del 5 marzo 2027 | 2027-03-05T18:00Z
          EMBARGO FINO ALLE 18 DEL 5 MARZO 2027 | 2027-03-05T18:00Z
          Embargo fino a venerdì 5 marzo 2027, ore 18:00 (ora italiana) | 2027-03-05T18:00+01:00
          Non pubblicare prima delle 18.00 del 5 marzo 2027 | 2027-03-05T18:00Z
          حظر النشر حتى الساعة 18:00 بتوقيت غرينتش يوم 5 مارس 2027 | 2027-03-05T18:00Z
          حظر النشر حتى الجمعة 5 مارس 2027 18:00 | 2027-03-05T18:00Z
          محظور النشر حتى 5 آذار 2027 18:00 بتوقيت غرينتش | 2027-03-05T18:00Z
          حظر النشر حتى ٥ مارس ٢٠٢٧ ١٨:٠٠ بتوقيت غرينتش | 2027-03-05T18:00Z
          """)
  void fixesTheInstantInEveryLanguage(String line, String until) {
    Story story = copy(line, "", HEADLINE, "", BODY);

    assertThat(story.article().embargoedUntil().toInstant())
        .isEqualTo(OffsetDateTime.parse(until).toInstant());
    assertThat(story.desk().signals()).containsExactly(Signal.EMBARGO);
    assertThat(story.article().headlines().get(0).value()).isEqualTo(HEADLINE);
    assertThat(story.text()).isEqualTo(BODY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "EMBARGOED UNTIL MIDNIGHT",
        "EMBARGOED UNTIL midnight on 5 March 2027",
        "EMBARGOED until the end of the speech on 5 March 2027",
        "EMBARGO: 31 February 2027, 18:00 GMT",
        "EMBARGO: 5 March 2027, 25:00 GMT",
        "EMBARGO: between 18:00 and 19:00 GMT on 5 March 2027",
        "EMBARGOED until delivery, expected 18:00 on Friday",
        "Sperrfrist: Beginn der Rede, etwa 18.00 Uhr",
        "Sperrfrist Freitag, 18 Uhr",
        "Sperrfrist bis 5. März",
        "Sous embargo jusqu'à vendredi",
        "Embargo hasta el viernes",
        "Embargo fino a venerdì",
        "حظر النشر حتى الجمعة",
        "$Adv05"
      })
  void keepsTheEmbargoAndGivesNoInstantWhereNoneIsFixed(String line) {
    Story story = copy(line, "", HEADLINE, "", BODY);

    assertThat(story.article().embargoedUntil()).isNull();
    assertThat(story.desk().signals()).containsExactly(Signal.EMBARGO);
    assertThat(story.article().headlines().get(0).value()).isEqualTo(HEADLINE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Embargo on arms to Alder ends on 5 March",
        "Embargo against Port Alder lifted after 12 years",
        "Sperrfrist für Wechsel endet im März",
        "Hold until dawn: the night watch of Port Alder",
        "For release of hostages, 3 conditions",
        "Embargo pétrolier: 3 pays refusent",
        "Release at 12 of swans at Port Alder"
      })
  void aHeadlineAboutOneIsAHeadline(String line) {
    Story story = copy(line, "", BODY);

    assertThat(story.desk().signals()).isEmpty();
    assertThat(story.article().headlines().get(0).value()).isEqualTo(line);
  }
}
