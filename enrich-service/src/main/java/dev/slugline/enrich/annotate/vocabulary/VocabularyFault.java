package dev.slugline.enrich.annotate.vocabulary;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** A vocabulary file that cannot be used; the message names the file, each line and its fault. */
public final class VocabularyFault extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final int MOST_LISTED = 20;

  VocabularyFault(Path file, List<String> faults) {
    super(message(file, faults));
  }

  private static String message(Path file, List<String> faults) {
    String listed =
        faults.stream().limit(MOST_LISTED).map(f -> file + f).collect(Collectors.joining("\n"));
    return "the Media Topics vocabulary cannot be used:\n"
        + listed
        + (faults.size() > MOST_LISTED
            ? "\nand " + (faults.size() - MOST_LISTED) + " more faults"
            : "");
  }
}
