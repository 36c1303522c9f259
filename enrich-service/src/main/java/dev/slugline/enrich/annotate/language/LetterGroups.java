package dev.slugline.enrich.annotate.language;

import com.optimaize.langdetect.DetectedLanguage;
import com.optimaize.langdetect.LanguageDetector;
import com.optimaize.langdetect.LanguageDetectorBuilder;
import com.optimaize.langdetect.ngram.NgramExtractors;
import com.optimaize.langdetect.profiles.LanguageProfileReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** Seventy languages by the frequencies of their letter groups (optimaize). */
final class LetterGroups {
  private LetterGroups() {}

  /** Loaded when the first story needs it; some hundred milliseconds and 100 MB of memory. */
  private static final class Loaded {
    private static final LanguageDetector DETECTOR = load();

    private static LanguageDetector load() {
      try {
        return LanguageDetectorBuilder.create(NgramExtractors.standard())
            .seed(0)
            .shortTextAlgorithm(30)
            .withProfiles(new LanguageProfileReader().readAllBuiltIn())
            .build();
      } catch (IOException e) {
        throw new UncheckedIOException("the language profiles are missing from the jar", e);
      }
    }
  }

  static Optional<Guess> guess(String text) {
    List<DetectedLanguage> found = Loaded.DETECTOR.getProbabilities(text);
    return found.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Guess(found.get(0).getLocale().toString(), found.get(0).getProbability()));
  }
}
