package dev.slugline.enrich.read.json;

import dev.slugline.contracts.Extension.Signal;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** What an item asks of the desk, in the words of AP, TT, IPTC and dpa. */
final class JsonSignals {
  private JsonSignals() {}

  static Set<Signal> of(Fields item) {
    var signals = new LinkedHashSet<Signal>();
    Stream.of(
            item.texts("signals", "signal").stream(),
            item.texts("editorialtypes").stream(),
            item.objects("signals").stream()
                .flatMap(s -> Stream.of(s.text("updatetype"), s.text("pubtype"))),
            item.objects("signals").stream().map(s -> s.has("retransmission") ? "repeat" : null))
        .flatMap(s -> s)
        .forEach(word -> add(signals, word));
    return signals;
  }

  private static void add(Set<Signal> signals, String word) {
    if (word == null) {
      return;
    }
    String bare = word.substring(word.lastIndexOf(':') + 1).toLowerCase(Locale.ROOT);
    Signal signal =
        switch (bare) {
          case "update", "uv", "developed" -> Signal.UPDATE;
          case "correction", "corrective", "clarification", "r\u00E4" -> Signal.CORRECTION;
          case "korr", "refile" -> Signal.REFILE;
          case "repeat", "retransmission", "oms" -> Signal.REPEAT;
          case "kill", "elimination" -> Signal.KILL;
          case "withhold" -> Signal.WITHHOLD;
          case "withdrawal", "disregard" -> Signal.WITHDRAWAL;
          case "avpub", "takedown", "unpublish" -> Signal.TAKEDOWN;
          case "holdforrelease", "hold" -> Signal.HOLD;
          case "lead" -> Signal.LEAD;
          case "writethru" -> Signal.WRITETHRU;
          case "add", "takes" -> Signal.ADD;
          case "advisory" -> Signal.ADVISORY;
          case "flash" -> Signal.FLASH;
          case "alert", "newsalert" -> Signal.ALERT;
          case "test" -> Signal.TEST;
          default -> null;
        };
    if (signal != null) {
      signals.add(signal);
    }
  }
}
