package dev.slugline.enrich.annotate.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slugline.enrich.Block;
import dev.slugline.enrich.FeedProfile;
import dev.slugline.enrich.Story;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LanguageAnnotatorTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "en | The mayor opened the new bridge on Monday, three years after the work had begun.",
        "de | Die Bürgermeisterin eröffnete am Montag die neue Brücke, drei Jahre nach Baubeginn.",
        "fr | La maire a inauguré lundi le nouveau pont, trois ans après le début des travaux.",
        "es | La alcaldesa inauguró el lunes el nuevo puente, tres años después de las obras.",
        "pl | Burmistrz otworzył w poniedziałek nowy most, trzy lata po rozpoczęciu budowy.",
        "ru | Мэр города открыл в понедельник новый мост через реку, сообщили жители.",
        "ar | افتتح رئيس البلدية يوم الاثنين الجسر الجديد فوق النهر بعد ثلاث سنوات.",
        "ja | 市長は月曜日、川にかかる新しい橋の開通式を行った。工事は三年かかった。",
        "ko | 시장은 월요일 강을 가로지르는 새 다리의 개통식을 열었다고 밝혔다.",
        "zh | 市长星期一为横跨河流的新桥揭幕，工程历时三年，费用低于预期。",
        "el | Ο δήμαρχος εγκαινίασε τη Δευτέρα τη νέα γέφυρα του ποταμού.",
        "th | นายกเทศมนตรีเปิดสะพานใหม่ข้ามแม่น้ำเมื่อวันจันทร์"
      })
  void findsTheLanguageOfAStoryThatDoesNotSayIt(String language, String text) {
    Story story = annotated(text, null, null);
    assertThat(story.article().language()).isEqualTo(language);
    assertThat(story.desk().languageConfidence()).isBetween(0.7, 1.0);
  }

  static List<String> sentences() throws IOException {
    try (var in = LanguageAnnotatorTest.class.getResourceAsStream("sentences.tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void tellsTheLanguagesOfTheWires(String line) {
    String[] fields = line.split("\t");

    Story story = annotated(fields[1], null, null);

    String norwegian = "no".equals(story.article().language()) ? "nb" : story.article().language();
    assertThat(norwegian).isEqualTo(fields[0]);
  }

  @ParameterizedTest
  @CsvSource({"zh,市议会将决定旧桥能否修复", "ja,古い橋の修理を議会が決定", "ko,시의회 낡은 다리 수리 결정"})
  void aHeadlineInChineseLettersIsEnough(String language, String headline) {
    assertThat(annotated(headline, null, null).article().language()).isEqualTo(language);
  }

  @Test
  void whatTheFormatSaysStands() {
    Story story = annotated("The mayor opened the new bridge on Monday.", "cy", null);
    assertThat(story.article().language()).isEqualTo("cy");
    assertThat(story.desk().languageConfidence()).isNull();
  }

  @Test
  void theFeedsLanguageComesBeforeAGuess() {
    Story story = annotated("The mayor opened the new bridge on Monday.", null, "gd");
    assertThat(story.article().language()).isEqualTo("gd");
  }

  @Test
  void tooLittleTextHasNoLanguage() {
    assertThat(annotated("1:0, 2:1", null, null).article().language()).isNull();
  }

  private static Story annotated(String text, String said, String ofFeed) {
    var feed = new FeedProfile("test", null, ofFeed, ZoneOffset.UTC);
    var story = new Story(feed, Story.BodyOrigin.MARKUP);
    story.blocks().add(Block.paragraph(text));
    story.article().language(said);
    new LanguageAnnotator().annotate(story);
    return story;
  }
}
