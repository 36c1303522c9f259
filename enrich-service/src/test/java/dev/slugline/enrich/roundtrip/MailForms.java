package dev.slugline.enrich.roundtrip;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** A tale as a mail: its parts in every transfer encoding, its heads in encoded words. */
final class MailForms {
  private final Random random;

  MailForms(Random random) {
    this.random = random;
  }

  byte[] plain(Tale tale) {
    var out = new ByteArrayOutputStream();
    heads(tale, out);
    part("text/plain", String.join("\n\n", tale.paragraphs()), out);
    return out.toByteArray();
  }

  byte[] alternative(Tale tale) {
    var out = new ByteArrayOutputStream();
    heads(tale, out);
    String edge = "=_edge" + random.nextInt(1000);
    ascii(
        "Content-Type: multipart/alternative;\r\n\tboundary=\""
            + edge
            + "\"\r\n\r\nA mail of parts.\r\n",
        out);
    ascii("--" + edge + "\r\n", out);
    part("text/plain", String.join("\n\n", tale.paragraphs()), out);
    ascii("\r\n--" + edge + "\r\n", out);
    part("text/html", "<html><body>" + new Markup(random).html(tale) + "</body></html>", out);
    ascii("\r\n--" + edge + "--\r\n", out);
    return out.toByteArray();
  }

  private void heads(Tale tale, ByteArrayOutputStream out) {
    String date =
        tale.made().format(DateTimeFormatter.ofPattern("EEE, d MMM yyyy HH:mm:ss Z", Locale.US));
    ascii("Received: from a.example by b.example; " + date + "\r\n", out);
    ascii("Message-ID: <" + tale.id() + "@example.org>\r\n", out);
    ascii("Date: " + date + (random.nextBoolean() ? " (LOCAL)" : "") + "\r\n", out);
    ascii("From: " + encoded(tale.by()) + " <desk@example.org>\r\n", out);
    ascii("Subject: " + encoded(tale.headline()) + "\r\nMIME-Version: 1.0\r\n", out);
  }

  /** Words of UTF-8, folded, in base64 or as quoted-printable; some mailers cut characters. */
  private String encoded(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    var words = new StringBuilder();
    boolean base64 = random.nextBoolean();
    for (int from = 0; from < bytes.length; ) {
      int to = Math.min(bytes.length, from + 30);
      byte[] piece = java.util.Arrays.copyOfRange(bytes, from, to);
      words.append(from == 0 ? "" : "\r\n ");
      words.append(
          base64
              ? "=?UTF-8?B?" + Base64.getEncoder().encodeToString(piece) + "?="
              : "=?utf-8?q?" + quoted(piece, true) + "?=");
      from = to;
    }
    return words.toString();
  }

  private void part(String type, String text, ByteArrayOutputStream out) {
    Charset charset = charset(text);
    byte[] bytes = text.replace("\n", "\r\n").getBytes(charset);
    String name =
        random.nextInt(6) == 0 && charset.equals(StandardCharsets.UTF_8)
            ? "us-ascii"
            : charset.name();
    ascii(
        "Content-Type: "
            + type
            + "; charset="
            + (random.nextBoolean() ? name : '"' + name + '"')
            + "\r\n",
        out);
    switch (random.nextInt(3)) {
      case 0 -> {
        ascii("Content-Transfer-Encoding: base64\r\n\r\n", out);
        out.writeBytes(Base64.getMimeEncoder().encode(bytes));
      }
      case 1 -> {
        ascii("Content-Transfer-Encoding: quoted-printable\r\n\r\n" + quoted(bytes, false), out);
      }
      default -> {
        ascii("Content-Transfer-Encoding: 8bit\r\n\r\n", out);
        out.writeBytes(bytes);
      }
    }
  }

  private Charset charset(String text) {
    for (String name :
        List.of("windows-1252", "windows-1251", "KOI8-R", "ISO-8859-15", "GB18030")) {
      Charset charset = Charset.forName(name);
      if (random.nextInt(3) == 0 && charset.newEncoder().canEncode(text)) {
        return charset;
      }
    }
    return StandardCharsets.UTF_8;
  }

  private static String quoted(byte[] bytes, boolean head) {
    var quoted = new StringBuilder();
    int column = 0;
    for (int i = 0; i < bytes.length; i++) {
      int b = bytes[i] & 0xFF;
      boolean lineEnd = b == '\r' && i + 1 < bytes.length && bytes[i + 1] == '\n';
      if (lineEnd && !head) {
        quoted.append("\r\n");
        column = 0;
        i++;
        continue;
      }
      boolean plain =
          b > ' ' && b < 0x7F && "=?_".indexOf(b) < 0
              || !head && b == ' ' && i + 1 < bytes.length && bytes[i + 1] > ' ';
      String said =
          plain ? String.valueOf((char) b) : head && b == ' ' ? "_" : String.format("=%02X", b);
      if (!head && column + said.length() > 74) {
        quoted.append("=\r\n");
        column = 0;
      }
      quoted.append(said);
      column += said.length();
    }
    return quoted.toString();
  }

  private static void ascii(String text, ByteArrayOutputStream out) {
    out.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
  }
}
