package dev.slugline.enrich.read.document;

import dev.slugline.contracts.Rejection.Reason;
import dev.slugline.enrich.UnreadableCopy;

/** Says what a parser's stack trace means to the sender of the document. */
final class ParserFailure {
  private ParserFailure() {}

  static UnreadableCopy of(String trace) {
    if (trace.contains("EncryptedDocumentException")
        || trace.contains("InvalidPasswordException")) {
      return new UnreadableCopy(
          Reason.ENCRYPTED, "the document is protected by a password; send it without one");
    }
    if (isTooLarge(trace)) {
      return tooLarge();
    }
    if (trace.contains("OutOfMemoryError")
        || trace.contains("TikaMemoryLimitException")
        || trace.contains("RecordFormatException")) {
      return new UnreadableCopy(
          Reason.PARSER_MEMORY, "the document needs too much memory; send it as text");
    }
    return new UnreadableCopy(
        Reason.MALFORMED, "the document is damaged or cut off; send it again");
  }

  /** Half of a story is none. */
  static UnreadableCopy tooLarge() {
    return new UnreadableCopy(
        Reason.TOO_LARGE, "the document holds more than any story does; send the story alone");
  }

  private static boolean isTooLarge(String trace) {
    return trace.contains("WriteLimitReachedException")
        || trace.contains("SecureContentHandler")
        || trace.contains("Zip bomb")
        || trace.contains("zip bomb")
        || trace.contains("EmbeddedLimitReached");
  }
}
