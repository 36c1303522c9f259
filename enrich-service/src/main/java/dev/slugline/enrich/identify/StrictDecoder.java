package dev.slugline.enrich.identify;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Decodes bytes only where every one of them is right. */
final class StrictDecoder {
  private static final char REPLACED = '\uFFFD';

  private StrictDecoder() {}

  static Optional<Decoded> decode(byte[] bytes, int from, Charset charset) {
    return decode(bytes, from, bytes.length - from, charset);
  }

  static Optional<Decoded> decode(byte[] bytes, int from, int length, Charset charset) {
    if (charset.equals(StandardCharsets.UTF_8)) {
      String quick = new String(bytes, from, length, charset);
      if (quick.indexOf(REPLACED) < 0) { // else it was wrong, or really says that character
        return Optional.of(new Decoded(quick, charset.name()));
      }
    }
    try {
      String text =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes, from, length))
              .toString();
      return Optional.of(new Decoded(text, charset.name()));
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
