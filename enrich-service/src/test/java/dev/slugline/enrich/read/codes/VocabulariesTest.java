package dev.slugline.enrich.read.codes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slugline.contracts.Extension.Signal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VocabulariesTest {

  @ParameterizedTest
  @CsvSource({
    "medtop:20000210, http://cv.iptc.org/newscodes/mediatopic/20000210",
    "subj:04001000, http://cv.iptc.org/newscodes/subjectcode/04001000",
    "genre:Current, http://cv.iptc.org/newscodes/genre/Current",
    "wikidata:Q1, http://www.wikidata.org/entity/Q1"
  })
  void openVocabulariesGiveUris(String qcode, String uri) {
    assertThat(NewsCode.of(qcode).uri()).contains(uri);
  }

  @ParameterizedTest
  @ValueSource(strings = {"N2:US", "alone", ":x", ""})
  void unknownVocabulariesGiveNone(String qcode) {
    assertThat(NewsCode.of(qcode).uri()).isEmpty();
  }

  @Test
  void onlyEightDigitsAreASubjectCode() {
    assertThat(NewsCode.subjectCode(" 04001000 ")).contains("subj:04001000");
    assertThat(NewsCode.subjectCode("4001000")).isEmpty();
    assertThat(NewsCode.subjectCode("F01001000")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"No-Data-Available", "No-Data-Available, MAR 04", "N/A", " none "})
  void wordsForNothingAreFillers(String text) {
    assertThat(NewsCode.filler(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Nonesuch", "None of the above", "Unknown Pleasures"})
  void namesThatBeginLikeFillersAreNone(String text) {
    assertThat(NewsCode.filler(text)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"1,1", "9,9", "' 4 ',4", "Flash,1", "EIL,2", "Vorrang,3", "routine,4"})
  void urgencyIsADigitOrAWord(String text, int urgency) {
    assertThat(Urgency.of(text)).contains(urgency);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "10", "-1", "", "soon"})
  void otherUrgenciesAreNone(String text) {
    assertThat(Urgency.of(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "sig:update, UPDATE",
    "http://cv.iptc.org/newscodes/signal/correction, CORRECTION",
    "edStat:D, KILL",
    "Corrective, CORRECTION",
    "Writethru, WRITETHRU",
    "ALERT, ALERT"
  })
  void signalsAreKnownInTheirSpellings(String text, Signal signal) {
    assertThat(SignalWords.of(text)).contains(signal);
  }

  @ParameterizedTest
  @ValueSource(strings = {"edStat:N", "pmt:text", "d", "u", "News"})
  void whatAsksForNothingIsNoSignal(String text) {
    assertThat(SignalWords.of(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "https://a.example/b c.jpg, https://a.example/b%20c.jpg",
    "https://a.example/%20, https://a.example/%20",
    "urn:x:é, urn:x:%C3%A9"
  })
  void addressesBecomeUris(String text, String uri) {
    assertThat(Href.of(text)).contains(uri);
  }

  @ParameterizedTest
  @ValueSource(strings = {"high-tide.jpg", "/pics/1.jpg", "", "::"})
  void relativeAddressesHoldNowhere(String text) {
    assertThat(Href.of(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "By Ada Rendall, Ada Rendall",
    "'BY: ADA RENDALL', ADA RENDALL",
    "Por Rosa Salinas, Rosa Salinas",
    "Byron Sinclair, Byron Sinclair",
    "gr/bp, gr/bp"
  })
  void bylinesLoseTheirFirstWordOnly(String line, String name) {
    assertThat(Bylines.name(line)).isEqualTo(name);
  }

  @Test
  void languagesAreTheSameWhateverTheRegion() {
    assertThat(Languages.same("en-GB", "EN_us")).isTrue();
    assertThat(Languages.same("en", "enm")).isFalse();
    assertThat(Languages.same(null, "en")).isFalse();
    assertThat(Languages.same("", "")).isFalse();
  }
}
