package dev.slugline.enrich.annotate.dates;

import dev.slugline.enrich.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Whether a sentence speaks of a day that was or of one to come. */
final class Tense {

  /** What the words around a day tell. */
  enum Told {
    PAST,
    FUTURE,
    OPEN
  }

  private static final int BEFORE = 10;
  private static final int AFTER = 8;

  private final Set<String> future;
  private final Set<String> past;
  private final List<String> pastEnds;

  Tense(DateWords words) {
    future = words.set("future");
    past = words.set("past");
    pastEnds = words.list("past-ends");
  }

  /**
   * The nearest word before the day that tells decides: {@code said on Thursday that it will} is
   * past. Where none stands before it, the nearest after it does.
   */
  Told of(String text, Span sentence, Span day) {
    List<String> before = words(text, sentence.start(), day.start());
    for (int i = before.size() - 1; i >= Math.max(0, before.size() - BEFORE); i--) {
      Told told = told(before.get(i));
      if (told != Told.OPEN) {
        return told;
      }
    }
    List<String> after = words(text, day.end(), sentence.end());
    for (String word : after.subList(0, Math.min(AFTER, after.size()))) {
      Told told = told(word);
      if (told != Told.OPEN) {
        return told;
      }
    }
    return Told.OPEN;
  }

  private Told told(String word) {
    if (future.contains(word)) {
      return Told.FUTURE;
    }
    boolean was =
        past.contains(word)
            || pastEnds.stream().anyMatch(e -> word.length() > e.length() + 2 && word.endsWith(e));
    return was ? Told.PAST : Told.OPEN;
  }

  private static List<String> words(String text, int from, int to) {
    var words = new ArrayList<String>();
    int at = from;
    while (at < to) {
      int start = at;
      while (at < to && (Character.isLetterOrDigit(text.charAt(at)) || isApostrophe(text, at))) {
        at++;
      }
      if (at > start) {
        words.add(DateWords.small(text.substring(start, at)));
      } else {
        at++;
      }
    }
    return words;
  }

  private static boolean isApostrophe(String text, int at) {
    return text.charAt(at) == '\'' || text.charAt(at) == '’';
  }
}
