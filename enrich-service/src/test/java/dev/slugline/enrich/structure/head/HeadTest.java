package dev.slugline.enrich.structure.head;

import static dev.slugline.enrich.structure.Stories.copy;
import static dev.slugline.enrich.structure.Stories.markup;
import static dev.slugline.enrich.structure.Stories.shown;
import static org.assertj.core.api.Assertions.assertThat;

import dev.slugline.contracts.Article;
import dev.slugline.contracts.Extension;
import dev.slugline.contracts.Extension.Signal;
import dev.slugline.enrich.Block;
import dev.slugline.enrich.FeedProfile;
import dev.slugline.enrich.Story;
import dev.slugline.enrich.structure.Structure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadTest {
  private static final String LEAD =
      "PORT ALDER, Maine (AP) — The harbour of Port Alder reopened on Monday after nine days of"
          + " ice.";

  @Test
  void readsMarkedLinesOfATextWire() {
    Story story =
        copy(
            "BC-US--Harbor Ice, 2nd Ld-Writethru,416<",
            "^Harbor of Port Alder reopens<",
            "^Eds: UPDATES: Adds quote from the pilot.<",
            "^By JANE HOLLOWAY=",
            "^Associated Press=",
            "   PORT ALDER, Maine (AP) _ The harbor reopened on Monday after nine days of ice.",
            "   \"We waited,\" said the pilot.");

    Article article = story.article().build();
    Extension desk = story.desk().build();
    assertThat(article.headlines())
        .containsExactly(new Article.Text("main", null, "Harbor of Port Alder reopens"));
    assertThat(article.edNote()).isEqualTo("UPDATES: Adds quote from the pilot.");
    assertThat(article.by()).isEqualTo("JANE HOLLOWAY");
    assertThat(article.slugline()).isEqualTo("BC-US--Harbor Ice");
    assertThat(desk.take()).isEqualTo("2nd Ld-Writethru");
    assertThat(desk.providerWords()).isEqualTo(416);
    assertThat(desk.signals()).contains(Signal.LEAD, Signal.WRITETHRU, Signal.UPDATE);
    assertThat(desk.bylines())
        .containsExactly(new Extension.Byline("JANE HOLLOWAY", "Associated Press"));
    assertThat(desk.dateline().text()).isEqualTo("PORT ALDER, Maine (AP)");
    assertThat(story.text())
        .startsWith("PORT ALDER, Maine (AP) _ The harbor")
        .endsWith("said the pilot.");
  }

  @Test
  void keepsAHeadlineAsItCameBesideTheOneWithoutTags() {
    Story story = copy("UPDATE 2-Port Alder reopens", "", LEAD);

    assertThat(story.article().headlines())
        .containsExactly(
            new Article.Text("main", null, "Port Alder reopens"),
            new Article.Text("original", null, "UPDATE 2-Port Alder reopens"));
    assertThat(shown(story, "x-slugline.signals")).containsExactly("UPDATE 2-");
  }

  @Test
  void joinsAMarkedLineThatRunsOn() {
    Story story =
        copy("^Eds: Adds a quote from the", "harbour pilot in Port Alder.<", "^By JO ROE=", LEAD);

    assertThat(story.article().edNote())
        .isEqualTo("Adds a quote from the harbour pilot in Port Alder.");
    assertThat(story.article().by()).isEqualTo("JO ROE");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(Adds pilot's quote in paragraph 3)",
        "(Recasts with reopening)",
        "(Aktualisiert mit Zitat des Lotsen)",
        "(Actualisé avec le pilote)",
        "(Actualiza con declaraciones)",
        "(Aggiorna con dichiarazioni)",
        "UPDATES with pilot, adds detail",
        "ATTENTION - AJOUTE déclaration du pilote",
        "Hinweis an die Redaktionen: Der dritte Absatz ist neu.",
        "EDITORS: The third paragraph is new.",
        "Note aux rédactions : le troisième paragraphe est nouveau."
      })
  void takesNotesToNewsrooms(String note) {
    Story story = copy("Port Alder reopens", note, "", LEAD);

    assertThat(story.article().edNote()).isNotBlank();
    assertThat(note).contains(story.article().edNote());
    assertThat(story.text()).isEqualTo(LEAD);
  }

  @Test
  void aParagraphIsNoHeadline() {
    String first =
        "The harbour of Port Alder reopened on Monday after nine days of ice, and the first ferry"
            + " left for the islands with bread, mail and a piano on board.";
    Story story = copy(first, "", "The pilots had waited in the customs house.");

    assertThat(story.article().headlines()).isEmpty();
    assertThat(story.text()).startsWith(first);
  }

  @Test
  void aSentenceThatTellsADayIsNoHeadline() {
    Story story =
        copy(
            "Two ferries left Port Alder for the islands on Thursday.",
            "",
            "They carried bread, mail and a piano, the harbour master said in the evening.");

    assertThat(story.article().headlines()).isEmpty();
  }

  @Test
  void aBrokenLineIsNoHeadline() {
    Story story =
        copy(
            "The harbour of Port Alder reopened on",
            "Monday after nine days of ice and",
            "the first ferry left.");
    Story lower = copy("The harbour of Port Alder reopened", "on Monday after nine days of ice.");

    assertThat(lower.article().headlines()).isEmpty();
    assertThat(story.text()).contains("Monday after nine days");
  }

  @Test
  void aParagraphWithADatelineIsNoHeadline() {
    Story story = copy("DOHA (Reuters) - Port reopens.", "", "The pilots had waited.");

    assertThat(story.article().headlines()).isEmpty();
    assertThat(story.desk().dateline().source()).isEqualTo("Reuters");
  }

  @Test
  void takesASentenceSetOffBeforeThePictureForTheStandfirst() {
    Story story =
        copy(
            "Port Alder reopens",
            "",
            "Ferries sail again after nine days of ice.",
            "",
            "A ferry in the ice",
            "A ferry in the ice off Port Alder in February [File: Jo Roe/Reuters]",
            "",
            "The harbour of Port Alder has reopened, its master said, and the first ferry has"
                + " left.",
            "",
            "The pilots had waited in the customs house.");

    assertThat(story.article().descriptions())
        .containsExactly(
            new Article.Text("summary", null, "Ferries sail again after nine days of ice."));
    assertThat(story.text()).startsWith("The harbour of Port Alder has reopened");
  }

  @Test
  void theFirstParagraphStaysWhereNothingSetsItOff() {
    Story story =
        copy(
            "Port Alder reopens",
            "",
            "Ferries sail again after nine days of ice.",
            "",
            "The harbour master said so, and the first ferry has left for the islands.");

    assertThat(story.article().descriptions()).isEmpty();
    assertThat(story.text()).startsWith("Ferries sail again");
  }

  @Test
  void theFirstParagraphStaysWhereTheNextTakesUpItsNames() {
    Story story =
        copy(
            "Port Alder reopens",
            "",
            "Harbour master Jane Holloway has reopened the harbour.",
            "",
            "Jane Holloway in her office (AP Photo/Jo Roe)",
            "",
            "Holloway told the pilots in the customs house, where they had waited for nine days.");

    assertThat(story.article().descriptions()).isEmpty();
    assertThat(story.text()).startsWith("Harbour master Jane Holloway");
  }

  @Test
  void takesASecondHeadlineAboveADateline() {
    Story story =
        copy("Alder Cranes names chief", "", "Holloway to lead maker of cranes from May", "", LEAD);

    assertThat(story.article().headlines())
        .contains(new Article.Text("subhead", null, "Holloway to lead maker of cranes from May"));
  }

  @Test
  void aKillNoteNamesWhatItKills() {
    Story story =
        copy("KILL KILL KILL", "", "Please kill item dpa 157, Port Alder reopens. It is wrong.");

    assertThat(story.desk().signals()).containsExactly(Signal.KILL);
    assertThat(story.desk().links()).containsExactly(new Extension.Link("kills", "dpa 157"));
    assertThat(story.text()).startsWith("Please kill item");
  }

  @Test
  void capitalsAloneAreAnAlert() {
    Story story = copy("PORT ALDER REOPENS AFTER NINE DAYS OF ICE - HARBOUR MASTER");

    assertThat(story.desk().signals()).containsExactly(Signal.ALERT);
    assertThat(story.text()).isEmpty();
  }

  @Test
  void aHeadlineThatTheFormatMarksStaysAsMarked() {
    var story = new Story(FeedProfile.unknown("test"), Story.BodyOrigin.MARKUP);
    story.article().addHeadlines(new Article.Text("main", null, "CORRECTED-Port Alder reopens"));
    story.blocks().add(Block.paragraph(LEAD));
    new Structure().apply(story);

    assertThat(story.article().headlines()).hasSize(1);
    assertThat(story.desk().signals()).containsExactly(Signal.CORRECTION);
  }

  @Test
  void takesNoWordOfMarkup() {
    Story story =
        markup("Eds: Adds quote.", "By Jane Holloway, dpa", LEAD, "(Reporting by Jo Roe)");

    assertThat(story.text())
        .isEqualTo(
            "Eds: Adds quote.\n\nBy Jane Holloway, dpa\n\n" + LEAD + "\n\n(Reporting by Jo Roe)");
    assertThat(story.article().by()).isEqualTo("Jane Holloway");
    assertThat(story.desk().credits())
        .containsExactly(new Extension.Credit("reporting", "Jo Roe", null));
  }
}
