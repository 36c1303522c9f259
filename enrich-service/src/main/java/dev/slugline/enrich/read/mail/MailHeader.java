package dev.slugline.enrich.read.mail;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.util.ByteSequence;

/**
 * A mail's header fields as people read them. Encoded words (RFC 2047) are decoded also where they
 * are broken: with spaces or undeclared bytes inside, or a character parted between two of them.
 */
final class MailHeader {
  private static final Pattern ENCODED_WORD =
      Pattern.compile(
          "=\\?([\\w.:-]{1,40})(?:\\*[\\w-]{0,20})?\\?([QqBb])\\?([^?\\r\\n]{0,2000})\\?=");

  private final Entity entity;
  private final Charset feed;

  MailHeader(Entity entity, Charset feed) {
    this.entity = entity;
    this.feed = feed;
  }

  /** The first field of that name, unfolded and decoded. */
  Optional<String> value(String name) {
    return raw(name).map(MailHeader::decoded).map(String::strip).filter(v -> !v.isEmpty());
  }

  /** The first field of that name, unfolded. */
  Optional<String> raw(String name) {
    Field field = entity.getHeader() == null ? null : entity.getHeader().getField(name);
    if (field == null) {
      return Optional.empty();
    }
    ByteSequence bytes = field.getRaw();
    String line =
        bytes == null
            ? field.getName() + ":" + field.getBody()
            : MailText.decode(bytes.toByteArray(), null, feed);
    String body = line.substring(line.indexOf(':') + 1);
    return Optional.of(body.replaceAll("\\r?\\n", "").strip()).filter(v -> !v.isEmpty());
  }

  /** Adjacent words of one charset are joined as bytes before they are decoded. */
  static String decoded(String text) {
    var out = new StringBuilder();
    var pending = new ByteArrayOutputStream();
    String charset = null;
    int at = 0;
    Matcher m = ENCODED_WORD.matcher(text);
    while (m.find()) {
      String between = text.substring(at, m.start());
      boolean adjacent = charset != null && between.isBlank();
      if (!adjacent || !m.group(1).equalsIgnoreCase(charset)) {
        flush(pending, charset, out);
        out.append(adjacent ? "" : between);
      }
      charset = m.group(1);
      pending.writeBytes(bytes(m.group(2), m.group(3), charset));
      at = m.end();
    }
    flush(pending, charset, out);
    return out.append(text.substring(at)).toString();
  }

  private static void flush(ByteArrayOutputStream pending, String charset, StringBuilder out) {
    if (pending.size() > 0) {
      out.append(MailText.decode(pending.toByteArray(), charset, null));
      pending.reset();
    }
  }

  private static byte[] bytes(String encoding, String word, String charset) {
    if (encoding.equalsIgnoreCase("B")) {
      try {
        return Base64.getMimeDecoder().decode(word);
      } catch (IllegalArgumentException e) {
        return word.getBytes(StandardCharsets.UTF_8);
      }
    }
    var bytes = new ByteArrayOutputStream();
    for (int i = 0; i < word.length(); ) {
      int c = word.codePointAt(i);
      i += Character.charCount(c);
      int high = i < word.length() ? Character.digit(word.charAt(i), 16) : -1;
      int low = i + 1 < word.length() ? Character.digit(word.charAt(i + 1), 16) : -1;
      if (c == '=' && high >= 0 && low >= 0) {
        bytes.write(high * 16 + low);
        i += 2;
      } else if (c == '_') {
        bytes.write(' ');
      } else {
        bytes.writeBytes(inCharset(Character.toString(c), charset));
      }
    }
    return bytes.toByteArray();
  }

  /** A character that stands in the word unencoded: one that its charset cannot say stays. */
  private static byte[] inCharset(String c, String charset) {
    if (c.charAt(0) < 0x80) {
      return c.getBytes(StandardCharsets.US_ASCII);
    }
    try {
      return c.getBytes(Charset.forName(charset));
    } catch (IllegalArgumentException e) {
      return c.getBytes(StandardCharsets.UTF_8);
    }
  }
}
