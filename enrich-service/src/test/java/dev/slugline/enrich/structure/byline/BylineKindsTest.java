package dev.slugline.enrich.structure.byline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slugline.enrich.Story;
import dev.slugline.enrich.structure.Stories;
import dev.slugline.enrich.structure.Structure;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BylineKindsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          By Jane Holloway and Jo Roe | Jane Holloway and Jo Roe | Jane Holloway;Jo Roe |
          By JANE HOLLOWAY, Associated Press | JANE HOLLOWAY | JANE HOLLOWAY | Associated Press
          By Jane Holloway, The Associated Press | Jane Holloway | Jane Holloway | The Associated Press
          By Jane Holloway, The Canadian Press | Jane Holloway | Jane Holloway | The Canadian Press
          By Jane Holloway of The Alder Tribune | Jane Holloway | Jane Holloway | The Alder Tribune
          By Jane Holloway for The Alder Post | Jane Holloway | Jane Holloway | The Alder Post
          By Jane Holloway, Medical Correspondent | Jane Holloway | Jane Holloway | Medical Correspondent
          By Jane Holloway, political editor | Jane Holloway | Jane Holloway | political editor
          By Jane Holloway and Jo Roe, PA Political Staff | Jane Holloway and Jo Roe | Jane Holloway;Jo Roe | PA Political Staff
          By JANE HOLLOWAY AND JO ROE | JANE HOLLOWAY AND JO ROE | JANE HOLLOWAY;JO ROE |
          By JANE HOLLOWAY, JO ROE and ANN LEE | JANE HOLLOWAY, JO ROE and ANN LEE | JANE HOLLOWAY;JO ROE;ANN LEE |
          By Jane Holloway, Jo Roe, and Ann Lee | Jane Holloway, Jo Roe, and Ann Lee | Jane Holloway;Jo Roe;Ann Lee |
          By Dr. Jane Holloway | Dr. Jane Holloway | Dr. Jane Holloway |
          By J.K. Holloway | J.K. Holloway | J.K. Holloway |
          By Jane Holloway Jr. | Jane Holloway Jr. | Jane Holloway Jr. |
          By Jean-Luc d'Artois | Jean-Luc d'Artois | Jean-Luc d'Artois |
          By Li Wei | Li Wei | Li Wei |
          By Siti Nur Aisyah binti Hassan | Siti Nur Aisyah binti Hassan | Siti Nur Aisyah binti Hassan |
          By Ludwig van Alder and Jan de Wit | Ludwig van Alder and Jan de Wit | Ludwig van Alder;Jan de Wit |
          By Staff Writers | Staff Writers | Staff Writers |
          By Our Correspondent | Our Correspondent | Our Correspondent |
          By A Staff Reporter | A Staff Reporter | A Staff Reporter |
          By AP Staff | AP Staff | AP Staff |
          By Reuters Staff | Reuters Staff | Reuters Staff |
          By AFP | AFP | AFP |
          By Agence France-Presse | Agence France-Presse | Agence France-Presse |
          By Canadian Press Staff | Canadian Press Staff | Canadian Press Staff |
          By Jane Holloway with Jo Roe in Lima | Jane Holloway with Jo Roe | Jane Holloway;Jo Roe | Lima
          By Jane Holloway in Lima and Jo Roe in Quito | Jane Holloway in Lima and Jo Roe in Quito | Jane Holloway;Jo Roe |
          By Jane Holloway, dpa | Jane Holloway | Jane Holloway | dpa
          by Jane Holloway | Jane Holloway | Jane Holloway |
          Story by Jane Holloway | Jane Holloway | Jane Holloway |
          Written by Jane Holloway | Jane Holloway | Jane Holloway |
          Analysis by Jane Holloway | Jane Holloway | Jane Holloway |
          By: Jane Holloway | Jane Holloway | Jane Holloway |
          Von Anna Muster | Anna Muster | Anna Muster |
          Von Anna Muster, dpa | Anna Muster | Anna Muster | dpa
          Von Anna Muster (dpa) | Anna Muster | Anna Muster | dpa
          Von Anna Muster, Jan Beispiel und Ute Probe, dpa | Anna Muster, Jan Beispiel und Ute Probe | Anna Muster;Jan Beispiel;Ute Probe | dpa
          Von unserem Korrespondenten Jan Beispiel | Jan Beispiel | Jan Beispiel | unserem Korrespondenten
          Von dpa-Korrespondent Jan Beispiel | Jan Beispiel | Jan Beispiel | dpa-Korrespondent
          Von Jan Beispiel und Agenturen | Jan Beispiel | Jan Beispiel | Agenturen
          Von Dr. Anna Muster | Dr. Anna Muster | Dr. Anna Muster |
          Von Anna Muster und Jan Beispiel (Text) | Anna Muster und Jan Beispiel | Anna Muster;Jan Beispiel | Text
          Von unserer Redaktion | unserer Redaktion | unserer Redaktion |
          Par Zoé Martin | Zoé Martin | Zoé Martin |
          Par Zoé MARTIN et Luc PETIT | Zoé MARTIN et Luc PETIT | Zoé MARTIN;Luc PETIT |
          PAR ZOÉ MARTIN | ZOÉ MARTIN | ZOÉ MARTIN |
          Par Zoé Martin, correspondante à Lima | Zoé Martin | Zoé Martin | correspondante à Lima
          Par Zoé Martin (avec AFP) | Zoé Martin | Zoé Martin | avec AFP
          Par Zoé Martin avec AFP | Zoé Martin | Zoé Martin | AFP
          De notre correspondante à Lima, Zoé Martin | Zoé Martin | Zoé Martin | notre correspondante à Lima
          Propos recueillis par Zoé Martin | Zoé Martin | Zoé Martin |
          Par la rédaction | la rédaction | la rédaction |
          Por Ana Ruiz | Ana Ruiz | Ana Ruiz |
          Por Ana Ruiz Gómez y Luis Paz | Ana Ruiz Gómez y Luis Paz | Ana Ruiz Gómez;Luis Paz |
          Por Ana Ruiz, corresponsal en Lima | Ana Ruiz | Ana Ruiz | corresponsal en Lima
          Por ANA RUIZ, Associated Press | ANA RUIZ | ANA RUIZ | Associated Press
          Por Redacción | Redacción | Redacción |
          Texto: Ana Ruiz | Ana Ruiz | Ana Ruiz |
          Por Ana Ruiz e Inés Paz | Ana Ruiz e Inés Paz | Ana Ruiz;Inés Paz |
          Di Maria Bianchi | Maria Bianchi | Maria Bianchi |
          di Maria Bianchi e Paolo Neri | Maria Bianchi e Paolo Neri | Maria Bianchi;Paolo Neri |
          (di Maria Bianchi) | Maria Bianchi | Maria Bianchi |
          (dell'inviata Maria Bianchi) | Maria Bianchi | Maria Bianchi | inviata
          (dall'inviato Paolo Neri) | Paolo Neri | Paolo Neri | inviato
          dal nostro corrispondente Paolo Neri | Paolo Neri | Paolo Neri | nostro corrispondente
          di Redazione | Redazione | Redazione |
          بقلم: سارة حداد | سارة حداد | سارة حداد |
          كتب: أحمد نور | أحمد نور | أحمد نور |
          بقلم سارة حداد وأحمد نور | سارة حداد وأحمد نور | سارة حداد;أحمد نور |
          بقلم سارة حداد و أحمد نور | سارة حداد و أحمد نور | سارة حداد;أحمد نور |
          """)
  void readsEveryKind(String line, String by, String names, String title) {
    Byline byline = Byline.read(line).orElseThrow();

    assertThat(byline.by()).isEqualTo(by);
    assertThat(line.substring(byline.from())).startsWith(by);
    assertThat(byline.names()).isEqualTo(List.of(names.split(";")));
    assertThat(byline.title()).isEqualTo(title);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By Tuesday night, the water had gone",
        "By Alder standards, a quiet day",
        "By and large, the port is open",
        "By law, ferries must carry rafts",
        "By contrast, Port Town is shut",
        "By January, Port Alder will have new cranes",
        "By train to Port Alder",
        "Von Kiel nach Oslo",
        "Von Montag an fahren Schiffe",
        "Von Hafen zu Hafen",
        "Par exemple, le port",
        "Par temps clair",
        "Por ejemplo, el puerto",
        "Por la tarde llovió",
        "Di notte il porto chiude",
        "Di fronte al porto",
        "Story by the sea",
        "من القاهرة إلى دبي في يوم واحد سافر الوزير",
        "Text: Matthew 5, verse 3"
      })
  void refusesWhatOnlyBeginsLikeOne(String line) {
    assertThat(Byline.read(line)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Jane Holloway, dpa             | Jane Holloway          | dpa
          By Jane Holloway               | Jane Holloway          |
          JANE HOLLOWAY and JO ROE       | JANE HOLLOWAY;JO ROE   |
          Jane Holloway/Alder Wire, dpa  | Jane Holloway          | Alder Wire, dpa
          Jane Holloway, The Alder Tribune | Jane Holloway        | The Alder Tribune
          dpa correspondents             |                        |
          """)
  void readsNamesOfAMarkedByline(String by, String names, String title) {
    Story story = Stories.unstructured("The harbour reopened on Monday.");
    story.article().by(by);
    new Structure().apply(story);

    assertThat(story.article().by()).isEqualTo(by);
    assertThat(story.desk().bylines())
        .extracting(b -> b.name())
        .isEqualTo(names == null ? List.of() : List.of(names.split(";")));
    assertThat(story.desk().bylines()).allSatisfy(b -> assertThat(b.title()).isEqualTo(title));
  }
}
