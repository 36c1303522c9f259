package dev.slugline.enrich.emit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slugline.contracts.Extension.Counts;
import java.util.Collections;
import org.junit.jupiter.api.Test;

class CountedTest {
  @Test
  void wordsStandBetweenSpacesOrLongDashes() {
    assertThat(words("The well-known ferry’s crew didn't sail")).isEqualTo(6);
    assertThat(words("It sailed—late—on 3.5 knots")).isEqualTo(6);
    assertThat(words("two\u00a0words, one number: 10\u202f000")).isEqualTo(5);
  }

  @Test
  void whatHasNoLetterOrDigitIsNoWord() {
    assertThat(words("The ferry – at last – sailed * & …")).isEqualTo(5);
    assertThat(words("--- ***\n\n* * *")).isZero();
    assertThat(Counted.of("")).isEqualTo(new Counts(0, 0, 0));
  }

  @Test
  void cellsOfATableAndItemsOfAListAreParted() {
    assertThat(words("Team\tPlayed\tPoints\nAlder\t12\t31\nElm\t-\t–")).isEqualTo(7);
    assertThat(words("• First thing\n\n• Second\n\n1. Third one")).isEqualTo(6);
  }

  @Test
  void eachChineseOrJapaneseCharacterIsAWord() {
    assertThat(words("港口周一重新开放。")).isEqualTo(8);
    assertThat(words("港が、月曜に再開")).isEqualTo(7);
    assertThat(words("市长说，2026年将有3艘渡轮（Elsa）。")).isEqualTo(3 + 1 + 3 + 1 + 3 + 1);
    assertThat(words("ＡＩ会議")).isEqualTo(3);
  }

  @Test
  void charactersOutsideTheBasicPlaneAreOneEach() {
    assertThat(Counted.of("𠮷野 😀")).isEqualTo(new Counts(2, 4, 0));
  }

  @Test
  void koreanAndArabicWordsStandBetweenSpaces() {
    assertThat(words("항구가 월요일에 다시 문을 열었다")).isEqualTo(5);
    assertThat(words("قال المجلس إن العبّارة أبحرت من جديد يوم الاثنين، بعد 9 أشهر")).isEqualTo(12);
    assertThat(words("می\u200cخواهم بروم")).isEqualTo(2);
  }

  @Test
  void wordsThatNothingPartsAreToldByDictionary() {
    assertThat(words("ภาษาไทย")).isEqualTo(2);
    assertThat(words("ภาษาไทย และ English")).isEqualTo(4);
  }

  @Test
  void readingTimeIsOfWordsAndOfIdeographs() {
    assertThat(Counted.of(String.join(" ", Collections.nCopies(230, "word"))).readingSeconds())
        .isEqualTo(60);
    assertThat(Counted.of("港".repeat(500)).readingSeconds()).isEqualTo(60);
    assertThat(Counted.of("港".repeat(250) + " " + "word ".repeat(115)).readingSeconds())
        .isEqualTo(60);
  }

  private static int words(String text) {
    return Counted.of(text).words();
  }
}
