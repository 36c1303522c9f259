package dev.slugline.enrich.read.json;

import dev.slugline.contracts.Extension.Signal;
import dev.slugline.enrich.read.codes.SignalWords;
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
            item.texts("editorialtypes", "editorialtype").stream(),
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
          case "uv", "developed" -> Signal.UPDATE;
          case "clarification", "r\u00E4" -> Signal.CORRECTION;
          case "korr" -> Signal.REFILE;
          case "oms" -> Signal.REPEAT;
          case "disregard" -> Signal.WITHDRAWAL;
          case "avpub", "unpublish" -> Signal.TAKEDOWN;
          case "takes" -> Signal.ADD;
          case "newsalert" -> Signal.ALERT;
          default -> SignalWords.of(bare).orElse(null);
        };
    if (signal != null) {
      signals.add(signal);
    }
  }
}
