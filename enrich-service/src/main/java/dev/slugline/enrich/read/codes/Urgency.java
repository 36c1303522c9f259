package dev.slugline.enrich.read.codes;

import java.util.Locale;
import java.util.Optional;

/** How urgent an item is, from 1 to 9, in the digits and words of the trade. */
public final class Urgency {
  private Urgency() {}

  /** Nothing where the text says no urgency; 0, as some send it, is none. */
  public static Optional<Integer> of(String text) {
    String word = text.strip().toLowerCase(Locale.ROOT);
    return switch (word) {
      case "1", "2", "3", "4", "5", "6", "7", "8", "9" -> Optional.of(word.charAt(0) - '0');
      case "flash", "blitz" -> Optional.of(1);
      case "alert", "bulletin", "urgent", "eil" -> Optional.of(2);
      case "priority", "vorrang" -> Optional.of(3);
      case "normal", "regular", "routine" -> Optional.of(4);
      default -> Optional.empty();
    };
  }
}
