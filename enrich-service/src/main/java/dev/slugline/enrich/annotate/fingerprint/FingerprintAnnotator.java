package dev.slugline.enrich.annotate.fingerprint;

import dev.slugline.contracts.Extension;
import dev.slugline.enrich.Story;
import dev.slugline.enrich.annotate.Annotator;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * The hash of a story's words, and the sketch of them that shows near-duplicates. The hash is of
 * what a reader is told, whatever format told it: the headlines in any order (not the one that
 * keeps its tags), the dateline wherever it stands, and the body.
 */
public final class FingerprintAnnotator implements Annotator {
  @Override
  public String name() {
    return "fingerprint";
  }

  @Override
  public void annotate(Story story) {
    List<String> words = new ArrayList<>();
    story.article().headlines().stream()
        .filter(headline -> !"original".equals(headline.role()))
        .map(headline -> String.join(" ", ComparedWords.of(headline.value())))
        .sorted()
        .distinct()
        .forEach(words::add);
    words.addAll(marked(story.desk().dateline()));
    List<String> body = ComparedWords.of(story.text());
    words.addAll(body);
    if (story.text().isBlank()) {
      story.article().descriptions().forEach(d -> words.addAll(ComparedWords.of(d.value())));
    }
    words.removeIf(String::isEmpty);
    if (words.isEmpty()) {
      return;
    }
    story.desk().contentHash("sha256:" + hash(String.join(" ", words)));
    story.desk().fingerprint(Sketch.of(body.isEmpty() ? words : body));
  }

  /** A dateline that the format keeps beside the body: other formats begin the body with it. */
  private static List<String> marked(Extension.Dateline dateline) {
    return dateline == null || dateline.text() == null || dateline.start() != null
        ? List.of()
        : ComparedWords.of(dateline.text());
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
