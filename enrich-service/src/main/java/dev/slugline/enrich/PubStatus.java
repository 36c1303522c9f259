package dev.slugline.enrich;

import java.util.Locale;
import java.util.Optional;

/** The publishing status in the spellings that wires use, as ninjs spells it. */
public final class PubStatus {
  private PubStatus() {}

  /**
   * {@code usable}, {@code withheld} or {@code canceled}; nothing where the text is neither
   * (embargoed is a date, not a status).
   */
  public static Optional<String> of(String text) {
    if (text == null) {
      return Optional.empty();
    }
    String word = text.strip().toLowerCase(Locale.ROOT);
    word = word.substring(word.lastIndexOf(':') + 1);
    word = word.substring(word.lastIndexOf('/') + 1);
    return switch (word) {
      case "usable", "embargoed", "published", "corrected" -> Optional.of("usable");
      case "withheld", "withhold", "hold" -> Optional.of("withheld");
      case "canceled",
          "cancelled",
          "cancel",
          "killed",
          "kill",
          "withdrawn",
          "retracted",
          "deleted",
          "recalled" ->
          Optional.of("canceled");
      default -> Optional.empty();
    };
  }
}
