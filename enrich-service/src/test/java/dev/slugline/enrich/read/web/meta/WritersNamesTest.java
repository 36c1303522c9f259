package dev.slugline.enrich.read.web.meta;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WritersNamesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          By Ada Lind                                   | Ada Lind
          by Ada Lind and Tor Vik                       | Ada Lind;Tor Vik
          By Ada Lind, Tor Vik and Mia Roth             | Ada Lind;Tor Vik;Mia Roth
          By Ada Lind & Tor Vik                         | Ada Lind;Tor Vik
          By Ada Lind, Political Editor                 | Ada Lind
          Ada Lind, Senior Reporter                     | Ada Lind
          Ada Lind (Port Alder)                         | Ada Lind
          Ada Lind in Port Alder                        | Ada Lind
          Ada Lind for The Alder Post                   | Ada Lind
          ADA LIND                                      | ADA LIND
          Written by Ada Lind                           | Ada Lind
          Story by: Ada Lind                            | Ada Lind
          Reporting by Ada Lind                         | Ada Lind
          Von Anna Muster und Jan Beispiel              | Anna Muster;Jan Beispiel
          Von: Anna Muster                              | Anna Muster
          Autor: Anna Muster                            | Anna Muster
          Eine Analyse von Anna Muster                  | Anna Muster
          Ein Kommentar von Anna Muster                 | Anna Muster
          Interview: Anna Muster                        | Anna Muster
          Par Zoé Martin et Luc Petit                   | Zoé Martin;Luc Petit
          Par Zoé Martin avec AFP                       | Zoé Martin;AFP
          Propos recueillis par Zoé Martin              | Zoé Martin
          Por Ana Ruiz y Luis Paz                       | Ana Ruiz;Luis Paz
          Texto: Ana Ruiz                               | Ana Ruiz
          di Maria Bianchi                              | Maria Bianchi
          a cura di Maria Bianchi                       | Maria Bianchi
          Door Jan de Wit                               | Jan de Wit
          Av Kari Nordmann                              | Kari Nordmann
          Text: Kari Nordmann                           | Kari Nordmann
          Ludwig van der Alder                          | Ludwig van der Alder
          Автор: Иван Белов                             | Иван Белов
          Иван Белов, Анна Петрова                      | Иван Белов;Анна Петрова
          بقلم سارة حداد                                 | سارة حداد
          記者 王小明                                     | 王小明
          记者：王小明                                    | 王小明
          王小明、李小红                                   | 王小明;李小红
          田中花子記者                                    | 田中花子
          김철수 기자                                     | 김철수
          Yazan: Ayşe Demir                             | Ayşe Demir
          Oleh Siti Nur                                 | Siti Nur
          Autorka: Anna Nowak                           | Anna Nowak
          Staff                                         |
          admin                                         |
          Newsroom                                      |
          Redaktion                                     |
          https://post.example/ada                      |
          ada@post.example                              |
          Updated 5 March 2027                          |
          4 min read                                    |
          """)
  void readsNamesOutOfBylines(String byline, String names) {
    assertThat(Byline.names(byline))
        .isEqualTo(names == null ? List.of() : List.of(names.split(";")));
  }
}
