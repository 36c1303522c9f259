package dev.slugline.enrich.read.telex;

import dev.slugline.contracts.Article;
import dev.slugline.enrich.Story;
import dev.slugline.enrich.StoryUri;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The pictures that a story names by their numbers on the picture wire: {@code AP Photo NY101-103,
 * XNP7}.
 */
final class AnpaPhotos {
  private static final Pattern NUMBER =
      Pattern.compile("\\b([A-Z]{1,6})(\\d{1,5})(?:\\s?-\\s?(?:\\1)?(\\d{1,5}))?\\b");

  /** A range of more is a slip of the pen. */
  private static final int MOST = 30;

  private AnpaPhotos() {}

  static void add(String line, Story story) {
    Matcher number = NUMBER.matcher(line);
    while (number.find()) {
      int first = Integer.parseInt(number.group(2));
      int last = number.group(3) == null ? first : last(number.group(2), number.group(3));
      last = last < first || last - first > MOST ? first : last;
      for (int i = first; i <= last; i++) {
        String id =
            number.group(1) + String.format(Locale.ROOT, "%0" + number.group(2).length() + "d", i);
        add(id, type(line.substring(0, number.start())), story);
      }
    }
  }

  /** The last word before the number that says what it is of. */
  private static String type(String before) {
    String lower = before.toLowerCase(Locale.ROOT);
    int graphic = lower.lastIndexOf("graphic");
    int video = lower.lastIndexOf("video");
    int photo = lower.lastIndexOf("photo");
    if (photo > graphic && photo > video) {
      return "picture";
    }
    return graphic > video ? "graphic" : video >= 0 ? "video" : "picture";
  }

  /** Of {@code 101-4} the last is 104. */
  private static int last(String first, String said) {
    int kept = Math.max(0, first.length() - said.length());
    return Integer.parseInt(first.substring(0, kept) + said);
  }

  private static void add(String id, String type, Story story) {
    story
        .article()
        .addAssociations(
            new Article.Association(
                id,
                null,
                "urn:slugline:" + story.feed().id() + ":photo:" + StoryUri.encoded(id),
                type,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of()));
  }
}
