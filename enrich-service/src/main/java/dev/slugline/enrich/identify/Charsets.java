package dev.slugline.enrich.identify;

import dev.slugline.contracts.Rejection.Reason;
import dev.slugline.enrich.RawStory;
import dev.slugline.enrich.UnreadableCopy;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Decodes a push. The bytes themselves come first: a byte order mark, escapes of ISO 2022, strictly
 * valid UTF-8, the NULs of UTF-16. Then what was declared, believed only where it gives text; then
 * a guess.
 */
final class Charsets {
  static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
  private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
  private static final List<Charset> WIDE =
      List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE, UTF_32LE, UTF_32BE);

  /** What gives less plausible text than this was declared in error. */
  private static final double LEAST = 0.4;

  /** Fewer NULs than one in so many bytes may have strayed into eight-bit copy. */
  private static final int MOST_STRAY = 20;

  private final CharsetGuess guess = new CharsetGuess();

  Decoded decode(RawStory raw) {
    byte[] bytes = raw.bytes();
    return byMark(bytes)
        .or(() -> Escapes.decode(bytes))
        .or(() -> wide(bytes))
        .or(() -> utf8(bytes))
        .or(() -> declared(raw))
        .or(() -> guess.guess(bytes, raw.feed().language()))
        .orElseThrow(
            () ->
                new UnreadableCopy(
                    Reason.UNDECODABLE,
                    "the bytes are not valid UTF-8 and give no text in any other charset;"
                        + " send UTF-8, or declare the charset"));
  }

  private static Optional<Decoded> byMark(byte[] bytes) {
    if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
      return StrictDecoder.decode(bytes, 3, StandardCharsets.UTF_8)
          .or(() -> Utf8Copy.mended(bytes, 3));
    }
    if (starts(bytes, 0xFF, 0xFE, 0, 0)) {
      return StrictDecoder.decode(bytes, 4, UTF_32LE);
    }
    if (starts(bytes, 0, 0, 0xFE, 0xFF)) {
      return StrictDecoder.decode(bytes, 4, UTF_32BE);
    }
    if (starts(bytes, 0xFF, 0xFE)) {
      return StrictDecoder.decode(bytes, 2, StandardCharsets.UTF_16LE);
    }
    return starts(bytes, 0xFE, 0xFF)
        ? StrictDecoder.decode(bytes, 2, StandardCharsets.UTF_16BE)
        : Optional.empty();
  }

  /** UTF-16 and UTF-32 without a mark: among their bytes are NULs, and half of them are wrong. */
  private static Optional<Decoded> wide(byte[] bytes) {
    int nuls = 0;
    int sample = Math.min(bytes.length, 4_096);
    for (int i = 0; i < sample; i++) {
      nuls += bytes[i] == 0 ? 1 : 0;
    }
    boolean few = nuls * MOST_STRAY < sample;
    if (nuls == 0
        || few
            && Plausibility.everyday(new String(bytes, 0, sample, StandardCharsets.ISO_8859_1))
                > 0.8) {
      return Optional.empty();
    }
    return WIDE.stream()
        .flatMap(charset -> StrictDecoder.decode(bytes, 0, charset).stream())
        .filter(decoded -> Plausibility.everyday(decoded.text()) > 0.03)
        .filter(decoded -> Plausibility.isText(decoded.text()))
        .max(Comparator.comparingDouble(decoded -> Plausibility.everyday(decoded.text())));
  }

  private static Optional<Decoded> utf8(byte[] bytes) {
    return StrictDecoder.decode(bytes, 0, StandardCharsets.UTF_8)
        .or(() -> Utf8Copy.mended(bytes, 0));
  }

  private static Optional<Decoded> declared(RawStory raw) {
    return Stream.of(
            DeclaredCharset.inside(raw.bytes()),
            DeclaredCharset.inType(raw.contentType()),
            Optional.ofNullable(raw.feed().charset())
                .flatMap(charset -> DeclaredCharset.named(charset.name())))
        .flatMap(Optional::stream)
        .distinct()
        .flatMap(charset -> StrictDecoder.decode(raw.bytes(), 0, charset).stream())
        .filter(decoded -> Plausibility.isText(decoded.text()))
        .filter(decoded -> Plausibility.of(decoded.text(), null) > LEAST)
        .findFirst();
  }

  private static boolean starts(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
