package dev.slugline.enrich.structure.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineParserTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          TAMPA, Fla. (AP) — The ferry sank.             | TAMPA, Fla. (AP)              | TAMPA, Fla.       |              | AP
          ST. LOUIS (AP) _ The ferry sank.               | ST. LOUIS (AP)                | ST. LOUIS         |              | AP
          PORT-AU-PRINCE, Haiti (AP) — Boats left.       | PORT-AU-PRINCE, Haiti (AP)    | PORT-AU-PRINCE, Haiti |          | AP
          LIMA, Jan 21 (Reuters) - Boats left.           | LIMA, Jan 21 (Reuters)        | LIMA              | Jan 21       | Reuters
          WASHINGTON/LIMA, Jan 21 (Reuters) - Boats left. | WASHINGTON/LIMA, Jan 21 (Reuters) | WASHINGTON;LIMA | Jan 21     | Reuters
          PASADENA, Calif., Jan. 1 (UPI) — Floats rolled. | PASADENA, Calif., Jan. 1 (UPI) | PASADENA, Calif. | Jan. 1      | UPI
          BRISBANE, Oct 12 AAP - Rain fell.              | BRISBANE, Oct 12 AAP          | BRISBANE          | Oct 12       | AAP
          SAITAMA, Japan, Dec. 9 Kyodo - Rain fell.      | SAITAMA, Japan, Dec. 9 Kyodo  | SAITAMA, Japan    | Dec. 9       | Kyodo
          MOSCOW, January 21. /TASS/. Snow fell.         | MOSCOW, January 21. /TASS/    | MOSCOW            | January 21   | TASS
          (ANSA) - ROMA, 11 LUG - Il porto riapre.       | (ANSA) - ROMA, 11 LUG         | ROMA              | 11 LUG       | ANSA
          MADRID, 21 Nov. 2024 (Europa Press) - El puerto abre. | MADRID, 21 Nov. 2024 (Europa Press) | MADRID | 21 Nov. 2024 | Europa Press
          Madrid, 21 ene (EFE).- El puerto abre.         | Madrid, 21 ene (EFE)          | Madrid            | 21 ene       | EFE
          LAKEVILLE, Conn.--(BUSINESS WIRE)--Aug 29, 2024-- Alder Cranes grew. | LAKEVILLE, Conn.--(BUSINESS WIRE)--Aug 29, 2024 | LAKEVILLE, Conn. | Aug 29, 2024 | BUSINESS WIRE
          AUSTIN, Texas, Feb. 1, 2017 /PRNewswire-AsiaNet/ -- Alder Cranes grew. | AUSTIN, Texas, Feb. 1, 2017 /PRNewswire-AsiaNet/ | AUSTIN, Texas | Feb. 1, 2017 | PRNewswire-AsiaNet
          Frankfurt/Main (dpa) - Der Hafen öffnet.       | Frankfurt/Main (dpa)          | Frankfurt/Main    |              | dpa
          Frankfurt (Oder) (dpa) - Der Hafen öffnet.     | Frankfurt (Oder) (dpa)        | Frankfurt (Oder)  |              | dpa
          Rom/Sydney (dpa) - Der Hafen öffnet.           | Rom/Sydney (dpa)              | Rom;Sydney        |              | dpa
          Tel Aviv/Beirut (dpa) - Der Hafen öffnet.      | Tel Aviv/Beirut (dpa)         | Tel Aviv;Beirut   |              | dpa
          Peine (dpa/lni) - Der Hafen öffnet.            | Peine (dpa/lni)               | Peine             |              | dpa/lni
          Paris (ats afp) Le port rouvre.                | Paris (ats afp)               | Paris             |              | ats afp
          PARIS, 21 janvier (AFP) - Le port rouvre.      | PARIS, 21 janvier (AFP)       | PARIS             | 21 janvier   | AFP
          Le Havre (AFP) – Le port rouvre.               | Le Havre (AFP)                | Le Havre          |              | AFP
          Wien (APA) - Der Hafen öffnet.                 | Wien (APA)                    | Wien              |              | APA
          КИЕВ, 21 янв /ТАСС/. Порт открыт.              | КИЕВ, 21 янв /ТАСС/           | КИЕВ              | 21 янв       | ТАСС
          القاهرة (رويترز) - أعيد فتح الميناء             | القاهرة (رويترز)              | القاهرة           |              | رويترز
          القاهرة 21 يناير (أ ش أ) - أعيد فتح الميناء     | القاهرة 21 يناير (أ ش أ)      | القاهرة           | 21 يناير     | أ ش أ
          Colombo, Sri Lanka – The harbour opened.       | Colombo, Sri Lanka            | Colombo, Sri Lanka |             |
          AMMAN — The harbour opened.                    | AMMAN                         | AMMAN             |              |
          Srinagar- The harbour opened.                  | Srinagar                      | Srinagar          |              |
          Doha: The harbour opened.                      | Doha                          | Doha              |              |
          """)
  void readsEverySchool(String text, String dateline, String places, String date, String source) {
    ParsedDateline parsed = DatelineParser.parse(text).orElseThrow();

    assertThat(text.substring(parsed.start(), parsed.end())).isEqualTo(dateline);
    assertThat(parsed.places()).isEqualTo(List.of(places.split(";")));
    assertThat(parsed.date()).isEqualTo(date);
    assertThat(parsed.source()).isEqualTo(source);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DENVER (4-4) at DALLAS (6-1), Sunday at 1 p.m.",
        "ALDER QUEEN (US) - a grey mare - won by a length.",
        "(US) - Alder Queen won by a length.",
        "(GB) - Alder Queen won by a length.",
        "The Associated Press (AP) — which is a cooperative — grew.",
        "ALDER CRANES (NYSE) - shares of the maker of cranes rose.",
        "No. 23 SMU (7-1, 3-1 AAC) at Memphis (4-4, 1-3), Saturday at noon.",
        "WATCH — The harbour from the air.",
        "KEY MATCHUP — The harbour against the town.",
        "INJURIES: Denver: nobody.",
        "The minister said (in Reuters) - that was it.",
        "She asked (AFP) what had happened.",
        "STATE COLLEGE 4, Pa. — the score was final.",
        "-",
        "(AP",
        "   ",
        ""
      })
  void refusesWhatOnlyLooksLikeOne(String text) {
    assertThat(DatelineParser.parse(text)).isEmpty();
  }

  @Test
  void aStateIsNoAgency() {
    ParsedDateline parsed = DatelineParser.parse("STATE COLLEGE, Pa. — Rain fell.").orElseThrow();

    assertThat(parsed.places()).containsExactly("STATE COLLEGE, Pa.");
    assertThat(parsed.source()).isNull();
  }

  @Test
  void readsASourceThatNamesNoPlace() {
    ParsedDateline parsed = DatelineParser.parse("(OPTA) - Results from Lima.").orElseThrow();

    assertThat(parsed.source()).isEqualTo("OPTA");
    assertThat(parsed.places()).isEmpty();
  }
}
