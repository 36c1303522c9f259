package dev.slugline.enrich.structure.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slugline.contracts.Extension.Dateline;
import dev.slugline.enrich.Story;
import dev.slugline.enrich.structure.Stories;
import dev.slugline.enrich.structure.Structure;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineSchoolsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          NEW YORK, Jan 21 (Reuters) - Boats left. | NEW YORK, Jan 21 (Reuters) | NEW YORK | Jan 21 | Reuters
          LIMA, Jan 21 (Reuters Breakingviews) - Boats left. | LIMA, Jan 21 (Reuters Breakingviews) | LIMA | Jan 21 | Reuters Breakingviews
          LIMA, June 3, 2027 (Reuters) - Boats left. | LIMA, June 3, 2027 (Reuters) | LIMA | June 3, 2027 | Reuters
          LIMA/QUITO, Sept 3 (Reuters) - Boats left. | LIMA/QUITO, Sept 3 (Reuters) | LIMA;QUITO | Sept 3 | Reuters
          ABOARD THE ALDER QUEEN (AP) — Boats left. | ABOARD THE ALDER QUEEN (AP) | ABOARD THE ALDER QUEEN |  | AP
          ABOARD USS ALDER, Jan 21 (Reuters) - Boats left. | ABOARD USS ALDER, Jan 21 (Reuters) | ABOARD USS ALDER | Jan 21 | Reuters
          NEAR PORT ALDER, Ukraine (AP) — Boats left. | NEAR PORT ALDER, Ukraine (AP) | NEAR PORT ALDER, Ukraine |  | AP
          UNITED NATIONS (AP) -- Boats left. | UNITED NATIONS (AP) | UNITED NATIONS |  | AP
          COEUR D'ALENE, Idaho (AP) — Boats left. | COEUR D'ALENE, Idaho (AP) | COEUR D'ALENE, Idaho |  | AP
          FORT WORTH, Texas (AP) - Boats left. | FORT WORTH, Texas (AP) | FORT WORTH, Texas |  | AP
          ALDER, N.Y. (AP) — Boats left. | ALDER, N.Y. (AP) | ALDER, N.Y. |  | AP
          MELBOURNE, AAP - Rain fell. | MELBOURNE, AAP | MELBOURNE |  | AAP
          SYDNEY, Oct 12 AAP - Rain fell. | SYDNEY, Oct 12 AAP | SYDNEY | Oct 12 | AAP
          TOKYO, Dec. 9 (Kyodo) -- Rain fell. | TOKYO, Dec. 9 (Kyodo) | TOKYO | Dec. 9 | Kyodo
          OSAKA, Dec. 9, Kyodo - Rain fell. | OSAKA, Dec. 9, Kyodo | OSAKA | Dec. 9 | Kyodo
          ST. PETERSBURG, January 21. /TASS/. Snow fell. | ST. PETERSBURG, January 21. /TASS/ | ST. PETERSBURG | January 21 | TASS
          YUZHNO-SAKHALINSK, January 21. /TASS Correspondent Ivan Belov/. Snow fell. | YUZHNO-SAKHALINSK, January 21. /TASS Correspondent Ivan Belov/ | YUZHNO-SAKHALINSK | January 21 | TASS Correspondent Ivan Belov
          МОСКВА, 21 января. /ТАСС/. Снег. | МОСКВА, 21 января. /ТАСС/ | МОСКВА | 21 января | ТАСС
          МОСКВА, 21 янв - РИА Новости. Снег. | МОСКВА, 21 янв - РИА Новости | МОСКВА | 21 янв | РИА Новости
          Москва. 21 января. ИНТЕРФАКС - Снег выпал. | Москва. 21 января. ИНТЕРФАКС | Москва | 21 января | ИНТЕРФАКС
          Moscow. January 21. INTERFAX - Snow fell. | Moscow. January 21. INTERFAX | Moscow | January 21 | INTERFAX
          (ANSA) - MILANO, 3 GEN - Il porto riapre. | (ANSA) - MILANO, 3 GEN | MILANO | 3 GEN | ANSA
          (ANSA) - ROME, JUL 11 - The harbour opens. | (ANSA) - ROME, JUL 11 | ROME | JUL 11 | ANSA
          (ANSA) - REGGIO CALABRIA, 3 GEN - Il porto riapre. | (ANSA) - REGGIO CALABRIA, 3 GEN | REGGIO CALABRIA | 3 GEN | ANSA
          Roma, 3 gen. (Adnkronos) - Il porto riapre. | Roma, 3 gen. (Adnkronos) | Roma | 3 gen. | Adnkronos
          Roma, 3 gen. (askanews) - Il porto riapre. | Roma, 3 gen. (askanews) | Roma | 3 gen. | askanews
          SEVILLA, 3 Ene. (EUROPA PRESS) - El puerto abre. | SEVILLA, 3 Ene. (EUROPA PRESS) | SEVILLA | 3 Ene. | EUROPA PRESS
          Bogotá, 3 mar (EFE).- El puerto abre. | Bogotá, 3 mar (EFE) | Bogotá | 3 mar | EFE
          Santiago de Chile, 3 mar (EFE).- El puerto abre. | Santiago de Chile, 3 mar (EFE) | Santiago de Chile | 3 mar | EFE
          Redacción Internacional, 3 mar (EFE).- El puerto abre. | Redacción Internacional, 3 mar (EFE) | Redacción Internacional | 3 mar | EFE
          Buenos Aires, 3 de marzo (Télam).- El puerto abre. | Buenos Aires, 3 de marzo (Télam) | Buenos Aires | 3 de marzo | Télam
          CIUDAD DE MÉXICO (AP) — El puerto abre. | CIUDAD DE MÉXICO (AP) | CIUDAD DE MÉXICO |  | AP
          Lisboa, 03 mar 2027 (Lusa) - O porto reabre. | Lisboa, 03 mar 2027 (Lusa) | Lisboa | 03 mar 2027 | Lusa
          DALLAS--(BUSINESS WIRE)--Alder Cranes grew. | DALLAS--(BUSINESS WIRE) | DALLAS |  | BUSINESS WIRE
          ALDER, Conn. & LIMA, Peru--(BUSINESS WIRE)--Alder Cranes grew. | ALDER, Conn. & LIMA, Peru--(BUSINESS WIRE) | ALDER, Conn.;LIMA, Peru |  | BUSINESS WIRE
          LONDON, Jan. 21, 2027 /PRNewswire/ -- Alder Cranes grew. | LONDON, Jan. 21, 2027 /PRNewswire/ | LONDON | Jan. 21, 2027 | PRNewswire
          LONDON, Jan. 21, 2027 (GLOBE NEWSWIRE) -- Alder Cranes grew. | LONDON, Jan. 21, 2027 (GLOBE NEWSWIRE) | LONDON | Jan. 21, 2027 | GLOBE NEWSWIRE
          TORONTO, Jan. 21, 2027 /CNW/ - Alder Cranes grew. | TORONTO, Jan. 21, 2027 /CNW/ | TORONTO | Jan. 21, 2027 | CNW
          VANCOUVER, British Columbia, Jan. 21, 2027 (GLOBE NEWSWIRE) -- Alder Cranes grew. | VANCOUVER, British Columbia, Jan. 21, 2027 (GLOBE NEWSWIRE) | VANCOUVER, British Columbia | Jan. 21, 2027 | GLOBE NEWSWIRE
          Toronto, Ontario--(Newsfile Corp. - January 21, 2027) - Alder Cranes grew. | Toronto, Ontario--(Newsfile Corp. - January 21, 2027) | Toronto, Ontario | January 21, 2027 | Newsfile Corp.
          HONG KONG, Jan 21, 2027 - (ACN Newswire) - Alder Cranes grew. | HONG KONG, Jan 21, 2027 - (ACN Newswire) | HONG KONG | Jan 21, 2027 | ACN Newswire
          Hamburg (dpa/lno) - Der Hafen öffnet. | Hamburg (dpa/lno) | Hamburg |  | dpa/lno
          Berlin (dpa) – Der Hafen öffnet. | Berlin (dpa) | Berlin |  | dpa
          Mülheim an der Ruhr (dpa/lnw) - Der Hafen öffnet. | Mülheim an der Ruhr (dpa/lnw) | Mülheim an der Ruhr |  | dpa/lnw
          Halle (Saale) (dpa/sa) - Der Hafen öffnet. | Halle (Saale) (dpa/sa) | Halle (Saale) |  | dpa/sa
          Lima/Quito/Berlin (dpa) - Der Hafen öffnet. | Lima/Quito/Berlin (dpa) | Lima;Quito;Berlin |  | dpa
          Berlin (AFP) — Der Hafen öffnet. | Berlin (AFP) | Berlin |  | AFP
          Wien/Graz (APA) - Der Hafen öffnet. | Wien/Graz (APA) | Wien;Graz |  | APA
          Berlin (dts Nachrichtenagentur) - Der Hafen öffnet. | Berlin (dts Nachrichtenagentur) | Berlin |  | dts Nachrichtenagentur
          Frankfurt a.M. (epd). Der Hafen öffnet. | Frankfurt a.M. (epd) | Frankfurt a.M. |  | epd
          Bern (sda) Der Hafen öffnet. | Bern (sda) | Bern |  | sda
          Bern, 21. Januar (Keystone-SDA) - Der Hafen öffnet. | Bern, 21. Januar (Keystone-SDA) | Bern | 21. Januar | Keystone-SDA
          Berlin, 21. Jan (Reuters) - Der Hafen öffnet. | Berlin, 21. Jan (Reuters) | Berlin | 21. Jan | Reuters
          Genève (ats) Le port rouvre. | Genève (ats) | Genève |  | ats
          Paris (ats/afp) Le port rouvre. | Paris (ats/afp) | Paris |  | ats/afp
          Paris, 21 jan 2027 (AFP) - Le port rouvre. | Paris, 21 jan 2027 (AFP) | Paris | 21 jan 2027 | AFP
          Paris, 21 janv. 2027 (AFP) - Le port rouvre. | Paris, 21 janv. 2027 (AFP) | Paris | 21 janv. 2027 | AFP
          Saint-Denis-de-la-Réunion, 1er août 2027 (AFP) - Le port rouvre. | Saint-Denis-de-la-Réunion, 1er août 2027 (AFP) | Saint-Denis-de-la-Réunion | 1er août 2027 | AFP
          BRUXELLES (Belga) - Le port rouvre. | BRUXELLES (Belga) | BRUXELLES |  | Belga
          AMSTERDAM (ANP) - De haven gaat open. | AMSTERDAM (ANP) | AMSTERDAM |  | ANP
          Stockholm (TT) - Hamnen öppnar. | Stockholm (TT) | Stockholm |  | TT
          WARSZAWA (PAP) - Port otwarty. | WARSZAWA (PAP) | WARSZAWA |  | PAP
          Praha 21. ledna (ČTK) - Přístav se otevírá. | Praha 21. ledna (ČTK) | Praha | 21. ledna | ČTK
          ANKARA (AA) - Liman açıldı. | ANKARA (AA) | ANKARA |  | AA
          BEIJING, Jan. 21 (Xinhua) -- Rain fell. | BEIJING, Jan. 21 (Xinhua) | BEIJING | Jan. 21 | Xinhua
          SEOUL, Jan. 21 (Yonhap) -- Rain fell. | SEOUL, Jan. 21 (Yonhap) | SEOUL | Jan. 21 | Yonhap
          NEW DELHI, Jan 21 (PTI): Rain fell. | NEW DELHI, Jan 21 (PTI) | NEW DELHI | Jan 21 | PTI
          New Delhi [India], January 21 (ANI): Rain fell. | New Delhi [India], January 21 (ANI) | New Delhi [India] | January 21 | ANI
          KUALA LUMPUR, Jan 21 (Bernama) -- Rain fell. | KUALA LUMPUR, Jan 21 (Bernama) | KUALA LUMPUR | Jan 21 | Bernama
          JAKARTA (ANTARA) - Rain fell. | JAKARTA (ANTARA) | JAKARTA |  | ANTARA
          RIYADH, 21 January 2027 (SPA) -- Rain fell. | RIYADH, 21 January 2027 (SPA) | RIYADH | 21 January 2027 | SPA
          الرياض 21 يناير 2027 (واس) - أعيد فتح الميناء | الرياض 21 يناير 2027 (واس) | الرياض | 21 يناير 2027 | واس
          دبي 21 يناير (رويترز) - أعيد فتح الميناء | دبي 21 يناير (رويترز) | دبي | 21 يناير | رويترز
          باريس (أ ف ب) - أعيد فتح الميناء | باريس (أ ف ب) | باريس |  | أ ف ب
          باريس/القاهرة (أ ف ب) - أعيد فتح الميناء | باريس/القاهرة (أ ف ب) | باريس;القاهرة |  | أ ف ب
          بيروت، 21 كانون الثاني (د ب أ) - أعيد فتح الميناء | بيروت، 21 كانون الثاني (د ب أ) | بيروت | 21 كانون الثاني | د ب أ
          LIMA and QUITO (AP) — Boats left. | LIMA and QUITO (AP) | LIMA;QUITO |  | AP
          LIMA (AP/Reuters) - Boats left. | LIMA (AP/Reuters) | LIMA |  | AP/Reuters
          LIMA (Reuters/AFP) — Boats left. | LIMA (Reuters/AFP) | LIMA |  | Reuters/AFP
          LIMA (CNS) -- Boats left. | LIMA (CNS) | LIMA |  | CNS
          LOS ANGELES (Variety.com) - Boats left. | LOS ANGELES (Variety.com) | LOS ANGELES |  | Variety.com
          LONDON — Boats left. | LONDON | LONDON |  |
          LONDON, Jan. 21 — Boats left. | LONDON, Jan. 21 | LONDON | Jan. 21 |
          """)
  void readsTheManyWaysOfOneSchool(
      String text, String dateline, String places, String date, String source) {
    ParsedDateline parsed = DatelineParser.parse(text).orElseThrow();

    assertThat(text.substring(parsed.start(), parsed.end())).isEqualTo(dateline);
    assertThat(parsed.places()).isEqualTo(List.of(places.split(";")));
    assertThat(parsed.date()).isEqualTo(date);
    assertThat(parsed.source()).isEqualTo(source);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The minister (SPD) - he is new - resigned.",
        "Alder (38) - ein Segler aus Kiel - gewann.",
        "Anna Muster (CDU) - Ministerin - trat zurück.",
        "Port Alder Athletic (ENG) - Alder Rovers 2-1",
        "ALDER (IRE) - 5 lengths - won the last race.",
        "Jane Roe (D-N.Y.) - the senator - resigned.",
        "By Monday (AP) had counted the votes.",
        "Shares of Alder Cranes (LON: ALDR) - the maker - rose.",
        "GAME 7 - The decider is on Sunday.",
        "12 - the number of cranes.",
        "Two men - one from Lima - left.",
        "Rain - and more of it - fell.",
        "He said: the port is open.",
        "Note: The port is open.",
        "ROUND 3: Alder beats Rovers.",
        "NEW: The port is open.",
        "Q: What is open? A: The port.",
        "WHAT HAPPENED — The port opened.",
        "WHY IT MATTERS — The port opened.",
        "WHO'S PLAYING — Alder and Rovers.",
        "1. Alder - 12 points",
        "MILESTONES — Alder needs two goals.",
        "LEADERS — Alder has 12 goals.",
        "PRESEASON - Alder beat Rovers.",
        "FRIDAY'S GAMES - Alder at Rovers",
        "* LIMA (AP) * is a code.",
        "Interior Minister Jan Beispiel (FDP) - he is new - resigned."
      })
  void refusesFalseFriends(String text) {
    assertThat(DatelineParser.parse(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          SYDNEY, March 22 AAP     | SYDNEY              | March 22    | AAP
          Lima, 10 juil 2027 (AFP) | Lima                | 10 juil 2027 | AFP
          ALDER TOWN, Pa.          | ALDER TOWN, Pa.     |             |
          """)
  void readsThePartsOfADatelineThatTheFormatMarksOff(
      String marked, String place, String date, String source) {
    Story story = Stories.unstructured("The harbour reopened on Monday after a storm.");
    story.desk().dateline(new Dateline(marked, null, null, null, null, null));
    new Structure().apply(story);

    Dateline dateline = story.desk().dateline();
    assertThat(dateline.text()).isEqualTo(marked);
    assertThat(dateline.places()).containsExactly(place);
    assertThat(dateline.date()).isEqualTo(date);
    assertThat(dateline.source()).isEqualTo(source);
  }
}
