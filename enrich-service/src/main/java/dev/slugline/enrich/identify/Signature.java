package dev.slugline.enrich.identify;

import dev.slugline.contracts.Rejection.Reason;
import dev.slugline.enrich.UnreadableCopy;
import dev.slugline.enrich.WireFormat;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Known first bytes of files that are not text.
 *
 * @param magic the bytes, each as one Latin-1 character
 * @param at where they stand
 * @param format what such a file is read as; null where it is nothing that a feed should send
 * @param name what to call it in a refusal
 */
record Signature(String magic, int at, WireFormat format, String name) {
  private static final String AUDIO = "audio";
  private static final String VIDEO = "video";
  private static final String PROGRAM = "a program";
  private static final String ARCHIVE = "an archive";

  private static final List<Signature> ALL =
      List.of(
          document("%PDF-", 0),
          document("{\\rtf", 0),
          document("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1", 0),
          picture("\u00FF\u00D8\u00FF", 0),
          picture("\u0089PNG\r\n\u001A\n", 0),
          picture("GIF87a", 0),
          picture("GIF89a", 0),
          picture("II*\0", 0),
          picture("MM\0*", 0),
          picture("8BPS\0", 0),
          picture("WEBP", 8),
          picture("\0\0\0\u000CjP  ", 0),
          picture("ftypheic", 4),
          picture("ftypheix", 4),
          picture("ftypmif1", 4),
          picture("ftypavif", 4),
          none("\u007FELF", 0, PROGRAM),
          none("\u00CA\u00FE\u00BA\u00BE", 0, PROGRAM),
          none("\u00FE\u00ED\u00FA", 0, PROGRAM),
          none("\u00CF\u00FA\u00ED\u00FE", 0, PROGRAM),
          none("MZ\u0090\0", 0, PROGRAM),
          none("This program cannot be run in DOS mode", 78, PROGRAM),
          none("\0asm", 0, PROGRAM),
          none("\u001F\u008B\u0008", 0, ARCHIVE),
          none("BZh91AY&SY", 0, ARCHIVE),
          none("\u00FD7zXZ\0", 0, ARCHIVE),
          none("7z\u00BC\u00AF\u0027\u001C", 0, ARCHIVE),
          none("Rar!\u001A\u0007", 0, ARCHIVE),
          none("\u0028\u00B5\u002F\u00FD", 0, ARCHIVE),
          none("ustar", 257, ARCHIVE),
          none("ID3\u0002", 0, AUDIO),
          none("ID3\u0003", 0, AUDIO),
          none("ID3\u0004", 0, AUDIO),
          none("\u00FF\u00FB", 0, AUDIO),
          none("\u00FF\u00F3", 0, AUDIO),
          none("WAVEfmt ", 8, AUDIO),
          none("OggS\0", 0, AUDIO),
          none("fLaC\0", 0, AUDIO),
          none("MThd\0", 0, AUDIO),
          none("AVI LIST", 8, VIDEO),
          none("ftyp", 4, VIDEO),
          none("\u001AE\u00DF\u00A3", 0, VIDEO),
          none("FLV\u0001", 0, VIDEO),
          none("\0\0\u0001\u00BA", 0, VIDEO),
          none("SQLite format 3\0", 0, "a database"));

  /** What marks a ZIP file as a document of an office suite or an e-book. */
  private static final List<String> DOCUMENT_PARTS =
      List.of("[Content_Types].xml", "mimetypeapplication/vnd.oasis", "mimetypeapplication/epub");

  /**
   * The format of a file that is not text; nothing for one that may be.
   *
   * @throws UnreadableCopy if it is of a kind that carries no story
   */
  static Optional<WireFormat> formatOf(byte[] bytes) {
    if (startsWith(bytes, "PK\u0003\u0004", 0)) {
      return Optional.of(ofZip(bytes));
    }
    for (Signature signature : ALL) {
      if (startsWith(bytes, signature.magic, signature.at)) {
        if (signature.format == null) {
          throw refused(signature.name);
        }
        return Optional.of(signature.format);
      }
    }
    return Optional.empty();
  }

  private static WireFormat ofZip(byte[] bytes) {
    String names = new String(bytes, StandardCharsets.ISO_8859_1);
    if (DOCUMENT_PARTS.stream().anyMatch(names::contains)) {
      return WireFormat.DOCUMENT;
    }
    throw refused(ARCHIVE);
  }

  private static UnreadableCopy refused(String name) {
    return new UnreadableCopy(
        Reason.UNSUPPORTED_TYPE,
        "the file is " + name + "; send the story as text, markup, a document or a picture");
  }

  private static boolean startsWith(byte[] bytes, String magic, int at) {
    if (bytes.length < at + magic.length()) {
      return false;
    }
    for (int i = 0; i < magic.length(); i++) {
      if ((bytes[at + i] & 0xFF) != magic.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static Signature document(String magic, int at) {
    return new Signature(magic, at, WireFormat.DOCUMENT, null);
  }

  private static Signature picture(String magic, int at) {
    return new Signature(magic, at, WireFormat.PICTURE, null);
  }

  private static Signature none(String magic, int at, String name) {
    return new Signature(magic, at, null, name);
  }
}
