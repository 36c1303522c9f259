package dev.slugline.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WireDatesTest {
  private static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "20261123T101112Z | 2026-11-23T10:11:12Z",
        "2026-11-23T10:11:12.345+05:30 | 2026-11-23T10:11:12.345+05:30",
        "2026-07-01 18:33 | 2026-07-01T18:33:00+02:00",
        "2026-12-01 18:33 | 2026-12-01T18:33:00+01:00",
        "Mon, 23 Nov 2026 10:11:12 +0100 | 2026-11-23T10:11:12+01:00",
        "Fri, 23 Nov 2026 10:11:12 GMT | 2026-11-23T10:11:12Z",
        "23 Nov 26 10:11 EST | 2026-11-23T10:11:00-05:00",
        "Mon, 3 Nov 2026 10:11:12 -0700 (PDT) | 2026-11-03T10:11:12-07:00",
        "Monday, 23-Nov-2026 10:11:12 UT | 2026-11-23T10:11:12Z",
        "01 Jul 2026 10:11 | 2026-07-01T10:11:00+02:00",
        "2026-11-23 10:11:12 EST | 2026-11-23T10:11:12-05:00",
        "20261231T240000 | 2027-01-01T00:00:00+01:00",
        "20261231T2400Z | 2027-01-01T00:00:00Z"
      })
  void readsTheFormsThatWiresSend(String text, OffsetDateTime date) {
    assertThat(WireDates.parse(text, COPENHAGEN)).contains(date);
  }

  @Test
  void aTimeThatTheClocksLeftOutIsAsMuchLater() {
    assertThat(WireDates.parse("20260329T023000", COPENHAGEN))
        .contains(OffsetDateTime.parse("2026-03-29T03:30:00+02:00"));
  }

  @Test
  void aTimeThatTheClocksShowTwiceIsTheFirst() {
    assertThat(WireDates.parse("20261025T023000", COPENHAGEN))
        .contains(OffsetDateTime.parse("2026-10-25T02:30:00+02:00"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "yesterday",
        "2026-11-23 25:00",
        "2026-11-23 24:30",
        "2026-11-23 10:11 PM",
        "2026-13-01",
        "31 Feb 2026 10:00 GMT",
        "1 Xyz 2026",
        "1 Nov 2026 10:00 QQQ"
      })
  void aDayThatNeverWasIsNoDate(String text) {
    assertThat(WireDates.parse(text, COPENHAGEN)).isEmpty();
  }
}
