package dev.slugline.enrich.read.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slugline.contracts.EnrichedStory;
import dev.slugline.contracts.Rejection.Reason;
import dev.slugline.enrich.EnrichPipeline;
import dev.slugline.enrich.FeedProfile;
import dev.slugline.enrich.RawStory;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Documents that somebody damaged, locked or built to do harm: each is refused for its reason. */
class BadDocumentsTest {
  private static final EnrichPipeline PIPELINE = new EnrichPipeline();
  private static final String STORY = "The ferry to Nordhavn sails again on Monday.";

  @AfterAll
  static void close() {
    PIPELINE.close();
  }

  @AfterEach
  void theNextDocumentIsRead() throws IOException {
    EnrichedStory next = outcome(docx());
    assertThat(next.rejection()).isNull();
    assertThat(next.article().extension().text()).contains(STORY);
  }

  @Test
  void anOfficeDocumentUnderAPasswordIsEncrypted()
      throws IOException, GeneralSecurityException, InvalidFormatException {
    var info = new EncryptionInfo(EncryptionMode.agile);
    info.getEncryptor().confirmPassword("ferry");
    var locked = new ByteArrayOutputStream();
    try (var files = new POIFSFileSystem()) {
      try (OPCPackage office = OPCPackage.open(new ByteArrayInputStream(docx()));
          OutputStream out = info.getEncryptor().getDataStream(files)) {
        office.save(out);
      }
      files.writeFilesystem(locked);
    }
    assertThat(reason(locked.toByteArray())).isEqualTo(Reason.ENCRYPTED);
  }

  @Test
  void aDocumentCutInHalfIsMalformed() throws IOException {
    byte[] docx = docx();
    assertThat(reason(Arrays.copyOf(docx, docx.length / 2))).isEqualTo(Reason.MALFORMED);
    byte[] pdf = pdf();
    assertThat(reason(Arrays.copyOf(pdf, pdf.length / 2))).isIn(Reason.MALFORMED, Reason.NO_TEXT);
  }

  @Test
  void aPdfWhosePagesAreTheirOwnParentIsRefused() {
    String pdf =
        "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
            + "2 0 obj<</Type/Pages/Count 1/Kids[2 0 R]>>endobj\n"
            + "trailer<</Root 1 0 R/Size 3>>\n%%EOF\n";
    assertThat(reason(pdf.getBytes(StandardCharsets.ISO_8859_1)))
        .isIn(Reason.NO_TEXT, Reason.MALFORMED);
  }

  @Test
  void aProgramThatIsCalledTextIsUnsupported() {
    byte[] program = new byte[4_096];
    new Random(7).nextBytes(program);
    byte[] start = "MZ\u0090\0\u0003\0".getBytes(StandardCharsets.ISO_8859_1);
    System.arraycopy(start, 0, program, 0, start.length);
    assertThat(reason(program)).isEqualTo(Reason.UNSUPPORTED_TYPE);
  }

  @Test
  void aGzipBombIsAnArchive() throws IOException {
    var bomb = new ByteArrayOutputStream();
    try (var zip = new GZIPOutputStream(bomb)) {
      byte[] block = new byte[1 << 16];
      for (int i = 0; i < 320; i++) {
        zip.write(block);
      }
    }
    assertThat(reason(bomb.toByteArray())).isEqualTo(Reason.UNSUPPORTED_TYPE);
  }

  @Test
  void anEntityInADrawingOrAPageLeaksNothing() throws IOException {
    for (String root : new String[] {"svg xmlns='http://www.w3.org/2000/svg'", "html"}) {
      String name = root.split(" ")[0];
      String hostile =
          "<?xml version='1.0'?><!DOCTYPE "
              + name
              + " [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><"
              + root
              + "><body><p>Ferry &x; sails.</p></body></"
              + name
              + ">";
      EnrichedStory outcome = outcome(hostile.getBytes(StandardCharsets.UTF_8));
      String said =
          outcome.article() == null ? outcome.rejection().message() : outcome.article().toString();
      assertThat(said).doesNotContain(java.net.InetAddress.getLocalHost().getHostName());
    }
  }

  @Test
  void aPdfGivesItsWordsAndItsHeadline() throws IOException {
    EnrichedStory outcome = outcome(pdf());
    assertThat(outcome.article().title()).isEqualTo("Ferry sails again");
    assertThat(outcome.article().extension().text().replaceAll("\\s+", " ")).contains(STORY);
  }

  private static byte[] docx() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var document = new XWPFDocument()) {
      document.createParagraph().createRun().setText("Ferry sails again");
      for (int i = 0; i < 20; i++) {
        document.createParagraph().createRun().setText(STORY);
      }
      document.write(bytes);
    }
    return bytes.toByteArray();
  }

  private static byte[] pdf() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var document = new PDDocument()) {
      document.getDocumentInformation().setTitle("Ferry sails again");
      var page = new PDPage();
      document.addPage(page);
      try (var content = new PDPageContentStream(document, page)) {
        content.beginText();
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
        content.newLineAtOffset(50, 700);
        content.showText("The ferry to Nordhavn sails");
        content.newLineAtOffset(0, -14);
        content.showText("again on Monday.");
        content.endText();
      }
      document.save(bytes);
    }
    return bytes.toByteArray();
  }

  private static Reason reason(byte[] push) {
    EnrichedStory outcome = outcome(push);
    assertThat(outcome.rejection()).as("a refusal").isNotNull();
    return outcome.rejection().reason();
  }

  private static EnrichedStory outcome(byte[] push) {
    return PIPELINE
        .enrich(
            new RawStory(
                "r",
                FeedProfile.unknown("test"),
                OffsetDateTime.parse("2026-01-02T03:04:05Z"),
                push,
                "text/plain",
                "story.txt",
                null))
        .get(0);
  }
}
