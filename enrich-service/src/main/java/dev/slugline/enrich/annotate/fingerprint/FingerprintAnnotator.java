package dev.slugline.enrich.annotate.fingerprint;

import dev.slugline.contracts.Article;
import dev.slugline.enrich.Story;
import dev.slugline.enrich.annotate.Annotator;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The hash of a story's words, and the sketch of them that shows near-duplicates. */
public final class FingerprintAnnotator implements Annotator {
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]++");

  @Override
  public String name() {
    return "fingerprint";
  }

  @Override
  public void annotate(Story story) {
    var said = new StringBuilder();
    for (Article.Text headline : story.article().headlines()) {
      said.append(headline.value()).append('\n');
    }
    said.append(story.text());
    if (story.text().isBlank()) {
      story.article().descriptions().forEach(d -> said.append('\n').append(d.value()));
    }
    List<String> words = words(said.toString());
    if (words.isEmpty()) {
      return;
    }
    story.desk().contentHash("sha256:" + hash(String.join(" ", words)));
    List<String> body = words(story.text());
    story.desk().fingerprint(Sketch.of(body.isEmpty() ? words : body));
  }

  /** The words whatever their case, spacing and punctuation. */
  static List<String> words(String text) {
    return Arrays.stream(NO_WORD.split(text.toLowerCase(Locale.ROOT)))
        .filter(word -> !word.isEmpty())
        .toList();
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
