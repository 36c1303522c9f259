package dev.slugline.enrich.structure.picture;

import static dev.slugline.enrich.structure.Stories.copy;
import static org.assertj.core.api.Assertions.assertThat;

import dev.slugline.contracts.Article;
import dev.slugline.contracts.Extension.Credit;
import dev.slugline.enrich.Story;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CreditFormsTest {
  private static final String CAPTION = "Cranes lift boxes at the harbour of Port Alder.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          [File: Jane Holloway/Pool via Reuters] | Jane Holloway | Reuters | true | true
          [Jane Holloway/Reuters] | Jane Holloway | Reuters | false | false
          [File: Jane Holloway/AP Photo] | Jane Holloway | AP | false | true
          [Jane Holloway/AFP] | Jane Holloway | AFP | false | false
          [Handout/Alder Coastguard via Reuters] |  | Alder Coastguard;Reuters | false | false
          (AP Photo/Jane Holloway) | Jane Holloway | AP | false | false
          (AP Photo/Jane Holloway, File) | Jane Holloway | AP | false | true
          (AP Photo/Jane Holloway, Pool) | Jane Holloway | AP | true | false
          (Jane Holloway/The Alder Tribune via AP) | Jane Holloway | The Alder Tribune;AP | false | false
          (Jane Holloway/Pool Photo via AP) | Jane Holloway | AP | true | false
          (Alder Coastguard via AP) |  | Alder Coastguard;AP | false | false
          (Photo by Jane Holloway / AFP) | Jane Holloway | AFP | false | false
          (Photo by Jane Holloway/Getty Images) | Jane Holloway | Getty Images | false | false
          (Photo by Jane Holloway/NurPhoto via Getty Images) | Jane Holloway | NurPhoto;Getty Images | false | false
          (Photo: Business Wire) |  | Business Wire | false | false
          (Photo: Jane Holloway) | Jane Holloway |  | false | false
          (Foto: Jan Beispiel/dpa) | Jan Beispiel | dpa | false | false
          (Foto: dpa) |  | dpa | false | false
          Foto: Jan Beispiel/dpa-Zentralbild/dpa | Jan Beispiel | dpa-Zentralbild;dpa | false | false
          Foto: picture alliance/dpa |  | picture alliance;dpa | false | false
          Foto: picture alliance / Jan Beispiel | Jan Beispiel | picture alliance | false | false
          Bild: Keystone / Jan Beispiel | Jan Beispiel | Keystone | false | false
          KEYSTONE/Jan Beispiel | Jan Beispiel | KEYSTONE | false | false
          (Archivfoto: Jan Beispiel/dpa) | Jan Beispiel | dpa | false | true
          (Symbolbild: dpa) |  | dpa | false | true
          REUTERS/Jane Holloway | Jane Holloway | REUTERS | false | false
          REUTERS/Jane Holloway/File Photo | Jane Holloway | REUTERS | false | true
          REUTERS/Jane Holloway/Pool | Jane Holloway | REUTERS | true | false
          EPA-EFE/JANE HOLLOWAY | JANE HOLLOWAY | EPA-EFE | false | false
          EFE/Ana Ruiz | Ana Ruiz | EFE | false | false
          EPA/JANE HOLLOWAY | JANE HOLLOWAY | EPA | false | false
          ANSA/MARIA BIANCHI | MARIA BIANCHI | ANSA | false | false
          © AFP / Zoé Martin | Zoé Martin | AFP | false | false
          AFP/Zoé Martin | Zoé Martin | AFP | false | false
          Crédit photo : Zoé Martin / AFP | Zoé Martin | AFP | false | false
          Photo d'archives : Zoé Martin / AFP | Zoé Martin | AFP | false | true
          Foto: Ana Ruiz / Europa Press | Ana Ruiz | Europa Press | false | false
          Foto de archivo: Ana Ruiz/EFE | Ana Ruiz | EFE | false | true
          (EFE/Ana Ruiz/Archivo) | Ana Ruiz | EFE | false | true
          Foto: Maria Bianchi/LaPresse | Maria Bianchi | LaPresse | false | false
          (Foto d'archivio: ANSA) |  | ANSA | false | true
          Photograph: Jane Holloway/The Alder Post | Jane Holloway | The Alder Post | false | false
          Photograph: Jane Holloway/AFP/Getty Images | Jane Holloway | AFP;Getty Images | false | false
          Picture: Jane Holloway/PA Wire | Jane Holloway | PA Wire | false | false
          (Jane Holloway/PA) | Jane Holloway | PA | false | false
          Image: Jane Holloway / Alamy | Jane Holloway | Alamy | false | false
          Handout via REUTERS |  | REUTERS | false | false
          Courtesy of Alder Museum |  | Alder Museum | false | false
          Credit: Jane Holloway/The Alder Post | Jane Holloway | The Alder Post | false | false
          [أرشيف: سارة حداد/رويترز] | سارة حداد | رويترز | false | true
          """)
  void readsPhotographerAgencyPoolAndArchive(
      String credit, String by, String agencies, boolean pool, boolean archive) {
    Story story =
        copy(
            "Port Alder reopens",
            "",
            CAPTION + " " + credit,
            "",
            "The harbour of Port Alder reopened on Monday after a storm, its board said.");

    assertThat(story.article().associations()).hasSize(1);
    Article.Association picture = story.article().associations().get(0);
    assertThat(picture.by()).isEqualTo(by);
    assertThat(picture.descriptions().get(0).value()).isEqualTo(CAPTION);
    assertThat(credits(story, "agency"))
        .isEqualTo(agencies == null ? List.of() : List.of(agencies.split(";")));
    assertThat(credits(story, "pool")).hasSize(pool ? 1 : 0);
    assertThat(credits(story, "archive")).hasSize(archive ? 1 : 0);
  }

  private static List<String> credits(Story story, String role) {
    return story.desk().credits().stream()
        .filter(c -> c.role().equals(role))
        .map(Credit::name)
        .toList();
  }
}
