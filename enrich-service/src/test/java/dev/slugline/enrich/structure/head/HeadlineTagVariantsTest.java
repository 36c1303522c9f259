package dev.slugline.enrich.structure.head;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slugline.contracts.Extension.Signal;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadlineTagVariantsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          UPDATE 2-Soccer-Alder beat Rovers | Soccer-Alder beat Rovers | UPDATE
          UPDATE 10-Port Alder reopens | Port Alder reopens | UPDATE
          UPDATE 1 - Port Alder reopens | Port Alder reopens | UPDATE
          UPDATE: Port Alder reopens | Port Alder reopens | UPDATE
          UPDATED: Port Alder reopens | Port Alder reopens | UPDATE
          CORRECTED-UPDATE 1-Port Alder reopens | Port Alder reopens | CORRECTION,UPDATE
          UPDATE 1-CORRECTED-Port Alder reopens | Port Alder reopens | UPDATE,CORRECTION
          CORRECTED: Port Alder reopens | Port Alder reopens | CORRECTION
          CORRECTED (OFFICIAL)-Port Alder reopens | Port Alder reopens | CORRECTION
          REFILE-Port Alder reopens | Port Alder reopens | REFILE
          REFILE-WRAPUP 2-Port Alder reopens | Port Alder reopens | REFILE,WRAPUP
          RPT-Port Alder reopens | Port Alder reopens | REPEAT
          RPT-REFILE-UPDATE 3-Port Alder reopens | Port Alder reopens | REPEAT,REFILE,UPDATE
          REPEAT: Port Alder reopens | Port Alder reopens | REPEAT
          WRAPUP 12-Port Alder reopens | Port Alder reopens | WRAPUP
          WRAP-Port Alder reopens | Port Alder reopens | WRAPUP
          ROUNDUP-Ports reopen | Ports reopen | WRAPUP
          BRIEF-Alder Cranes Q3 profit up 4% | Alder Cranes Q3 profit up 4% | BRIEF
          EXCLUSIVE-Port Alder to reopen | Port Alder to reopen |
          UPDATE 1-EXCLUSIVE-Port Alder to reopen | Port Alder to reopen | UPDATE
          EXCLUSIVE: Port Alder to reopen | Port Alder to reopen |
          FACTBOX-The cranes of Port Alder | The cranes of Port Alder | FACTBOX
          TIMELINE-The cranes of Port Alder | The cranes of Port Alder | FACTBOX
          CHRONOLOGY-The cranes of Port Alder | The cranes of Port Alder | FACTBOX
          ANALYSIS-What the cranes cost | What the cranes cost | ANALYSIS
          INSIGHT-What the cranes cost | What the cranes cost | ANALYSIS
          EXPLAINER-What the cranes cost | What the cranes cost | ANALYSIS
          NEWSMAKER-The man of the cranes | The man of the cranes |
          INTERVIEW-Port Alder to reopen, chief says | Port Alder to reopen, chief says |
          SPECIAL REPORT-How the cranes fell | How the cranes fell |
          FEATURE-How the cranes fell | How the cranes fell |
          POLL-Cranes seen rising | Cranes seen rising |
          PREVIEW-Alder meet Rovers | Alder meet Rovers |
          INSTANT VIEW-Port Alder reopens | Port Alder reopens |
          SNAP ANALYSIS-Port Alder reopens | Port Alder reopens | ANALYSIS
          ALERT-Port Alder reopens | Port Alder reopens | ALERT
          ALERT: PORT ALDER REOPENS | PORT ALDER REOPENS | ALERT
          NEWS ALERT: Port Alder reopens | Port Alder reopens | ALERT
          BREAKING: Port Alder reopens | Port Alder reopens | ALERT
          BREAKING NEWS - Port Alder reopens | Port Alder reopens | ALERT
          FLASH: Port Alder reopens | Port Alder reopens | FLASH
          URGENT: Port Alder reopens | Port Alder reopens | ALERT
          BULLETIN: Port Alder reopens | Port Alder reopens | ALERT
          1ST LEAD: Port Alder reopens | Port Alder reopens | LEAD
          1st Lead Port Alder reopens | Port Alder reopens | LEAD
          1ST LD: Port Alder reopens | Port Alder reopens | LEAD
          4TH NEWS LEAD: Port Alder reopens | Port Alder reopens | LEAD
          2ND ADD Port Alder reopens | Port Alder reopens | ADD
          1ST ADD: Port Alder reopens | Port Alder reopens | ADD
          3RD TAKE: Port Alder reopens | Port Alder reopens | ADD
          LEAD ALL: Port Alder reopens | Port Alder reopens | LEAD
          KILL KILL KILL: Port Alder reopens | Port Alder reopens | KILL
          KILL: Port Alder reopens | Port Alder reopens | KILL
          BC-KILL-Port Alder reopens | Port Alder reopens | KILL
          MANDATORY KILL: Port Alder reopens | Port Alder reopens | KILL
          STORY KILL: Port Alder reopens | Port Alder reopens | KILL
          HOLD HOLD HOLD: Port Alder reopens | Port Alder reopens | HOLD
          STORY WITHDRAWN: Port Alder reopens | Port Alder reopens | WITHDRAWAL
          WITHDRAWN: Port Alder reopens | Port Alder reopens | WITHDRAWAL
          WITHDRAWAL-Port Alder reopens | Port Alder reopens | WITHDRAWAL
          WITHHOLD: Port Alder reopens | Port Alder reopens | WITHHOLD
          RELEASE RELEASE RELEASE: Port Alder reopens | Port Alder reopens | RELEASE
          ADVISORY: Coverage of Port Alder | Coverage of Port Alder | ADVISORY
          NEWS ADVISORY: Coverage of Port Alder | Coverage of Port Alder | ADVISORY
          ADVISORY-Coverage of Port Alder | Coverage of Port Alder | ADVISORY
          EDITORS' ADVISORY: Coverage of Port Alder | Coverage of Port Alder | ADVISORY
          ATTENTION EDITORS - Coverage of Port Alder | Coverage of Port Alder | ADVISORY
          TAKEDOWN: Port Alder reopens | Port Alder reopens | TAKEDOWN
          EMBARGOED: Port Alder reopens | Port Alder reopens | EMBARGO
          PICTURES-Port Alder reopens | Port Alder reopens | PICTURE
          TEST TEST TEST Port Alder reopens | Port Alder reopens | TEST
          EILT: Hafen öffnet wieder | Hafen öffnet wieder | ALERT
          EIL - Hafen öffnet wieder | Hafen öffnet wieder | ALERT
          EIL+++ Hafen öffnet wieder | Hafen öffnet wieder | ALERT
          BLITZ - Hafen öffnet wieder | Hafen öffnet wieder | FLASH
          BLITZ: Hafen öffnet wieder | Hafen öffnet wieder | FLASH
          +++ Hafen öffnet wieder +++ | Hafen öffnet wieder | FLASH
          +++EILMELDUNG+++ Hafen öffnet wieder | Hafen öffnet wieder | ALERT
          2. ZUSAMMENFASSUNG: Hafen öffnet wieder | Hafen öffnet wieder | WRAPUP
          (Zusammenfassung 1200) Hafen öffnet wieder | Hafen öffnet wieder | WRAPUP
          Hafen öffnet wieder (AKTUALISIERT) | Hafen öffnet wieder | UPDATE
          Hafen öffnet wieder (Korrektur) | Hafen öffnet wieder | CORRECTION
          BERICHTIGUNG: Hafen öffnet wieder | Hafen öffnet wieder | CORRECTION
          KORREKTUR - Hafen öffnet wieder | Hafen öffnet wieder | CORRECTION
          ACHTUNG STORNO: Hafen öffnet wieder | Hafen öffnet wieder | KILL
          STORNIERUNG: Hafen öffnet wieder | Hafen öffnet wieder | KILL
          WDHLG: Hafen öffnet wieder | Hafen öffnet wieder | REPEAT
          ALERTE - Le port rouvre | Le port rouvre | ALERT
          URGENT. Le port rouvre | Le port rouvre | ALERT
          ACTUALISATION - Le port rouvre | Le port rouvre | UPDATE
          CORRECTIF: Le port rouvre | Le port rouvre | CORRECTION
          SYNTHÈSE - Le port rouvre | Le port rouvre | WRAPUP
          LEAD - Le port rouvre | Le port rouvre | LEAD
          ANNULATION - Le port rouvre | Le port rouvre | KILL
          Le port rouvre (ACTUALISATION) | Le port rouvre | UPDATE
          URGENTE: El puerto reabre | El puerto reabre | ALERT
          ÚLTIMA HORA: El puerto reabre | El puerto reabre | ALERT
          AMPLIACIÓN: El puerto reabre | El puerto reabre | UPDATE
          AMP.- El puerto reabre | El puerto reabre | UPDATE
          AMPL.- El puerto reabre | El puerto reabre | UPDATE
          (AMPLIACIÓN) El puerto reabre | El puerto reabre | UPDATE
          El puerto reabre (AMPLIACIÓN) | El puerto reabre | UPDATE
          CORRECCIÓN: El puerto reabre | El puerto reabre | CORRECTION
          ANULACIÓN: El puerto reabre | El puerto reabre | KILL
          AVANCE: El puerto reabre | El puerto reabre | ALERT
          RESUMEN: El puerto reabre | El puerto reabre | WRAPUP
          +++ FLASH +++ Il porto riapre | Il porto riapre | FLASH
          FLASH: Il porto riapre | Il porto riapre | FLASH
          ULTIM'ORA: Il porto riapre | Il porto riapre | ALERT
          URGENTE - Il porto riapre | Il porto riapre | ALERT
          RETTIFICA: Il porto riapre | Il porto riapre | CORRECTION
          CORREZIONE - Il porto riapre | Il porto riapre | CORRECTION
          ANNULLAMENTO: Il porto riapre | Il porto riapre | KILL
          Il porto riapre (2) | Il porto riapre | ADD
          عاجل - أعيد فتح الميناء | أعيد فتح الميناء | ALERT
          تصحيح: أعيد فتح الميناء | أعيد فتح الميناء | CORRECTION
          تحديث 1-أعيد فتح الميناء | أعيد فتح الميناء | UPDATE
          إعادة: أعيد فتح الميناء | أعيد فتح الميناء | REPEAT
          إلغاء: أعيد فتح الميناء | أعيد فتح الميناء | KILL
          """)
  void understandsEveryVariant(String text, String headline, String signals) {
    HeadlineTags.Tagged tagged = HeadlineTags.read(text);

    assertThat(tagged.headline()).isEqualTo(headline);
    assertThat(tagged.signals()).isEqualTo(signals(signals));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kill switch for cranes ordered",
        "Kill: the new thriller by Jo Roe",
        "Hold: Alder pauses its cranes",
        "HOLD THE LINE: Alder Rovers win",
        "Release of swans planned at Port Alder",
        "Flash floods hit Port Alder",
        "Exclusive resort opens at Port Alder",
        "Lead - the metal - found in water",
        "LEAD FOUND IN WATER OF PORT ALDER",
        "Test win for Alder",
        "Alert residents save swan",
        "Breaking bread at Port Alder",
        "Wrap up warm, Port Alder told",
        "Brief - and rare - rain at Port Alder",
        "Second lead singer leaves band",
        "First add water, then stir",
        "URGENT CALL FOR CRANES",
        "Feature film shot at Port Alder",
        "Poll: Alder voters want cranes",
        "Interview with a crane driver",
        "Advisory board for cranes named",
        "Alder Rovers 3 Port Town 1 (2)",
        "Hafen Kiel (Schleswig-Holstein)",
        "Eilzug rammt Kran",
        "Annulation d'un vol à Port Alder",
        "Resumen de una vida entre grúas"
      })
  void leavesWordsAlone(String text) {
    HeadlineTags.Tagged tagged = HeadlineTags.read(text);

    assertThat(tagged.headline()).isEqualTo(text);
    assertThat(tagged.signals()).isEmpty();
  }

  private static Set<Signal> signals(String names) {
    return names == null
        ? Set.of()
        : Arrays.stream(names.split(",")).map(Signal::valueOf).collect(Collectors.toSet());
  }
}
