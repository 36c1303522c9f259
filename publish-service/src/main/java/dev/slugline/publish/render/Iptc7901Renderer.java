package dev.slugline.publish.render;

import dev.slugline.contracts.Article;
import dev.slugline.contracts.Extension;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * IPTC 7901 (rev. 5): header, keyword line, text and trailer between their control characters. It
 * is Latin-1 where the words allow it, else UTF-8.
 */
public final class Iptc7901Renderer implements Renderer {
  private static final char SOH = 1;
  private static final char STX = 2;
  private static final char ETX = 3;
  private static final char EOT = 4;
  private static final String END_OF_LINE = "\r\n";

  /** The longest line that the printers of this format had. */
  private static final int LINE = 69;

  private static final DateTimeFormatter TRAILER =
      DateTimeFormatter.ofPattern("ddHHmm 'GMT' MMM yy", Locale.ENGLISH);

  @Override
  public String format() {
    return "iptc-7901";
  }

  @Override
  public String contentType() {
    return "text/plain";
  }

  @Override
  public byte[] render(Article article) {
    var copy = new Copy(article);
    var out = new StringBuilder();
    out.append(SOH).append(header(article, copy.desk())).append(END_OF_LINE);
    out.append(keywords(article)).append('/').append(END_OF_LINE);
    out.append(STX).append(plain(copy.headline().orElse(""))).append(" =").append(END_OF_LINE);
    if (article.by() != null) {
      out.append("By ").append(plain(article.by())).append("  =").append(END_OF_LINE);
    }
    out.append(END_OF_LINE);
    for (String paragraph : copy.text().split("\n\n")) {
      out.append("  ").append(wrapped(plain(paragraph))).append(END_OF_LINE);
    }
    OffsetDateTime date = copy.versionCreated().withOffsetSameInstant(ZoneOffset.UTC);
    out.append(ETX).append(date.format(TRAILER).toUpperCase(Locale.ENGLISH)).append(END_OF_LINE);
    out.append(EOT);
    return out.toString().getBytes(charset(out));
  }

  /** Source and number, priority, category, words. */
  private static String header(Article article, Extension desk) {
    String letters = desk.feed() == null ? "" : desk.feed().replaceAll("[^a-z]", "");
    String source = (letters + "slg").substring(0, 3);
    int number = desk.revision() == null ? 1 : desk.revision() % 10_000;
    int urgency = article.urgency() == null ? 4 : Math.min(6, article.urgency());
    String category = desk.category() == null ? "i" : desk.category().toLowerCase(Locale.ROOT);
    int words = desk.counts() == null ? 0 : desk.counts().words();
    return String.format(
        Locale.ROOT, "%s%04d %d %.3s %d", source, number, urgency, category, words);
  }

  private static String keywords(Article article) {
    return article.slugline() == null ? "news" : plain(article.slugline()).replace('/', '-');
  }

  /** One line without characters that mean something to the format. */
  private static String plain(String text) {
    return text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
  }

  private static String wrapped(String paragraph) {
    var lines = new StringBuilder();
    int inLine = 0;
    for (String word : paragraph.split(" ")) {
      if (inLine > 0 && inLine + 1 + word.length() > LINE) {
        lines.append(END_OF_LINE);
        inLine = 0;
      }
      lines.append(inLine > 0 ? " " : "").append(word);
      inLine += (inLine > 0 ? 1 : 0) + word.length();
    }
    return lines.toString();
  }

  private static Charset charset(CharSequence text) {
    return StandardCharsets.ISO_8859_1.newEncoder().canEncode(text)
        ? StandardCharsets.ISO_8859_1
        : StandardCharsets.UTF_8;
  }
}
