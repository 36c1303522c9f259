package dev.slugline.enrich.identify;

import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;

/** Knows a mail by its header lines; from its bytes, because a mail says its charsets inside. */
final class MailSniff {
  private static final int HEADERS = 8_192;
  private static final Set<String> ONLY_MAIL =
      Set.of(
          "received",
          "return-path",
          "delivered-to",
          "message-id",
          "mime-version",
          "x-received",
          "dkim-signature",
          "arc-seal",
          "content-transfer-encoding");
  private static final Set<String> ALSO_MAIL =
      Set.of("from", "to", "cc", "subject", "date", "reply-to", "sender", "content-type");

  private MailSniff() {}

  static boolean isMail(byte[] bytes, String contentType) {
    String start =
        new String(bytes, 0, Math.min(bytes.length, HEADERS), StandardCharsets.ISO_8859_1);
    boolean hinted =
        contentType != null && contentType.toLowerCase(Locale.ROOT).startsWith("message/rfc822");
    int certain = hinted ? 1 : 0;
    int possible = 0;
    Iterator<String> lines = start.stripLeading().lines().iterator();
    for (int i = 0; lines.hasNext(); i++) {
      String line = lines.next();
      if (line.isBlank()) {
        break;
      }
      int colon = line.indexOf(':');
      boolean folded = i > 0 && Character.isWhitespace(line.charAt(0));
      boolean mailbox = i == 0 && line.startsWith("From ");
      if (folded || mailbox) {
        continue;
      }
      if (colon < 1 || !isFieldName(line, colon)) {
        return false;
      }
      String name = line.substring(0, colon).toLowerCase(Locale.ROOT);
      certain += ONLY_MAIL.contains(name) ? 1 : 0;
      possible += ALSO_MAIL.contains(name) ? 1 : 0;
    }
    return certain >= 1 && certain + possible >= 2 || possible >= 3;
  }

  private static boolean isFieldName(String line, int colon) {
    for (int i = 0; i < colon; i++) {
      char c = line.charAt(i);
      if (c <= ' ' || c >= 0x7F) {
        return false;
      }
    }
    return true;
  }
}
