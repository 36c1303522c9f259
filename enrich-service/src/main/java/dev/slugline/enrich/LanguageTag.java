package dev.slugline.enrich;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;

/** Makes BCP 47 tags of what wires call a language: {@code FR}, {@code es_ES}, {@code eng}. */
public final class LanguageTag {
  private LanguageTag() {}

  /** Nothing where the text is no language tag. */
  public static Optional<String> of(String text) {
    if (text == null || text.isBlank()) {
      return Optional.empty();
    }
    try {
      String tag =
          new Locale.Builder()
              .setLanguageTag(text.strip().replace('_', '-'))
              .build()
              .toLanguageTag();
      return tag.equals("und") ? Optional.empty() : Optional.of(tag);
    } catch (IllformedLocaleException e) {
      return Optional.empty();
    }
  }
}
