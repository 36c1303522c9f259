package dev.slugline.enrich.annotate.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MediaTopicsTest {
  private static final String HEADER = "qcode\tparent\tretired\tname_en\tsubjectcode\treplacedby\n";
  private static final String TOP = "medtop:04000000\t\t\tcrafts\t04000000\t\n";

  @TempDir private Path folder;

  @Test
  void aCodeOfTwoTopicsGivesBothInTheOrderOfTheFile() {
    MediaTopics topics =
        read(
            "medtop:20000001\tmedtop:04000000\t\tpots\t04001000\t\n"
                + "medtop:20000002\tmedtop:04000000\t\tpans\t04001000\t\n");

    assertThat(found(topics, "04001000")).containsExactly("20000001", "20000002");
  }

  @Test
  void aRetiredTopicOfTwoGivesNothingBesideTheOneInUse() {
    MediaTopics topics =
        read(
            "medtop:20000001\tmedtop:04000000\t2020-01-01\tpots\t04001000\t\n"
                + "medtop:20000002\tmedtop:04000000\t\tpans\t04001000\t\n");

    assertThat(found(topics, "04001000")).containsExactly("20000002");
  }

  @Test
  void aRetiredTopicGivesItsReplacementsThroughOthersRetiredSince() {
    MediaTopics topics =
        read(
            "medtop:20000001\tmedtop:04000000\t2019\tpots\t04001000\tmedtop:20000002\n"
                + "medtop:20000002\tmedtop:04000000\t2020\tpans\t\t20000003, medtop:20000004\n"
                + "medtop:20000003\tmedtop:04000000\t\tkettles\t\t\n"
                + "medtop:20000004\tmedtop:04000000\t\tcauldrons\t\t\n");

    assertThat(found(topics, "04001000")).containsExactly("20000003", "20000004");
  }

  @Test
  void retiredTopicsThatReplaceEachOtherGiveTheOneAbove() {
    MediaTopics topics =
        read(
            "medtop:20000001\tmedtop:04000000\t2019\tpots\t04001000\tmedtop:20000002\n"
                + "medtop:20000002\tmedtop:04000000\t2020\tpans\t\tmedtop:20000001\n");

    assertThat(topics.ofSubjectCode("04001000"))
        .singleElement()
        .satisfies(
            f -> {
              assertThat(f.topic().code()).isEqualTo("04000000");
              assertThat(f.broader()).isTrue();
            });
  }

  @Test
  void aCodeThatIsNotThereFallsBackToTheCodesAboveItAndSaysSo() {
    MediaTopics topics = read("medtop:20000001\tmedtop:04000000\t\tpots\t04001000\t\n");

    assertThat(found(topics, "04001007")).containsExactly("20000001");
    assertThat(found(topics, "04055001")).containsExactly("04000000");
    assertThat(topics.ofSubjectCode("04055001").get(0).broader()).isTrue();
    assertThat(topics.ofSubjectCode("09001001")).isEmpty();
  }

  @Test
  void columnsMayStandInAnyOrderAndOthersArePassedOver() throws IOException {
    Path file =
        write(
            "\ufeffwikidata\tsubjectcode\tname_pt-BR\tqcode\r\nQ1\t04000000\tofício\t04000000\r\n");

    assertThat(MediaTopics.read(file).topic("04000000").orElseThrow().name("pt"))
        .isEqualTo("ofício");
  }

  @Test
  void aNameIsInTheStorysLanguageElseInEnglish() {
    Topic topic =
        new Topic(2, "1", "", false, List.of(), List.of(), java.util.Map.of("en", "pots"));

    assertThat(topic.name("de-AT")).isEqualTo("pots");
    assertThat(topic.name(null)).isEqualTo("pots");
  }

  @Test
  void noFileIsNoVocabulary() {
    assertThat(MediaTopics.of(" ").isEmpty()).isTrue();
    assertThat(MediaTopics.of(null).isEmpty()).isTrue();
  }

  @Test
  void aMissingFileIsNamed() {
    Path missing = folder.resolve("nowhere.tsv");

    assertThatThrownBy(() -> MediaTopics.read(missing))
        .isInstanceOf(VocabularyFault.class)
        .hasMessageContaining(missing + ": there is no such file");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '\'',
      value = {
        "'medtop:2000001\t\t\tpots\t\t', 'line 3: the qcode is not medtop: and eight digits'",
        "'medtop:20000001\t\t\tpots', 'line 3: has 4 fields where the header has 6'",
        "'medtop:20000001\t\t\tpots\t4001000\t', 'line 3: a subjectcode is not eight digits'",
        "'medtop:04000000\t\t\tpots\t\t', 'line 3: medtop:04000000 stands in line 2 already'",
        "'medtop:20000001\tmedtop:20000009\t\tpots\t\t', 'line 3: names the topic 20000009, which'",
        "'medtop:20000001\t\t2020\tpots\t\tmedtop:2', 'line 3: names the topic 2, which'"
      })
  void aFaultIsNamedWithItsLine(String line, String fault) {
    assertThatThrownBy(() -> read(line + "\n"))
        .isInstanceOf(VocabularyFault.class)
        .hasMessageContaining("topics.tsv, " + fault);
  }

  @Test
  void everyFaultIsNamedAtOnce() {
    assertThatThrownBy(() -> read("x\t\t\t\t\t\n\ny\t\t\t\t\t\n"))
        .hasMessageContaining("line 3: ")
        .hasMessageContaining("line 5: ");
  }

  @Test
  void bytesThatAreNotUtf8AreNamedWithTheirLine() throws IOException {
    Path file = folder.resolve("topics.tsv");
    Files.write(file, (HEADER + TOP + "caf\u00e9\n").getBytes(StandardCharsets.ISO_8859_1));

    assertThatThrownBy(() -> MediaTopics.read(file)).hasMessageContaining("line 3: is not UTF-8");
  }

  @Test
  void aFileOfAnotherKindIsRefusedByItsHeader() throws IOException {
    Path file = write("code,name\n04000000,crafts\n");

    assertThatThrownBy(() -> MediaTopics.read(file))
        .hasMessageContaining("line 1: the header has no column 'qcode'");
  }

  @Test
  void aFileWithoutTopicsIsRefused() throws IOException {
    Path file = write(HEADER);

    assertThatThrownBy(() -> MediaTopics.read(file)).hasMessageContaining("holds no topic");
  }

  private static List<String> found(MediaTopics topics, String code) {
    return topics.ofSubjectCode(code).stream().map(f -> f.topic().code()).toList();
  }

  private MediaTopics read(String lines) {
    try {
      return MediaTopics.read(write(HEADER + TOP + lines));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private Path write(String content) throws IOException {
    return Files.writeString(folder.resolve("topics.tsv"), content);
  }
}
