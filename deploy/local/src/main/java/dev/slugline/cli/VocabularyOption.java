package dev.slugline.cli;

import dev.slugline.enrich.annotate.vocabulary.MediaTopics;
import dev.slugline.enrich.annotate.vocabulary.VocabularyFault;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The vocabulary for commands that read stories, as enrich-service is given it. */
final class VocabularyOption {
  private static final String PROPERTY = "slugline.vocabularies.mediatopics";
  private static final String VARIABLE = "SLUGLINE_VOCABULARIES_MEDIATOPICS";

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--vocabulary",
      paramLabel = "FILE",
      description =
          "Media Topics (tab-separated) that supplied subject codes are mapped by (default:"
              + " $"
              + VARIABLE
              + ", else none).")
  private String file;

  /** What is said nearest counts: the option, the property, the environment. */
  MediaTopics mediaTopics() {
    try {
      return Stream.of(file, System.getProperty(PROPERTY), System.getenv(VARIABLE))
          .filter(f -> f != null && !f.isBlank())
          .findFirst()
          .map(MediaTopics::of)
          .orElseGet(MediaTopics::none);
    } catch (VocabularyFault e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }
}
