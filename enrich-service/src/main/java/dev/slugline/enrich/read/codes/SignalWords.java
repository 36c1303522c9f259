package dev.slugline.enrich.read.codes;

import dev.slugline.contracts.Extension.Signal;
import java.util.Locale;
import java.util.Optional;

/** The instructions that formats carry beside a story, in the spellings of the trade. */
public final class SignalWords {
  private SignalWords() {}

  /** Of a code such as {@code sig:update} or a word such as {@code Corrective}. */
  public static Optional<Signal> of(String text) {
    String code = text.strip().toLowerCase(Locale.ROOT);
    Signal signal =
        switch (code.startsWith("edstat:") ? code : NewsCode.word(code)) {
          case "flash", "newsflash" -> Signal.FLASH;
          case "alert", "newsbreak", "snap", "urgent" -> Signal.ALERT;
          case "update", "updated", "edstat:u" -> Signal.UPDATE;
          case "correction", "corrected", "corrective", "correct", "edstat:c" -> Signal.CORRECTION;
          case "refile" -> Signal.REFILE;
          case "repeat", "retransmission", "edstat:r" -> Signal.REPEAT;
          case "writethru", "writethrough" -> Signal.WRITETHRU;
          case "lead" -> Signal.LEAD;
          case "add" -> Signal.ADD;
          case "wrapup", "wrap" -> Signal.WRAPUP;
          case "advisory" -> Signal.ADVISORY;
          case "hold", "holdforrelease" -> Signal.HOLD;
          case "release" -> Signal.RELEASE;
          case "withhold", "withheld" -> Signal.WITHHOLD;
          case "withdraw", "withdrawal", "withdrawn" -> Signal.WITHDRAWAL;
          case "kill",
              "killed",
              "cancel",
              "canceled",
              "cancelled",
              "delete",
              "elimination",
              "edstat:d" ->
              Signal.KILL;
          case "takedown" -> Signal.TAKEDOWN;
          case "embargo", "embargoed" -> Signal.EMBARGO;
          case "analysis" -> Signal.ANALYSIS;
          case "factbox" -> Signal.FACTBOX;
          case "brief" -> Signal.BRIEF;
          case "test" -> Signal.TEST;
          default -> null;
        };
    return Optional.ofNullable(signal);
  }
}
