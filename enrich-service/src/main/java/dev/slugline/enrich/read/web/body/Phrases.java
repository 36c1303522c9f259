package dev.slugline.enrich.read.web.body;

import dev.slugline.enrich.read.web.WordList;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Knows by its first words a line that stands beside a story: "Read more", "Advertisement". */
final class Phrases {
  private static final Set<String> BESIDE = WordList.of("beside-phrases.txt");
  private static final int LONGEST = BESIDE.stream().mapToInt(String::length).max().orElse(0);
  private static final int SHORT = 12;
  private static final int LINE = 40;

  private static final int MOST_OF_BOX = 3;
  private static final Pattern NEWSLETTER =
      Pattern.compile(
          "(?<![\\p{L}])(?:newsletter|nieuwsbrief|nyhetsbrev|infolettre|boletín|рассылк)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern SUBSCRIBE =
      Pattern.compile(
          "(?<![\\p{L}])(?:sign(?:ing)? up|subscribe|join|register|abonnier|anmeld|melden sie|abonne|inscri|recevez"
              + "|suscr|regístr|recibe|assine|receba|iscriv|ricevi|meld je|schrijf|tilmeld|prenumer|подпи)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Set<String> COMMENTS = WordList.of("comment-words.txt");
  private static final int HEADING = 10;

  private Phrases() {}

  /** A heading above what readers wrote, such as "3 comments". */
  static boolean overComments(Passage passage) {
    if (passage.words() > HEADING && !passage.heading() || passage.words() > 2 * HEADING) {
      return false;
    }
    String lower = passage.text().toLowerCase(Locale.ROOT);
    String[] words = lower.split("[^\\p{L}\\p{N}]+");
    for (int i = 0; i < Math.min(3, words.length); i++) {
      if (COMMENTS.contains(words[i])) {
        return words.length <= 4 && Character.isDigit(lower.charAt(0)) || passage.heading();
      }
    }
    return false;
  }

  static boolean beside(Passage passage) {
    int words = passage.words();
    if (words > LINE || words > SHORT && passage.linked() < 0.3) {
      return false;
    }
    return begins(passage.text());
  }

  /** A box with hardly more in it than a sentence that asks the reader to take the newsletter. */
  static boolean asksToSubscribe(Passage passage) {
    Region box = passage.region.parent;
    return passage.words() <= LINE
        && box != null
        && box.to - box.from <= MOST_OF_BOX
        && NEWSLETTER.matcher(passage.text()).find()
        && SUBSCRIBE.matcher(passage.text()).find();
  }

  private static boolean begins(String text) {
    String start = start(text);
    for (int end = 1; end <= start.length(); end++) {
      boolean letter = end < start.length() && Character.isLetterOrDigit(start.charAt(end));
      boolean edge = start.charAt(end - 1) != ' ' && !(letter && inWord(start, end));
      if (edge && BESIDE.contains(start.substring(0, end))) {
        return true;
      }
    }
    return false;
  }

  private static boolean inWord(String start, int end) {
    return Character.isLetterOrDigit(start.charAt(end - 1));
  }

  private static String start(String text) {
    int from = 0;
    while (from < text.length() && decoration(text.charAt(from))) {
      from++;
    }
    return text.substring(from, Math.min(text.length(), from + LONGEST + 1))
        .toLowerCase(Locale.ROOT);
  }

  private static boolean decoration(char c) {
    return c != '©' && !Character.isLetterOrDigit(c);
  }
}
