package dev.slugline.enrich.read.markup;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;

/**
 * Text of which nobody says whether it is markup: titles in RSS, headlines in JSON. Only a whole
 * tag, of HTML or closed again, makes it markup; any other {@code <} is a sign that people write.
 */
public final class MarkedText {
  /** Attributes that have no value; any other word without one is no attribute. */
  private static final String SWITCHES =
      "hidden|nowrap|controls|async|defer|disabled|checked|selected|loop|muted|autoplay|noshade"
          + "|compact|open|reversed|ismap|itemscope|playsinline|allowfullscreen";

  private static final Pattern TAG =
      Pattern.compile(
          "<(?:/\\s{0,2}+)?+([A-Za-z][A-Za-z0-9.:-]{0,30}+)"
              + "(?:\\s{1,20}+(?:(?i:"
              + SWITCHES
              + ")\\b(?!\\s?=)|[A-Za-z_:@][\\w:.-]{0,60}+"
              + "\\s?+=\\s?+(?:\"[^\"<>]{0,4000}+\"|'[^'<>]{0,4000}+'|[^\\s\"'<>=]{1,2000}+)))"
              + "{0,30}+\\s{0,20}+/?+>");
  private static final Pattern ENTITY =
      Pattern.compile("&(?:#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});");

  private MarkedText() {}

  /** Whether a tag stands in it. */
  public static boolean isMarkup(String text) {
    Matcher tag = TAG.matcher(text);
    while (tag.find()) {
      if (isTag(tag.group(1), text)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a character reference stands in it. */
  public static boolean hasEntity(String text) {
    return ENTITY.matcher(text).find();
  }

  /** Its words as one line, without tags, and with the characters that references stand for. */
  public static String line(String text) {
    String words =
        TAG.matcher(text)
            .replaceAll(
                tag ->
                    isTag(tag.group(1), text)
                        ? parts(tag.group(1)) ? " " : ""
                        : Matcher.quoteReplacement(tag.group()));
    return ENTITY
        .matcher(words)
        .replaceAll(e -> Matcher.quoteReplacement(Parser.unescapeEntities(e.group(), true)))
        .replaceAll("\\s+", " ")
        .strip();
  }

  private static boolean isTag(String name, String text) {
    return Tag.isKnownTag(name.toLowerCase(Locale.ROOT)) || text.contains("</" + name + ">");
  }

  /** Whether words on both sides of the tag are two. */
  private static boolean parts(String name) {
    String known = name.toLowerCase(Locale.ROOT);
    return known.equals("br") || !Tag.valueOf(known).isInline();
  }
}
