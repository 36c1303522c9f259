package dev.slugline.publish.route.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Whether two words or phrases stand near each other in a text. */
final class Nearness {
  private Nearness() {}

  /**
   * @param distance how many words may lie between the two
   */
  static boolean near(String text, String one, String other, long distance) {
    List<String> words = words(text);
    List<String> first = words(one);
    List<String> second = words(other);
    if (first.isEmpty() || second.isEmpty()) {
      return false;
    }
    int lastFirst = -1;
    int lastSecond = -1;
    for (int at = 0; at < words.size(); at++) {
      if (startsAt(words, at, first)) {
        lastFirst = at;
      }
      if (startsAt(words, at, second)) {
        lastSecond = at;
      }
      if (lastFirst >= 0 && lastSecond >= 0 && (lastFirst == at || lastSecond == at)) {
        int between =
            lastFirst < lastSecond
                ? lastSecond - lastFirst - first.size()
                : lastFirst - lastSecond - second.size();
        if (between <= distance) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean startsAt(List<String> words, int at, List<String> phrase) {
    return at + phrase.size() <= words.size()
        && words.subList(at, at + phrase.size()).equals(phrase);
  }

  private static List<String> words(String text) {
    var words = new ArrayList<String>();
    var word = new StringBuilder();
    text.toLowerCase(Locale.ROOT)
        .codePoints()
        .forEach(
            c -> {
              if (Character.isLetterOrDigit(c)) {
                word.appendCodePoint(c);
              } else if (word.length() > 0) {
                words.add(word.toString());
                word.setLength(0);
              }
            });
    if (word.length() > 0) {
      words.add(word.toString());
    }
    return words;
  }
}
