package dev.slugline.publish.judge;

import com.google.re2j.Pattern;
import dev.slugline.contracts.Article;
import dev.slugline.contracts.Extension.Signal;
import dev.slugline.publish.books.entry.Standing;
import dev.slugline.publish.books.entry.State;
import java.util.List;
import java.util.Locale;

/**
 * What a version asks of the desk, by its status, by its signals, or by the marker that opens its
 * headline.
 *
 * @param standing live, withheld or cancelled
 * @param state correction, kill, withdrawal or takedown; absent for an ordinary version
 * @param notice the cancelling word is not the status of the item alone: where the item names
 *     another one, it speaks of that
 */
public record Asked(Standing standing, State state, boolean notice) {
  private static final Pattern KILL =
      Pattern.compile(
          "^(?:\\W{0,3}(?:mandatory |bulletin )?kill(?:\\b.{0,3}kill)*\\W*(?:[:\\-–—=(]|$)"
              + "|kill kill kill)");
  private static final Pattern WITHDRAWAL =
      Pattern.compile("^\\W{0,3}(?:story |item |copy )?withdrawn\\W*(?:[:\\-–—=(]|$)");
  private static final Pattern CORRECTION =
      Pattern.compile("^\\W{0,3}(?:corrected|correction|refile|corrective)\\W*(?:[:\\-–—(]|$)");
  private static final int LONGEST_MARKER = 80;

  /** What the article asks. */
  public static Asked of(Article article) {
    List<Signal> signals =
        article.extension().signals() == null ? List.of() : article.extension().signals();
    String headline = headline(article);
    State cancelling = cancelling(signals, headline);
    if ("canceled".equals(article.pubStatus())) {
      return new Asked(
          Standing.CANCELLED, cancelling == null ? State.KILL : cancelling, marked(headline));
    }
    if (cancelling != null) {
      return new Asked(Standing.CANCELLED, cancelling, true);
    }
    if (withheld(article, signals)) {
      return new Asked(Standing.WITHHELD, null, false);
    }
    boolean correction = signals.contains(Signal.CORRECTION) || CORRECTION.matcher(headline).find();
    return new Asked(Standing.LIVE, correction ? State.CORRECTION : null, false);
  }

  private static boolean marked(String headline) {
    return KILL.matcher(headline).find() || WITHDRAWAL.matcher(headline).find();
  }

  private static State cancelling(List<Signal> signals, String headline) {
    if (signals.contains(Signal.TAKEDOWN)) {
      return State.TAKEDOWN;
    }
    if (signals.contains(Signal.KILL) || KILL.matcher(headline).find()) {
      return State.KILL;
    }
    return signals.contains(Signal.WITHDRAWAL) || WITHDRAWAL.matcher(headline).find()
        ? State.WITHDRAWAL
        : null;
  }

  /** An embargo without a time cannot end by itself: a person has to say so. */
  private static boolean withheld(Article article, List<Signal> signals) {
    return "withheld".equals(article.pubStatus())
        || signals.contains(Signal.WITHHOLD)
        || signals.contains(Signal.HOLD)
        || (signals.contains(Signal.EMBARGO) && article.embargoedUntil() == null);
  }

  private static String headline(Article article) {
    if (article.headlines() == null || article.headlines().isEmpty()) {
      return "";
    }
    String main = article.headlines().get(0).value();
    return main == null
        ? ""
        : main.substring(0, Math.min(main.length(), LONGEST_MARKER)).toLowerCase(Locale.ROOT);
  }
}
