package dev.slugline.enrich.structure.head;

import static dev.slugline.enrich.structure.Stories.copy;
import static org.assertj.core.api.Assertions.assertThat;

import dev.slugline.contracts.Extension.Signal;
import dev.slugline.enrich.Story;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeaderLinesTest {
  private static final String HEADLINE = "Port Alder reopens";
  private static final String BODY = "The harbour of Port Alder reopened on Monday after a storm.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Eds: Updates with quotes. With AP Photos.
          Eds: ADDS details; RESTORES dropped word in 4th graf.
          Eds.: Adds background.
          EDS: Note language in 5th graf.
          Editors: Please note spelling of Alder.
          Editors' note: The story may upset readers.
          Editor's Note: This story moved in advance.
          EDITOR'S NOTE - The story may upset readers.
          Eds note: moved on Monday.
          NOTE TO EDITORS: Cranes are measured in metres.
          Notes to Editors: Cranes are measured in metres.
          (Adds quotes, background)
          (Adds minister's comment in paragraphs 3-5, share price)
          (Updates with vote result, changes dateline)
          (Recasts, adds analyst)
          (Recasts with decision; adds quotes, byline)
          (Rewrites throughout, previous LIMA)
          (Corrects spelling of name in paragraph 2)
          (Corrects to show that cranes are three, not two, paragraph 1)
          (In Jan 21 story, corrects spelling of name in paragraph 2)
          (This Jan. 21 story corrects the number of cranes in paragraph 3)
          (This story has been refiled to fix a typographical error in the headline)
          (Refiles to add dropped word in headline)
          (Refiles to fix typo in paragraph 6)
          (Repeats for wider distribution, no changes to text)
          (Repeats story first published on Monday)
          (Removes extraneous word in headline)
          (Clarifies in paragraph 4 that cranes are leased)
          (Writes through, adds detail)
          (Fixes formatting)
          (Deletes reference to cranes in paragraph 4)
          (Changes byline, adds detail)
          (Updates throughout)
          (New throughout, adds quotes)
          (Inserts dropped word in lead)
          (Attention subscribers: story moved in error)
          ADDS quotes, details
          ADDS vote, reaction from cranes' maker
          UPDATES with ministry comment, ADDS background
          UPDATES throughout
          RECASTS, adds minister
          CORRECTS spelling of Alder in fourth para
          CORRECTION: corrects number of cranes in first para
          ATTENTION - ADDS details, quotes ///
          ATTENTION - UPDATES toll
          ACTUALISE avec des précisions du ministère
          ACTUALISE bilan, AJOUTE réactions
          ATTENTION - AJOUTE précisions ///
          (Actualisé avec réactions)
          (Ajoute des citations, du contexte)
          (Précise le nombre de grues au 2e paragraphe)
          (Corrige l'orthographe du nom au 3e paragraphe)
          Note aux rédactions: le texte contient des scènes dures.
          (Aktualisiert: neue Zahlen, Reaktionen)
          (neu: Zitate, Reaktionen)
          (Neu: Reaktion des Ministers)
          (durchgehend aktualisiert)
          (Berichtigt: Zahl der Kräne im 2. Absatz)
          (Wiederholung vom Vorabend)
          (Ergänzt: Zitat im 4. Absatz)
          (In der Meldung wird im 2. Absatz die Zahl der Kräne berichtigt)
          Achtung Redaktionen: Bitte Schreibweise beachten.
          Hinweis an die Redaktionen: Fotos sind verfügbar.
          Redaktionshinweis: Eine Zusammenfassung folgt.
          (Añade declaraciones del ministro)
          (Actualiza con la votación, añade contexto)
          (Amplía con más datos)
          (Corrige el número de grúas en el segundo párrafo)
          (Repite sin cambios)
          Nota a los editores: el texto contiene escenas duras.
          (Aggiunge dichiarazioni del ministro)
          (Aggiorna con il voto)
          (Corregge il numero delle gru al secondo paragrafo)
          (ripetizione corretta al secondo paragrafo)
          Nota ai redattori: il testo contiene scene dure.
          (تضيف تصريحات الوزير)
          (تحديث مع تفاصيل جديدة)
          (تصحيح عدد الرافعات في الفقرة الثانية)
          ملاحظة للمحررين: النص يحتوي على مشاهد قاسية
          """)
  void takesNotesOfEveryAgency(String note) {
    Story story = copy(HEADLINE, "", note, "", BODY);

    assertThat(story.article().edNote()).isNotNull();
    assertThat(note).contains(story.article().edNote());
    assertThat(story.text()).isEqualTo(BODY);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          (Reuters) - The cranes of Port Alder turn again.
          Adds up to nothing, say critics of the cranes
          Updates are due on Monday, says the port
          Corrects course: Port Alder turns its cranes
          Attention turns to the cranes of Port Alder
          Neu in Kiel: Der Hafen hat einen Kran
          Note: the cranes of Port Alder sing
          Editors of the Alder Post resign
          Repeats itself, does history, at Port Alder
          """)
  void leavesWhatOnlyBeginsLikeANote(String line) {
    Story story = copy(line, "", BODY);

    assertThat(story.article().edNote()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          BC-Alder-Cranes | BC-Alder-Cranes | | |
          BC-Alder-Cranes,416 | BC-Alder-Cranes | | 416 |
          BC-Alder-Cranes, 1st Ld-Writethru,416 | BC-Alder-Cranes | 1st Ld-Writethru | 416 | LEAD,WRITETHRU
          BC-Alder-Cranes, 3rd Ld-Writethru, 1,045 | BC-Alder-Cranes | 3rd Ld-Writethru | 1045 | LEAD,WRITETHRU
          BC-Alder--Cranes, 1st Ld-1st Add,210 | BC-Alder--Cranes | 1st Ld-1st Add | 210 | LEAD,ADD
          BC-Alder-Cranes, 2nd Add,90 | BC-Alder-Cranes | 2nd Add | 90 | ADD
          BC-Alder-Cranes,Sub | BC-Alder-Cranes | Sub | | UPDATE
          BC-Alder-Cranes, 1st Ld | BC-Alder-Cranes | 1st Ld | | LEAD
          AM-Alder-Cranes, Bjt,800 | AM-Alder-Cranes | Bjt | 800 |
          PM-Alder-Cranes, 2nd Ld,600 | PM-Alder-Cranes | 2nd Ld | 600 | LEAD
          AMs-Alder-Cranes, Adv03,900 | AMs-Alder-Cranes | Adv03 | 900 | EMBARGO
          BC-Alder-Cranes, ADV03,900 | BC-Alder-Cranes | ADV03 | 900 | EMBARGO
          BC-Alder-Cranes, Adv 03, 2 Takes,1900 | BC-Alder-Cranes | Adv 03, 2 Takes | 1900 | EMBARGO
          BC-Alder-Cranes, 2 Takes,1900 | BC-Alder-Cranes | 2 Takes | 1900 |
          BC-Alder-Cranes, Take 2 of 3,700 | BC-Alder-Cranes | Take 2 of 3 | 700 | ADD
          BC-Alder-Cranes, 2nd Take,700 | BC-Alder-Cranes | 2nd Take | 700 | ADD
          BC-Alder-Cranes, KILL | BC-Alder-Cranes | KILL | | KILL
          BC-Alder-Cranes, Withhold,90 | BC-Alder-Cranes | Withhold | 90 | WITHHOLD
          BC-Alder-Cranes, Correction,120 | BC-Alder-Cranes | Correction | 120 | CORRECTION
          BC-Alder-Cranes, Corrective,120 | BC-Alder-Cranes | Corrective | 120 | CORRECTION
          BC-Alder News Digest, ADVISORY | BC-Alder News Digest | ADVISORY | | ADVISORY
          BC-Alder-Cranes, URGENT,80 | BC-Alder-Cranes | URGENT | 80 | ALERT
          BC-ALDER-CRANES (UPDATE 1) | BC-ALDER-CRANES (UPDATE 1) | | |
          bc-Alder-Cranes, 1st Ld-Writethru,416 | bc-Alder-Cranes | 1st Ld-Writethru | 416 | LEAD,WRITETHRU
          """)
  void readsKeywordLines(String line, String slug, String take, Integer words, String signals) {
    Story story = copy(line, HEADLINE, "", BODY);

    assertThat(story.article().slugline()).isEqualTo(slug);
    assertThat(story.desk().take()).isEqualTo(take);
    assertThat(story.desk().providerWords()).isEqualTo(words);
    assertThat(story.desk().signals()).containsExactlyInAnyOrderElementsOf(signals(signals));
    assertThat(story.article().headlines().get(0).value()).isEqualTo(HEADLINE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          $Adv03 | EMBARGO
          $adv03 | EMBARGO
          $ADV 03 | EMBARGO
          $adv Sunday, Aug. 3 | EMBARGO
          For Release Sunday, Aug. 3 | EMBARGO
          For Release MON AMs, Aug. 3 and Thereafter | EMBARGO
          2 Takes |
          Take 2 of 3 | ADD
          (2 of 3) | ADD
          FIRST OF TWO TAKES |
          1st Add | ADD
          FIRST ADD | ADD
          """)
  void readsAdvanceAndTakeLines(String line, String signals) {
    Story story = copy(line, HEADLINE, "", BODY);

    assertThat(story.desk().signals()).containsExactlyInAnyOrderElementsOf(signals(signals));
    assertThat(story.article().headlines().get(0).value()).isEqualTo(HEADLINE);
    assertThat(story.text()).isEqualTo(BODY);
  }

  private static List<Signal> signals(String names) {
    return names == null
        ? List.of()
        : Arrays.stream(names.split(",")).map(Signal::valueOf).toList();
  }
}
