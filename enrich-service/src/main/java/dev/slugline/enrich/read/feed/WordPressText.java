package dev.slugline.enrich.read.feed;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes HTML of what WordPress keeps: paragraphs are parted by blank lines, as its {@code wpautop}
 * shows them, and plug-ins are called by names in brackets.
 */
final class WordPressText {
  private static final Pattern BLANK_LINE = Pattern.compile("\\R[ \\t\\u00a0]{0,200}\\R\\s*+");
  private static final Pattern LINE_END = Pattern.compile("(?<![>\\s])[ \\t]{0,200}\\R(?!\\s*+<)");
  private static final Pattern SHORTCODE =
      Pattern.compile("\\[/?([A-Za-z][\\w-]{1,40})(\\s[^\\[\\]<>]{0,500})?/?]");

  private WordPressText() {}

  static String html(String kept) {
    String text = withoutShortcodes(kept);
    if (text.contains("<pre")) {
      return text;
    }
    return LINE_END.matcher(BLANK_LINE.matcher(text).replaceAll("<p>")).replaceAll("<br>");
  }

  /** Calls go, the words between them stay; brackets that an author wrote stay too. */
  private static String withoutShortcodes(String text) {
    return SHORTCODE
        .matcher(text)
        .replaceAll(
            call ->
                isCall(call.group(1), call.group(2), text)
                    ? ""
                    : Matcher.quoteReplacement(call.group()));
  }

  private static boolean isCall(String name, String parameters, String text) {
    return switch (name) {
      case "caption", "gallery", "embed", "audio", "video", "playlist" -> true;
      default ->
          name.indexOf('_') > 0
              || parameters != null && parameters.contains("=")
              || text.contains("[/" + name + "]");
    };
  }
}
