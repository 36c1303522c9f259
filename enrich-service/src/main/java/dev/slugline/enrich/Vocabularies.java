package dev.slugline.enrich;

import dev.slugline.enrich.annotate.vocabulary.MediaTopics;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The vocabularies that the configuration names; a missing or broken file stops the start. */
@Singleton
class Vocabularies {

  /** Read at start, not with the first story: a fault is to be seen by whoever starts us. */
  @Produces
  @Singleton
  @Startup
  MediaTopics mediaTopics(
      @ConfigProperty(name = "slugline.vocabularies.mediatopics") Optional<String> file) {
    return MediaTopics.of(file.orElse(null));
  }
}
