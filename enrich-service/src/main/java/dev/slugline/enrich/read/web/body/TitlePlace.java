package dev.slugline.enrich.read.web.body;

import java.util.List;
import java.util.Locale;

/** Finds where on the page the headline stands: the story does not begin before it. */
final class TitlePlace {
  private final List<Passage> passages;

  TitlePlace(List<Passage> passages) {
    this.passages = passages;
  }

  /** The passage's number; -1 where none is the headline. */
  int of(String headline) {
    String wanted = headline == null ? "" : key(headline);
    int same = -1;
    int linkedHeading = -1;
    int h1 = -1;
    int h1s = 0;
    for (int i = 0; i < passages.size(); i++) {
      Passage passage = passages.get(i);
      boolean isH1 = passage.in("h1") && passage.words() > 1;
      boolean says = wanted.length() > 3 && alike(key(passage.text()), wanted);
      if (isH1 && says) {
        return i;
      }
      if (says && same < 0 && !passage.wholeLink()) {
        same = i;
      }
      if (says && linkedHeading < 0 && passage.heading()) {
        linkedHeading = i;
      }
      if (isH1) {
        h1 = i;
        h1s++;
      }
    }
    if (same >= 0) {
      return same;
    }
    return linkedHeading >= 0 ? linkedHeading : h1s == 1 ? h1 : -1;
  }

  private static boolean alike(String said, String wanted) {
    return said.equals(wanted)
        || said.length() > 15
            && (wanted.startsWith(said)
                || said.startsWith(wanted) && said.length() < 2 * wanted.length());
  }

  /** The letters and digits alone. */
  static String key(String text) {
    var key = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        key.append(c);
      }
    }
    return key.toString().toLowerCase(Locale.ROOT);
  }
}
