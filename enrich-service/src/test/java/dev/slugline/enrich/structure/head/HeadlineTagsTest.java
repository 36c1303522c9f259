package dev.slugline.enrich.structure.head;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slugline.contracts.Extension.Signal;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadlineTagsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          UPDATE 1-Port Alder reopens               | Port Alder reopens         | UPDATE
          UPDATE 12-Port Alder reopens              | Port Alder reopens         | UPDATE
          WRAPUP 3-Port Alder reopens               | Port Alder reopens         | WRAPUP
          CORRECTED-Port Alder reopens              | Port Alder reopens         | CORRECTION
          REFILE-UPDATE 2-Port Alder reopens        | Port Alder reopens         | REFILE,UPDATE
          CORRECTED-(OFFICIAL)-Port Alder reopens   | (OFFICIAL)-Port Alder reopens | CORRECTION
          REPEAT-Port Alder reopens                 | Port Alder reopens         | REPEAT
          RPT-UPDATE 1-Port Alder reopens           | Port Alder reopens         | REPEAT,UPDATE
          BRIEF-Alder Cranes names chief            | Alder Cranes names chief   | BRIEF
          ANALYSIS-What the cranes cost             | What the cranes cost       | ANALYSIS
          FACTBOX-The cranes of Port Alder          | The cranes of Port Alder   | FACTBOX
          NEWSBREAK-Port Alder reopens              | Port Alder reopens         | ALERT
          URGENT - Port Alder reopens               | Port Alder reopens         | ALERT
          ALERT: Port Alder reopens                 | Port Alder reopens         | ALERT
          Correction: Port Alder story              | Correction: Port Alder story | CORRECTION
          Analysis: What the cranes cost            | Analysis: What the cranes cost | ANALYSIS
          1ST LEAD Port Alder reopens               | Port Alder reopens         | LEAD
          2ND LEAD Port Alder reopens               | Port Alder reopens         | LEAD
          3RD NET Port Alder reopens                | Port Alder reopens         | LEAD
          KILL KILL KILL Port Alder reopens         | Port Alder reopens         | KILL
          HOLD HOLD HOLD Port Alder reopens         | Port Alder reopens         | HOLD
          STORY WITHDRAWN-Port Alder reopens        | Port Alder reopens         | WITHDRAWAL
          ADVISORY-Port Alder coverage              | Port Alder coverage        | ADVISORY
          Eil: Hafen öffnet wieder                  | Hafen öffnet wieder        | ALERT
          EILMELDUNG: Hafen öffnet wieder           | Hafen öffnet wieder        | ALERT
          Hafen öffnet wieder (Zusammenfassung 1600) | Hafen öffnet wieder       | WRAPUP
          TT KORR: Hamnen öppnar                    | Hamnen öppnar              | CORRECTION
          RÄ: Hamnen öppnar                         | Hamnen öppnar              | CORRECTION
          RECTIFICATIF - Le port rouvre             | Le port rouvre             | CORRECTION
          URGENTE.- El puerto reabre                | El puerto reabre           | ALERT
          ++ Il porto riapre ++                     | Il porto riapre            | FLASH
          >>>ANSA/ Il porto riapre                  | Il porto riapre            |
          عاجل: أعيد فتح الميناء                     | أعيد فتح الميناء            | ALERT
          """)
  void understandsTagsAndTakesThemOff(String text, String headline, String signals) {
    HeadlineTags.Tagged tagged = HeadlineTags.read(text);

    assertThat(tagged.headline()).isEqualTo(headline);
    assertThat(tagged.signals()).isEqualTo(signals(signals));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PRECIOUS-Gold rises as talks stall",
        "Update on the cranes of Port Alder",
        "URGENT CARE CENTERS CLOSE IN PORT ALDER",
        "Brief-case full of money found",
        "Killing of swans angers Port Alder",
        "EXPLAINER: Why the cranes stand still",
        "The Latest: Port Alder reopens",
        "Test: Alder all out for 112",
        "UPDATE",
        ""
      })
  void leavesOtherHeadlinesAlone(String text) {
    HeadlineTags.Tagged tagged = HeadlineTags.read(text);

    assertThat(tagged.headline()).isEqualTo(text);
    assertThat(tagged.signals()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "KILL KILL KILL, KILL",
    "HOLD HOLD HOLD, HOLD",
    "2ND LEAD, LEAD",
    "*** ALERT ***, ALERT",
    "URGENT, ALERT",
    "ADVISORY:, ADVISORY",
    "TT KORR, CORRECTION"
  })
  void understandsALineThatIsNothingButATag(String line, String signals) {
    assertThat(HeadlineTags.ofWholeLine(line)).isEqualTo(signals(signals));
  }

  private static Set<Signal> signals(String names) {
    return names == null
        ? Set.of()
        : Arrays.stream(names.split(",")).map(Signal::valueOf).collect(Collectors.toSet());
  }
}
