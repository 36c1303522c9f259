package dev.slugline.enrich.read.telex;

import dev.slugline.contracts.Article;
import dev.slugline.enrich.Story;
import dev.slugline.enrich.read.codes.Facts;
import dev.slugline.enrich.read.codes.NewsCode;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The letters by which text wires sort their copy. What a letter says of a story's subject, and not
 * only of the desk that it is for, is said as a Media Topic.
 */
final class TelexCategory {
  private static final Map<String, String> ANPA =
      Map.of(
          "e",
          "01000000",
          "f",
          "04000000",
          "l",
          "10000000",
          "o",
          "17000000",
          "p",
          "11000000",
          "s",
          "15000000");
  private static final Map<String, String> IPTC_7901 =
      Map.of(
          "ku", "01000000", "pl", "11000000", "s", "15000000", "sp", "15000000", "wi", "04000000");

  private TelexCategory() {}

  static void anpa(String letter, Story story) {
    set(letter, "anpa", ANPA, story);
  }

  static void iptc7901(String letters, Story story) {
    set(letters, "iptc7901", IPTC_7901, story);
  }

  private static void set(String letters, String scheme, Map<String, String> topics, Story story) {
    if (letters == null || letters.isBlank()) {
      return;
    }
    String code = letters.strip();
    story.desk().category(code);
    String topic = topics.get(code.toLowerCase(Locale.ROOT));
    Optional<String> uri = topic == null ? Optional.empty() : NewsCode.of("medtop:" + topic).uri();
    new Facts(story)
        .subject(
            new Article.Subject(
                null, "category", uri.orElse(null), scheme + ':' + code, null, null, null));
  }
}
