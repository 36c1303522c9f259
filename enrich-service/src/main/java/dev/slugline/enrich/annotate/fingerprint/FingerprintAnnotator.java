package dev.slugline.enrich.annotate.fingerprint;

import dev.slugline.contracts.Article;
import dev.slugline.enrich.Story;
import dev.slugline.enrich.annotate.Annotator;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/** The hash of a story's words, and the sketch of them that shows near-duplicates. */
public final class FingerprintAnnotator implements Annotator {
  @Override
  public String name() {
    return "fingerprint";
  }

  @Override
  public void annotate(Story story) {
    List<String> words = new ArrayList<>();
    for (Article.Text headline : story.article().headlines()) {
      words.addAll(words(headline.value()));
    }
    List<String> body = words(story.text());
    words.addAll(body);
    if (story.text().isBlank()) {
      story.article().descriptions().forEach(d -> words.addAll(words(d.value())));
    }
    if (words.isEmpty()) {
      return;
    }
    story.desk().contentHash("sha256:" + hash(String.join(" ", words)));
    story.desk().fingerprint(Sketch.of(body.isEmpty() ? words : body));
  }

  /** The words whatever their case, spacing and punctuation. */
  static List<String> words(String text) {
    String small = text.toLowerCase(Locale.ROOT);
    var words = new ArrayList<String>();
    int start = -1;
    for (int i = 0; i < small.length(); i += Character.charCount(small.codePointAt(i))) {
      boolean inside = isOfWord(small.codePointAt(i));
      if (inside && start < 0) {
        start = i;
      } else if (!inside && start >= 0) {
        words.add(small.substring(start, i));
        start = -1;
      }
    }
    if (start >= 0) {
      words.add(small.substring(start));
    }
    return words;
  }

  private static boolean isOfWord(int c) {
    return Character.isLetterOrDigit(c)
        || c > 127
            && switch (Character.getType(c)) {
              case Character.NON_SPACING_MARK,
                  Character.ENCLOSING_MARK,
                  Character.COMBINING_SPACING_MARK,
                  Character.LETTER_NUMBER,
                  Character.OTHER_NUMBER ->
                  true;
              default -> false;
            };
  }

  private static String hash(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
