package dev.slugline.enrich.structure.byline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BylineTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          By Jane Holloway                                   | Jane Holloway                    | Jane Holloway                    |
          By JANE HOLLOWAY                                   | JANE HOLLOWAY                    | JANE HOLLOWAY                    |
          BY JANE HOLLOWAY and JO ROE                        | JANE HOLLOWAY and JO ROE         | JANE HOLLOWAY;JO ROE             |
          By Jane Holloway, Jo Roe and Ann de la Cruz, Associated Press | Jane Holloway, Jo Roe and Ann de la Cruz | Jane Holloway;Jo Roe;Ann de la Cruz | Associated Press
          By Jane Holloway, AP Sports Writer                 | Jane Holloway                    | Jane Holloway                    | AP Sports Writer
          By Jane M. O'Hara-Roe, dpa                         | Jane M. O'Hara-Roe               | Jane M. O'Hara-Roe               | dpa
          By Jane Holloway in Lima                           | Jane Holloway                    | Jane Holloway                    | Lima
          By Jane Holloway, Chief Economist at the Alder Bank | Jane Holloway                   | Jane Holloway                    | Chief Economist at the Alder Bank
          By Jane Holloway (Reuters)                         | Jane Holloway                    | Jane Holloway                    | Reuters
          By The Associated Press                            | The Associated Press             | The Associated Press             |
          By Staff Reporter                                  | Staff Reporter                   | Staff Reporter                   |
          Von Anna Muster und Jan Beispiel, dpa              | Anna Muster und Jan Beispiel     | Anna Muster;Jan Beispiel         | dpa
          Von Anna von der Heide                             | Anna von der Heide               | Anna von der Heide               |
          Par Zoé Martin et Luc Petit                        | Zoé Martin et Luc Petit          | Zoé Martin;Luc Petit             |
          Por Ana Ruiz y Luis Paz                            | Ana Ruiz y Luis Paz              | Ana Ruiz;Luis Paz                |
          POR ANA RUIZ Y LUIS PAZ                            | ANA RUIZ Y LUIS PAZ              | ANA RUIZ;LUIS PAZ                |
          di Maria Bianchi                                   | Maria Bianchi                    | Maria Bianchi                    |
          Af Mette Holm, Ritzau                              | Mette Holm                       | Mette Holm                       | Ritzau
          Av Kari Nordmann                                   | Kari Nordmann                    | Kari Nordmann                    |
          بقلم سارة حداد                                      | سارة حداد                         | سارة حداد                         |
          """)
  void readsNamesAndAffiliation(String line, String by, String names, String title) {
    Byline byline = Byline.read(line).orElseThrow();

    assertThat(byline.by()).isEqualTo(by);
    assertThat(line.substring(byline.from())).startsWith(by);
    assertThat(byline.names()).isEqualTo(List.of(names.split(";")));
    assertThat(byline.title()).isEqualTo(title);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By the numbers at Port Alder, the harbour is up for grabs.",
        "By Tuesday",
        "By 2030, half of all ferries will sail without diesel",
        "Von der Leyen besucht den Hafen",
        "Von morgen an gilt ein neuer Fahrplan.",
        "Par ailleurs, le port reste ouvert",
        "Por fin, lluvia",
        "Di Maria scores twice for Alder",
        "By",
        ""
      })
  void refusesASentence(String line) {
    assertThat(Byline.read(line)).isEmpty();
  }
}
