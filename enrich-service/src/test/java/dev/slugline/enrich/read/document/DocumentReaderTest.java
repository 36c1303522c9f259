package dev.slugline.enrich.read.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slugline.contracts.Rejection.Reason;
import dev.slugline.enrich.FeedProfile;
import dev.slugline.enrich.RawStory;
import dev.slugline.enrich.Reading;
import dev.slugline.enrich.UnreadableCopy;
import dev.slugline.enrich.WireCopy;
import dev.slugline.enrich.WireFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentReaderTest {
  private static final DocumentLimits SMALL =
      new DocumentLimits(
          1, 64, Duration.ofSeconds(5), Duration.ofMinutes(2), Duration.ofMinutes(5), 100_000, 10);

  private static final DocumentReader MISBEHAVING =
      new DocumentReader(new ForkedTika(SMALL, "misbehaving-tika.xml"));
  private static final DocumentReader REAL =
      new DocumentReader(
          new ForkedTika(
              new DocumentLimits(
                  1,
                  128,
                  Duration.ofSeconds(20),
                  Duration.ofMinutes(2),
                  Duration.ofMinutes(5),
                  100_000,
                  10),
              "tika.xml"));

  @AfterAll
  static void noChildIsLeft() {
    MISBEHAVING.close();
    REAL.close();
    Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () ->
                assertThat(ProcessHandle.current().descendants())
                    .as("child processes after close")
                    .noneMatch(
                        child -> child.info().commandLine().orElse("").contains("PipesServer")));
  }

  @ParameterizedTest
  @CsvSource({
    "hang,PARSER_TIMEOUT",
    "fill,PARSER_MEMORY",
    "crash,PARSER_CRASH",
    "throw,MALFORMED",
  })
  void aDocumentThatMisbehavesCostsItselfAndNothingElse(String order, Reason reason) {
    assertThat(reason(MISBEHAVING, bytes(order))).isEqualTo(reason);
    assertThat(text(MISBEHAVING, bytes("The ferry sails.\n"))).isEqualTo("The ferry sails.");
  }

  @Test
  void endlessRecursionIsARefusal() {
    assertThat(reason(MISBEHAVING, bytes("nest"))).isIn(Reason.MALFORMED, Reason.PARSER_CRASH);
    assertThat(text(MISBEHAVING, bytes("The ferry sails.\n"))).isEqualTo("The ferry sails.");
  }

  @Test
  void moreTextThanAnyStoryHoldsIsTooLarge() {
    byte[] rtf = bytes("{\\rtf1\\ansi\\deff0\\pard " + "quay ".repeat(30_000) + "\\par}");
    assertThat(reason(REAL, rtf)).isEqualTo(Reason.TOO_LARGE);
  }

  @Test
  void aBombInADocumentIsRefused() throws IOException {
    assertThat(reason(REAL, word("<w:t>" + "a".repeat(60_000_000) + "</w:t>")))
        .isIn(Reason.TOO_LARGE, Reason.PARSER_MEMORY, Reason.MALFORMED);
    assertThat(text(REAL, bytes("{\\rtf1\\ansi\\deff0\\pard The ferry sails.\\par}")))
        .isEqualTo("The ferry sails.");
  }

  @Test
  void anExternalEntityInADocumentIsNotFetched() throws IOException {
    String doctype = "<!DOCTYPE d [<!ENTITY x SYSTEM 'file:///etc/hostname'>]>";
    byte[] document = word(doctype, "<w:t>quay &x;</w:t>");
    try {
      assertThat(text(REAL, document).strip()).isEqualTo("quay");
    } catch (UnreadableCopy e) {
      assertThat(e.rejection().reason()).isEqualTo(Reason.MALFORMED);
    }
  }

  @Test
  void manyNestedGroupsOfRtfAreNoCrash() {
    byte[] rtf =
        bytes(
            "{\\rtf1\\ansi\\deff0\\pard "
                + "{".repeat(200_000)
                + "quay"
                + "}".repeat(200_000)
                + "\\par}");
    try {
      assertThat(text(REAL, rtf)).isEqualTo("quay");
    } catch (UnreadableCopy e) {
      assertThat(e.rejection().kind().json()).isEqualTo("content");
    }
    assertThat(text(REAL, bytes("{\\rtf1\\ansi\\deff0\\pard The ferry sails.\\par}")))
        .isEqualTo("The ferry sails.");
  }

  @Test
  void anArchiveIsNoStory() throws IOException {
    var zip = new ByteArrayOutputStream();
    try (var out = new ZipOutputStream(zip)) {
      out.putNextEntry(new ZipEntry("../../story.txt"));
      out.write(bytes("quay"));
    }
    assertThat(reason(REAL, zip.toByteArray())).isEqualTo(Reason.UNSUPPORTED_TYPE);
  }

  @Test
  void afterCloseNoDocumentIsRead() {
    var reader = new DocumentReader(SMALL);
    reader.close();
    assertThat(reason(reader, bytes("{\\rtf1 quay}"))).isEqualTo(Reason.UNAVAILABLE);
  }

  private static byte[] word(String run) throws IOException {
    return word("", run);
  }

  private static byte[] word(String doctype, String run) throws IOException {
    var docx = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(docx)) {
      entry(
          zip,
          "[Content_Types].xml",
          "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'><Default"
              + " Extension='rels'"
              + " ContentType='application/vnd.openxmlformats-package.relationships+xml'/><Override"
              + " PartName='/word/document.xml'"
              + " ContentType='application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'/></Types>");
      entry(
          zip,
          "_rels/.rels",
          "<Relationships"
              + " xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship"
              + " Id='r1'"
              + " Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument'"
              + " Target='word/document.xml'/></Relationships>");
      entry(
          zip,
          "word/document.xml",
          doctype
              + "<w:document"
              + " xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body><w:p><w:r>"
              + run
              + "</w:r></w:p></w:body></w:document>");
    }
    return docx.toByteArray();
  }

  private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(bytes(text));
    zip.closeEntry();
  }

  private static Reason reason(DocumentReader reader, byte[] document) {
    try {
      text(reader, document);
      return null;
    } catch (UnreadableCopy e) {
      return e.rejection().reason();
    }
  }

  private static String text(DocumentReader reader, byte[] document) {
    var raw =
        new RawStory(
            "r",
            FeedProfile.unknown("harbour"),
            OffsetDateTime.parse("2026-11-23T12:00:00Z"),
            document,
            null,
            null,
            null);
    Reading reading = reader.read(new WireCopy(raw, WireFormat.DOCUMENT, null, null)).get(0);
    return ((Reading.Read) reading).story().text();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
