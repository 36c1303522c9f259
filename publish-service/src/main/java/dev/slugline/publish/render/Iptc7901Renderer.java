package dev.slugline.publish.render;

import dev.slugline.contracts.Article;
import dev.slugline.contracts.Extension;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * IPTC 7901 (rev. 5): header, keyword line, text and trailer between their control characters, in
 * lines of at most 69 characters.
 *
 * <p>The format is older than any charset but those of eight bits. Typographic marks are replaced
 * by the plain ones; if all that is left is in Latin-1, that is the charset. No letter is ever
 * replaced: copy with any other letter leaves in UTF-8. The content type says which.
 */
public final class Iptc7901Renderer implements Renderer {
  private static final char SOH = 1;
  private static final char STX = 2;
  private static final char ETX = 3;
  private static final char EOT = 4;
  private static final String END_OF_LINE = "\r\n";

  /** The longest line that the printers of this format had. */
  private static final int LINE = 69;

  private static final int NUMBERS = 9999;

  private static final Map<String, String> PLAIN =
      Map.ofEntries(
          Map.entry("\u2018", "'"),
          Map.entry("\u2019", "'"),
          Map.entry("\u201A", "'"),
          Map.entry("\u201B", "'"),
          Map.entry("\u2032", "'"),
          Map.entry("\u201C", "\""),
          Map.entry("\u201D", "\""),
          Map.entry("\u201E", "\""),
          Map.entry("\u201F", "\""),
          Map.entry("\u2033", "\""),
          Map.entry("\u2039", "'"),
          Map.entry("\u203A", "'"),
          Map.entry("\u2010", "-"),
          Map.entry("\u2011", "-"),
          Map.entry("\u2012", "-"),
          Map.entry("\u2013", "-"),
          Map.entry("\u2014", "--"),
          Map.entry("\u2015", "--"),
          Map.entry("\u2212", "-"),
          Map.entry("\u2022", "*"),
          Map.entry("\u2026", "..."),
          Map.entry("\u20AC", "EUR "),
          Map.entry("\u2122", "(TM)"),
          Map.entry("\u200B", ""),
          Map.entry("\u200D", ""),
          Map.entry("\uFEFF", ""));

  private static final DateTimeFormatter TRAILER =
      DateTimeFormatter.ofPattern("ddHHmm 'GMT' MMM yy", Locale.ENGLISH);

  @Override
  public String format() {
    return "iptc-7901";
  }

  @Override
  public Rendered render(Article article, long number) {
    String plain = document(article, number, Iptc7901Renderer::plainMarks);
    return StandardCharsets.ISO_8859_1.newEncoder().canEncode(plain)
        ? new Rendered(
            plain.getBytes(StandardCharsets.ISO_8859_1), "text/plain; charset=iso-8859-1")
        : new Rendered(
            document(article, number, UnaryOperator.identity()).getBytes(StandardCharsets.UTF_8),
            "text/plain; charset=utf-8");
  }

  private static String document(Article article, long number, UnaryOperator<String> marks) {
    UnaryOperator<String> line = text -> oneLine(marks.apply(text));
    var copy = new Copy(article);
    var out = new StringBuilder();
    out.append(SOH).append(header(article, copy.desk(), number)).append(END_OF_LINE);
    out.append(keywords(article, copy.desk(), line)).append('/').append(END_OF_LINE).append(STX);
    lines(out, "", line.apply(copy.plainHeadline()), " =");
    copy.signature().ifPresent(by -> lines(out, "", line.apply(by), "  ="));
    out.append(END_OF_LINE);
    for (String paragraph : copy.text().split("\n\n")) {
      lines(out, "  ", line.apply(paragraph), "");
    }
    OffsetDateTime date = copy.versionCreated().withOffsetSameInstant(ZoneOffset.UTC);
    out.append(ETX).append(date.format(TRAILER).toUpperCase(Locale.ENGLISH)).append(END_OF_LINE);
    return out.append(EOT).toString();
  }

  private static String plainMarks(String text) {
    String plain = text;
    for (Map.Entry<String, String> mark : PLAIN.entrySet()) {
      plain = plain.replace(mark.getKey(), mark.getValue());
    }
    return plain;
  }

  /** Source and number, priority, category, words. The number goes round at 9999. */
  private static String header(Article article, Extension desk, long number) {
    String letters = desk.feed() == null ? "" : desk.feed().replaceAll("[^a-z]", "");
    String source = (letters + "slg").substring(0, 3);
    int urgency = article.urgency() == null ? 4 : Math.max(1, Math.min(6, article.urgency()));
    String letter =
        desk.category() == null
            ? ""
            : desk.category().toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    String category = letter.isEmpty() ? "i" : letter;
    int words = desk.counts() == null ? 0 : desk.counts().words();
    return String.format(
        Locale.ROOT,
        "%s%04d %d %.3s %d",
        source,
        (Math.max(1, number) - 1) % NUMBERS + 1,
        urgency,
        category,
        words);
  }

  private static String keywords(Article article, Extension desk, UnaryOperator<String> line) {
    String keywords =
        Stream.of(article.slugline(), desk.take())
            .filter(Objects::nonNull)
            .map(line)
            .map(word -> word.replace('/', '-'))
            .filter(word -> !word.isEmpty())
            .collect(Collectors.joining("/"));
    int most = Math.min(LINE - 1, keywords.codePointCount(0, keywords.length()));
    return keywords.isEmpty()
        ? "news"
        : keywords.substring(0, keywords.offsetByCodePoints(0, most));
  }

  /** One line without characters that mean something to the format. */
  private static String oneLine(String text) {
    return text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
  }

  private static void lines(StringBuilder out, String indent, String text, String end) {
    if (text.isEmpty()) {
      return;
    }
    out.append(indent);
    int inLine = indent.length();
    boolean first = true;
    for (String word : (text + end).split(" ")) {
      int length = word.codePointCount(0, word.length());
      if (!first && inLine + 1 + length > LINE) {
        out.append(END_OF_LINE);
        inLine = 0;
        first = true;
      }
      out.append(first ? "" : " ").append(word);
      inLine += (first ? 0 : 1) + length;
      first = false;
    }
    out.append(END_OF_LINE);
  }
}
