package dev.slugline.enrich.read.web.meta;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDateTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          March 5, 2027                          | 2027-03-05T00:00Z
          Mar. 5, 2027, 8:30 a.m.                | 2027-03-05T08:30Z
          Friday, March 5th, 2027 at 8:30 PM     | 2027-03-05T20:30Z
          Published 5 Mar 2027 08:30 GMT         | 2027-03-05T08:30Z
          5th March 2027                         | 2027-03-05T00:00Z
          05/03/2027 08:30                       | 2027-03-05T08:30Z
          2027-03-05 08:30                       | 2027-03-05T08:30Z
          2027/03/05                             | 2027-03-05T00:00Z
          Freitag, 5. März 2027, 8.30 Uhr        | 2027-03-05T08:30Z
          Stand: 05.03.2027, 08:30 Uhr           | 2027-03-05T08:30Z
          5. Jänner 2027                         | 2027-01-05T00:00Z
          vendredi 5 mars 2027 à 8h30            | 2027-03-05T08:30Z
          1er août 2027                          | 2027-08-01T00:00Z
          5 févr. 2027                           | 2027-02-05T00:00Z
          5 de enero de 2027                     | 2027-01-05T00:00Z
          5 de março de 2027 às 08h30            | 2027-03-05T08:30Z
          5 marzo 2027 alle 08:30                | 2027-03-05T08:30Z
          5 maart 2027                           | 2027-03-05T00:00Z
          5 mars 2027 kl. 08.30                  | 2027-03-05T08:30Z
          5. maaliskuuta 2027                    | 2027-03-05T00:00Z
          5 marca 2027                           | 2027-03-05T00:00Z
          5. března 2027                         | 2027-03-05T00:00Z
          2027. március 5.                       | 2027-03-05T00:00Z
          2027 m. kovo 5 d.                      | 2027-03-05T00:00Z
          5 марта 2027 г., 08:30                 | 2027-03-05T08:30Z
          5 березня 2027                         | 2027-03-05T00:00Z
          5 Μαρτίου 2027                         | 2027-03-05T00:00Z
          5 Mart 2027                            | 2027-03-05T00:00Z
          5 مارس 2027                            | 2027-03-05T00:00Z
          ٥ مارس ٢٠٢٧                            | 2027-03-05T00:00Z
          5 آذار 2027                            | 2027-03-05T00:00Z
          5 كانون الثاني 2027                    | 2027-01-05T00:00Z
          5 يناير/كانون الثاني 2027              | 2027-01-05T00:00Z
          5 במרץ 2027                            | 2027-03-05T00:00Z
          5 मार्च 2027                           | 2027-03-05T00:00Z
          5 Maret 2027                           | 2027-03-05T00:00Z
          Thứ Sáu, 05/03/2027                    | 2027-03-05T00:00Z
          2027年3月5日 8時30分                     | 2027-03-05T08:30Z
          2027年03月05日 08:30                    | 2027-03-05T08:30Z
          2027년 3월 5일 08:30                     | 2027-03-05T08:30Z
          2027.03.05.                            | 2027-03-05T00:00Z
          """)
  void readsDatesOfManyLanguages(String text, String date) {
    assertThat(WrittenDate.in(text, "xx", ZoneOffset.UTC)).contains(OffsetDateTime.parse(date));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "vor 3 Stunden",
        "3 hours ago",
        "Yesterday, 8:30",
        "heute, 08:30 Uhr",
        "il y a 2 heures",
        "hace 5 minutos",
        "5 часов назад",
        "3小时前",
        "5 March",
        "March 2027",
        "2027",
        "Issue 12/2027",
        "Room 5 of 2027",
        "31 April 2027",
        "30 February 2027",
        "99.03.2027"
      })
  void inventsNoDate(String text) {
    assertThat(WrittenDate.in(text, "xx", ZoneOffset.UTC)).isEmpty();
  }
}
