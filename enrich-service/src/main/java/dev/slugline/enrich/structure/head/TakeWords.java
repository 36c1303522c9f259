package dev.slugline.enrich.structure.head;

import dev.slugline.contracts.Extension.Signal;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What the version words of a keyword line mean: {@code 1st Ld-Writethru}, {@code 2nd Add}. */
final class TakeWords {
  /** A take behind the first: it goes on where another item ends. */
  private static final Pattern FURTHER =
      Pattern.compile(
          "(?i)\\b(?:take\\s?(?:[2-9]|1\\d)|(?:[2-9]|1\\d)\\s?(?:nd|rd|th)\\s?take|[2-9]\\s?(?:of|/)\\s?[2-9])\\b");

  private TakeWords() {}

  static Set<Signal> signals(String take) {
    Set<Signal> signals = EnumSet.noneOf(Signal.class);
    if (FURTHER.matcher(take).find()) {
      signals.add(Signal.ADD);
    }
    for (String word : take.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
      switch (word) {
        case "ld", "lead", "stld", "ndld", "rdld", "thld" -> signals.add(Signal.LEAD);
        case "writethru", "writethrough" -> signals.add(Signal.WRITETHRU);
        case "add", "adds" -> signals.add(Signal.ADD);
        case "sub", "subs", "update" -> signals.add(Signal.UPDATE);
        case "correction",
            "corrective",
            "corrected",
            "corr",
            "berichtigung",
            "berichtigt",
            "korrektur" ->
            signals.add(Signal.CORRECTION);
        case "refile" -> signals.add(Signal.REFILE);
        case "zusammenfassung", "wrapup" -> signals.add(Signal.WRAPUP);
        case "advisory" -> signals.add(Signal.ADVISORY);
        case "adv", "hfr" -> signals.add(Signal.EMBARGO);
        case "kill", "elimination" -> signals.add(Signal.KILL);
        case "withdrawn", "withdraw" -> signals.add(Signal.WITHDRAWAL);
        case "withhold" -> signals.add(Signal.WITHHOLD);
        case "hold" -> signals.add(Signal.HOLD);
        case "flash", "blitz" -> signals.add(Signal.FLASH);
        case "alert", "bulletin", "urgent", "newsalert", "apnewsalert", "eil" ->
            signals.add(Signal.ALERT);
        case "repeat", "rpt", "wiederholung" -> signals.add(Signal.REPEAT);
        case "test" -> signals.add(Signal.TEST);
        default -> {
          // a version word that asks nothing of the desk
        }
      }
    }
    return signals;
  }
}
