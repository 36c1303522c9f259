package dev.slugline.enrich.identify;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * UTF-8 with a few bytes that are not: a correspondent's program pasted a Windows quotation mark
 * into it, or the line broke inside a character.
 */
final class Utf8Copy {
  /** So many sound sequences must stand for each stray byte, or it is not UTF-8 at all. */
  private static final int SOUND_PER_STRAY = 8;

  private Utf8Copy() {}

  /**
   * The text, stray bytes read as windows-1252, a character cut off at the end left out; nothing
   * where too much of it is not UTF-8.
   */
  static Optional<Decoded> mended(byte[] bytes, int from) {
    var text = new StringBuilder(bytes.length - from);
    int sound = 0;
    int stray = 0;
    int run = from;
    for (int i = from; i < bytes.length; ) {
      int length = sequence(bytes, i);
      if (length > 0) {
        sound += length > 1 ? 1 : 0;
        i += length;
        continue;
      }
      text.append(new String(bytes, run, i - run, StandardCharsets.UTF_8));
      if (cutOff(bytes, i)) {
        run = bytes.length;
        break;
      }
      Optional<Decoded> windows = StrictDecoder.decode(bytes, i, 1, Charsets.WINDOWS_1252);
      if (windows.isEmpty()) {
        return Optional.empty();
      }
      text.append(windows.get().text());
      stray++;
      i++;
      run = i;
    }
    if (sound == 0 || stray * SOUND_PER_STRAY > sound) {
      return Optional.empty();
    }
    text.append(new String(bytes, run, bytes.length - run, StandardCharsets.UTF_8));
    return Optional.of(new Decoded(text.toString(), "UTF-8"));
  }

  /** How long the sound sequence is that begins here; 0 where none does. */
  private static int sequence(byte[] bytes, int at) {
    int lead = bytes[at] & 0xFF;
    int length = length(lead);
    if (length == 0 || at + length > bytes.length || followers(bytes, at, length) < length - 1) {
      return 0;
    }
    int second = length > 1 ? bytes[at + 1] & 0xFF : 0;
    boolean forbidden =
        lead == 0xE0 && second < 0xA0
            || lead == 0xED && second > 0x9F
            || lead == 0xF0 && second < 0x90
            || lead == 0xF4 && second > 0x8F;
    return forbidden ? 0 : length;
  }

  private static boolean cutOff(byte[] bytes, int at) {
    int length = length(bytes[at] & 0xFF);
    return length > 1
        && at + length > bytes.length
        && at + 1 + followers(bytes, at, length) == bytes.length;
  }

  private static int followers(byte[] bytes, int at, int length) {
    int count = 0;
    while (count < length - 1
        && at + 1 + count < bytes.length
        && (bytes[at + 1 + count] & 0xC0) == 0x80) {
      count++;
    }
    return count;
  }

  private static int length(int lead) {
    if (lead < 0x80) {
      return 1;
    }
    if (lead >= 0xC2 && lead <= 0xDF) {
      return 2;
    }
    if (lead >= 0xE0 && lead <= 0xEF) {
      return 3;
    }
    return lead >= 0xF0 && lead <= 0xF4 ? 4 : 0;
  }
}
