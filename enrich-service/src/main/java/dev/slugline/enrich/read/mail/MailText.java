package dev.slugline.enrich.read.mail;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;

/** Decodes a mail's bytes; what a part declares is often not what it holds. */
final class MailText {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private MailText() {}

  /**
   * @param declared the charset's name, perhaps unknown; null for none
   * @param feed the feed's charset; null for none
   */
  static String decode(byte[] bytes, String declared, Charset feed) {
    Optional<Charset> said = charset(declared);
    return said.flatMap(charset -> strictly(bytes, charset))
        .or(() -> strictly(bytes, StandardCharsets.UTF_8))
        .or(() -> Optional.ofNullable(feed).flatMap(charset -> strictly(bytes, charset)))
        .orElseGet(() -> new String(bytes, said.filter(c -> !isUnicode(c)).orElse(WINDOWS_1252)));
  }

  /** ISO-8859-1 is what mailers call Windows' own charset, which holds more. */
  private static Optional<Charset> charset(String name) {
    if (name == null || name.isBlank()) {
      return Optional.empty();
    }
    try {
      Charset charset = Charset.forName(name.strip());
      return Optional.of(charset.equals(StandardCharsets.ISO_8859_1) ? WINDOWS_1252 : charset);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  private static boolean isUnicode(Charset charset) {
    return charset.name().startsWith("UTF") || charset.equals(StandardCharsets.US_ASCII);
  }

  private static Optional<String> strictly(byte[] bytes, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
