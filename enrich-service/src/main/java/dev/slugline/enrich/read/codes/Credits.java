package dev.slugline.enrich.read.codes;

import java.util.Locale;
import java.util.Optional;

/** What somebody did for a story, in the words of the formats. */
public final class Credits {
  private Credits() {}

  /** A credit's role in our words; nothing where it is none that we have. */
  public static Optional<String> role(String word) {
    String role = word.toLowerCase(Locale.ROOT);
    if (role.contains("photog")) {
      return Optional.of("photographer");
    }
    return switch (role) {
      case "writer", "author", "writing", "captionwriter", "descrwriter" -> Optional.of("writing");
      case "editor", "subeditor", "editing", "copyeditor" -> Optional.of("editing");
      case "reporter", "correspondent", "stringer", "reporting" -> Optional.of("reporting");
      default -> Optional.empty();
    };
  }
}
