package dev.slugline.enrich.read.telex;

import dev.slugline.contracts.Article;
import dev.slugline.enrich.Span;
import dev.slugline.enrich.Story;
import dev.slugline.enrich.read.text.CopyLine;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The lines between STX and the {@code =} that ends the headline: take key, headline, byline. Where
 * no line ends so, they are left for {@code structure}.
 */
final class TelexHeadline {
  private static final int LINES = 10;
  private static final Pattern TAKE = Pattern.compile("\\(.{1,40}\\)|[\\p{Lu}\\d ./+-]{2,40}");
  private static final Pattern BYLINE =
      Pattern.compile("(?i:by|von|par|por|di|door|av)\\s+\\p{L}.{1,160}");

  private TelexHeadline() {}

  /** The lines that remain. */
  static List<CopyLine> takeOff(List<CopyLine> lines, Story story) {
    int end = end(lines);
    if (end < 0) {
      return lines;
    }
    var head = new ArrayList<CopyLine>();
    for (CopyLine line : lines.subList(0, end + 1)) {
      if (!line.isBlank()) {
        head.add(line);
      }
    }
    int i = 0;
    var takes = new ArrayList<String>();
    while (i + 1 < head.size() && TAKE.matcher(words(head.get(i))).matches()) {
      takes.add(words(head.get(i++)));
    }
    if (!takes.isEmpty()) {
      story.desk().take(String.join(" ", takes));
    }
    int by = i + 1;
    while (by < head.size() && !BYLINE.matcher(words(head.get(by))).matches()) {
      by++;
    }
    headline(head.subList(i, Math.min(by, head.size())), story);
    if (by < head.size()) {
      byline(head.subList(by, head.size()), story);
    }
    return lines.subList(end + 1, lines.size());
  }

  private static int end(List<CopyLine> lines) {
    for (int i = 0; i < Math.min(LINES, lines.size()); i++) {
      if (lines.get(i).text().stripTrailing().endsWith("=")) {
        return i;
      }
    }
    return -1;
  }

  private static void headline(List<CopyLine> lines, Story story) {
    String text = joined(lines);
    if (!text.isEmpty()) {
      story.article().addHeadlines(new Article.Text("main", null, text));
      story.evidenceInCopy("headlines[main]", "telex-headline", span(lines));
    }
  }

  private static void byline(List<CopyLine> lines, Story story) {
    story.article().by(joined(lines).replaceFirst("^\\S+\\s+", ""));
    story.evidenceInCopy("by", "telex-byline", span(lines));
  }

  private static Span span(List<CopyLine> lines) {
    return new Span(lines.get(0).words().start(), lines.get(lines.size() - 1).words().end());
  }

  private static String joined(List<CopyLine> lines) {
    return String.join(" ", lines.stream().map(TelexHeadline::words).toList()).strip();
  }

  private static String words(CopyLine line) {
    return line.text().strip().replaceFirst("\\s*=$", "");
  }
}
