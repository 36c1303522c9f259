package dev.slugline.enrich.roundtrip;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Random;

/** A tale as text wires send it, wrapped to the width of a teleprinter. */
final class TelexForms {
  private static final int WIDTH = 69;
  private final Random random;

  TelexForms(Random random) {
    this.random = random;
  }

  byte[] iptc7901(Tale tale) {
    OffsetDateTime utc = tale.made().withOffsetSameInstant(ZoneOffset.UTC);
    var copy = new StringBuilder(random.nextBoolean() ? "\u007F\r\n" : "");
    copy.append("\u0001exa0").append(tale.id().substring(8)).append(' ').append(tale.urgency());
    copy.append(" i ").append(tale.words().split(" ").length).append("  exa 0077\r\n\r\n");
    copy.append(tale.id()).append("/\r\n\u0002");
    copy.append(wrapped(tale.headline(), "")).append(" =\r\n\r\n");
    String indent = random.nextBoolean() ? "   " : "";
    for (String paragraph : tale.paragraphs()) {
      copy.append(wrapped(paragraph, indent)).append("\r\n\r\n");
    }
    copy.append('\u0003')
        .append(utc.format(DateTimeFormatter.ofPattern("ddHHmm 'GMT' MMM yy", Locale.US)));
    copy.append("\r\n\u007F\r\n\u0004");
    return bytes(copy.toString());
  }

  byte[] anpa1312(Tale tale) {
    OffsetDateTime utc = tale.made().withOffsetSameInstant(ZoneOffset.UTC);
    String date = utc.format(DateTimeFormatter.ofPattern("MM-dd"));
    var copy = new StringBuilder("\u0016\u0016\u0001a");
    copy.append(tale.id().substring(7)).append("\u001F_x\r\n");
    copy.append("r i\u0013\u0011 BC-Tale ")
        .append(date)
        .append(" 0")
        .append(100 + tale.version())
        .append("\r\n");
    copy.append("\u0002^BC-Tale,").append(100 + tale.version()).append("<\r\n");
    copy.append('^').append(tale.headline()).append("<\r\n");
    for (String paragraph : tale.paragraphs()) {
      copy.append("\t   ")
          .append(paragraph)
          .append("\r\n")
          .append(random.nextBoolean() ? " \r\n" : "");
    }
    copy.append("\t   ^\u0003EXA-WF-")
        .append(utc.format(DateTimeFormatter.ofPattern("MM-dd-yy HHmm'GMT<'")));
    copy.append("\r\n\f\r\n\u0004");
    return bytes(copy.toString());
  }

  byte[] zczc(Tale tale) {
    OffsetDateTime utc = tale.made().withOffsetSameInstant(ZoneOffset.UTC);
    var copy = new StringBuilder("ZCZC EXA0").append(tale.id().substring(8)).append("\r\n");
    copy.append("$i\r\n:")
        .append(tale.id())
        .append("\r\n^")
        .append(tale.headline())
        .append("\r\n\r\n");
    for (String paragraph : tale.paragraphs()) {
      copy.append(wrapped(paragraph, "")).append("\r\n\r\n");
    }
    copy.append(
        utc.format(DateTimeFormatter.ofPattern("ddHHmm 'GMT' MMM yy", Locale.US))
            .toUpperCase(Locale.ROOT));
    return bytes(copy.append("\r\n\r\nNNNN\r\n").toString());
  }

  byte[] plainText(Tale tale) {
    String gap = random.nextBoolean() ? "\n\n" : "\r\n\r\n";
    var copy = new StringBuilder(tale.headline()).append(gap);
    for (String paragraph : tale.paragraphs()) {
      copy.append(random.nextInt(4) == 0 ? "    " : "").append(paragraph).append(gap);
    }
    return bytes(copy.toString());
  }

  private static String wrapped(String text, String indent) {
    var lines = new StringBuilder();
    var line = new StringBuilder(indent);
    boolean first = true;
    for (String word : text.split(" ")) {
      if (!first && line.length() + 1 + word.length() > WIDTH) {
        lines.append(line).append("\r\n");
        line.setLength(0);
        first = true;
      }
      line.append(first ? "" : " ").append(word);
      first = false;
    }
    return lines.append(line).toString();
  }

  private byte[] bytes(String copy) {
    Charset windows = Charset.forName("windows-1252");
    return copy.getBytes(
        random.nextInt(3) == 0 && windows.newEncoder().canEncode(copy)
            ? windows
            : StandardCharsets.UTF_8);
  }
}
