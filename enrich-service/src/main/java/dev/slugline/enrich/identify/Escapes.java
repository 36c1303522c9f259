package dev.slugline.enrich.identify;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Seven-bit charsets that switch by escapes: they pass for ASCII, and are not. */
final class Escapes {
  private static final String[] JAPANESE = {"\u001B$B", "\u001B$@", "\u001B$(D"};
  private static final String KOREAN = "\u001B$)C";

  private Escapes() {}

  static Optional<Decoded> decode(byte[] bytes) {
    boolean escape = false;
    for (byte b : bytes) {
      if (b < 0) {
        return Optional.empty();
      }
      escape |= b == 0x1B;
    }
    if (!escape) {
      return Optional.empty();
    }
    String ascii = new String(bytes, StandardCharsets.US_ASCII);
    for (String mark : JAPANESE) {
      if (ascii.contains(mark)) {
        return StrictDecoder.decode(bytes, 0, Charset.forName("x-windows-iso2022jp"))
            .map(decoded -> new Decoded(decoded.text(), "ISO-2022-JP"));
      }
    }
    return ascii.contains(KOREAN)
        ? StrictDecoder.decode(bytes, 0, Charset.forName("ISO-2022-KR"))
        : Optional.empty();
  }
}
