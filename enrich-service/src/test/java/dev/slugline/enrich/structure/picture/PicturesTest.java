package dev.slugline.enrich.structure.picture;

import static dev.slugline.enrich.structure.Stories.copy;
import static dev.slugline.enrich.structure.Stories.shown;
import static org.assertj.core.api.Assertions.assertThat;

import dev.slugline.contracts.Article;
import dev.slugline.contracts.Extension.Credit;
import dev.slugline.enrich.Story;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PicturesTest {
  private static final String LEAD =
      "The harbour of Port Alder has reopened, its master said, and the first ferry has left.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      quoteCharacter = '`',
      textBlock =
          """
          File: Jo Roe/Pool via Reuters     | Jo Roe   | Reuters           | true  | true
          Jo Roe/Reuters                    | Jo Roe   | Reuters           | false | false
          AP Photo/Jo Roe                   | Jo Roe   | AP                | false | false
          AP Photo/Jo Roe, File             | Jo Roe   | AP                | false | true
          Jo Roe/Pool Photo via AP          | Jo Roe   | AP                | true  | false
          Photo: Business Wire              | -        | Business Wire     | false | false
          Photo by Jo Roe/Getty Images      | Jo Roe   | Getty Images      | false | false
          Jo Roe/Getty Images/AFP           | Jo Roe   | Getty Images;AFP  | false | false
          EPA-EFE/Jo Roe                    | Jo Roe   | EPA-EFE           | false | false
          Alder Harbour Board/Handout via REUTERS | -  | Alder Harbour Board;REUTERS | false | false
          Foto: Jo Roe/dpa-Pool/dpa         | Jo Roe   | dpa               | true  | false
          Archivfoto: Jo Roe/dpa            | Jo Roe   | dpa               | false | true
          Photograph: Jo Roe/The Guardian   | Jo Roe   | The Guardian      | false | false
          """)
  void readsWhoMadeIt(String text, String by, String agencies, boolean pool, boolean archive) {
    PictureCredit credit = PictureCredit.read(text).orElseThrow();

    assertThat(credit.photographers()).isEqualTo(by == null ? List.of() : List.of(by));
    assertThat(credit.agencies()).isEqualTo(List.of(agencies.split(";")));
    assertThat(credit.pool()).isEqualTo(pool);
    assertThat(credit.archive()).isEqualTo(archive);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Picture: the film that nobody has seen",
        "Reuters",
        "WHO/UNICEF",
        "9/11",
        "and/or",
        "Reporting by Jo Roe; Editing by Ann Lee",
        "see page 3",
        ""
      })
  void refusesWhatIsNoCredit(String text) {
    assertThat(PictureCredit.read(text)).isEmpty();
  }

  @Test
  void takesAlternativeTextCaptionAndCreditOffTheBody() {
    Story story =
        copy(
            "Port Alder reopens",
            "",
            LEAD,
            "",
            "Ferry in the ice,",
            "A ferry lies in the ice off Port Alder [File: Jo Roe/Pool via Reuters]",
            "",
            "The pilots had waited in the customs house.");

    Article.Association picture = story.article().associations().get(0);
    assertThat(picture.type()).isEqualTo("picture");
    assertThat(picture.by()).isEqualTo("Jo Roe");
    assertThat(picture.headlines())
        .containsExactly(new Article.Text("main", null, "Ferry in the ice,"));
    assertThat(picture.descriptions())
        .containsExactly(
            new Article.Text("caption", null, "A ferry lies in the ice off Port Alder"));
    assertThat(picture.infoSources())
        .extracting(Article.Source::name)
        .containsExactly("Reuters", "Pool");
    assertThat(story.desk().credits())
        .containsExactly(
            new Credit("photographer", "Jo Roe", null),
            new Credit("agency", "Reuters", null),
            new Credit("pool", "Pool", null),
            new Credit("archive", "File", null));
    assertThat(story.text()).isEqualTo(LEAD + "\n\nThe pilots had waited in the customs house.");
    assertThat(shown(story, "associations[0].headlines[main]"))
        .containsExactly("Ferry in the ice,");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A ferry lies in the ice. (AP Photo/Jo Roe)",
        "A ferry lies in the ice. REUTERS/Jo Roe",
        "A ferry lies in the ice. EPA-EFE/JO ROE",
        "A ferry lies in the ice. Photo: Jo Roe/AFP",
        "Eine Fähre liegt im Eis. Foto: Jo Roe/dpa",
        "Un ferry dans la glace (Photo par Jo Roe/AFP)"
      })
  void readsCreditsOfManyForms(String line) {
    Story story = copy("Port Alder reopens", "", LEAD, "", line, "", "The pilots had waited.");

    assertThat(story.article().associations()).hasSize(1);
    assertThat(story.article().associations().get(0).by()).isEqualToIgnoringCase("Jo Roe");
    assertThat(story.text()).doesNotContain("Roe");
  }

  @Test
  void aLineWithoutASentencesEndIsNoAlternativeTextOfAPictureFarBelow() {
    Story story =
        copy(
            "Port Alder reopens",
            "",
            LEAD,
            "",
            "Bread and mail",
            "",
            "A piano on deck (AP Photo/Jo Roe)",
            "",
            LEAD);

    assertThat(story.article().associations().get(0).headlines()).isNullOrEmpty();
    assertThat(story.text()).contains("Bread and mail");
  }

  @Test
  void aParagraphThatNamesAnAgencyInBracketsStays() {
    Story story =
        copy("Port Alder reopens", "", LEAD, "", "The ferry sailed on Monday (Reuters).", "", LEAD);

    assertThat(story.article().associations()).isEmpty();
    assertThat(story.text()).contains("(Reuters)");
  }
}
