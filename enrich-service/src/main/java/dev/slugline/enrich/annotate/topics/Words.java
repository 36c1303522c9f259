package dev.slugline.enrich.annotate.topics;

import dev.slugline.enrich.Deadline;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts text into words and brings each to the form in which terms are compared. */
public final class Words {

  /** A word and where it stands. */
  public record Word(String form, String written, int start, int end) {}

  private Words() {}

  /** The words of a text, in order. */
  public static List<Word> of(String text) {
    var words = new ArrayList<Word>();
    int at = 0;
    while (at < text.length()) {
      Deadline.check();
      int start = at;
      while (at < text.length() && inWord(text.charAt(at))) {
        at++;
      }
      if (at > start) {
        String written = text.substring(start, at);
        words.add(new Word(form(written), written, start, at));
      } else {
        at++;
      }
    }
    return words;
  }

  /** Small letters, without the genitive and the plural. */
  static String form(String written) {
    String form = written.toLowerCase(Locale.ROOT).replace('’', '\'');
    if (form.endsWith("'s")) {
      return form.substring(0, form.length() - 2);
    }
    int end = form.length();
    while (end > 0 && form.charAt(end - 1) == '\'') {
      end--;
    }
    form = form.substring(0, end);
    boolean plural = form.length() > 3 && form.endsWith("s") && !hasOtherS(form);
    if (!plural) {
      return form;
    }
    return form.length() > 4 && form.endsWith("ies")
        ? form.substring(0, form.length() - 3) + "y"
        : form.substring(0, form.length() - 1);
  }

  /** As in class, virus and crisis. */
  private static boolean hasOtherS(String form) {
    return "sui".indexOf(form.charAt(form.length() - 2)) >= 0;
  }

  private static boolean inWord(char c) {
    return Character.isLetterOrDigit(c) || c == '\'' || c == '’';
  }
}
