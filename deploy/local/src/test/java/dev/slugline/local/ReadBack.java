package dev.slugline.local;

import dev.slugline.contracts.Article;
import dev.slugline.contracts.EnrichedStory;
import dev.slugline.enrich.EnrichPipeline;
import dev.slugline.enrich.FeedProfile;
import dev.slugline.enrich.RawStory;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What was written in a format, read again. */
final class ReadBack {
  private ReadBack() {}

  static List<String> differences(Article one, Article other, String format) {
    var differences = new ArrayList<String>();
    compare(differences, "uri", one.uri(), other.uri());
    if (one.version() != null && one.version().matches("[1-9]\\d*")) {
      compare(differences, "version", one.version(), other.version());
    }
    compare(differences, "headline", headline(one), headline(other));
    // XML folds white space
    compare(differences, "text", folded(one.extension().text()), folded(other.extension().text()));
    if (one.versionCreated() != null) {
      compare(differences, "versionCreated", one.versionCreated(), other.versionCreated());
    }
    if (!format.equals("nitf")) {
      // NITF has no place for it
      compare(differences, "firstCreated", one.firstCreated(), other.firstCreated());
    }
    compare(differences, "contentCreated", one.contentCreated(), other.contentCreated());
    compare(differences, "embargoedUntil", one.embargoedUntil(), other.embargoedUntil());
    compare(differences, "expires", one.expires(), other.expires());
    compare(differences, "pubStatus", one.pubStatus(), other.pubStatus());
    compare(differences, "urgency", one.urgency(), other.urgency());
    compare(differences, "by", unsigned(one.by()), unsigned(other.by()));
    compare(differences, "slugline", line(one.slugline()), line(other.slugline()));
    compare(differences, "edNote", line(one.edNote()), line(other.edNote()));
    if (!format.equals("nitf")) {
      // NITF's place is part of its dateline
      compare(differences, "located", line(one.located()), line(other.located()));
    }
    compare(differences, "holder", line(one.copyrightHolder()), line(other.copyrightHolder()));
    compare(differences, "terms", line(one.usageTerms()), line(other.usageTerms()));
    return differences;
  }

  private static String folded(String text) {
    return text.replaceAll("[ \\t]+", " ");
  }

  /** Readers take "By" off. */
  private static String unsigned(String by) {
    return by == null ? null : line(by).replaceFirst("^(?:By|Von) ", "");
  }

  private static String line(String text) {
    return text == null ? null : text.replaceAll("\\s+", " ").strip();
  }

  private static String headline(Article article) {
    return article.headlines().stream()
        .filter(h -> "main".equals(h.role()))
        .map(Article.Text::value)
        .findFirst()
        .orElse(null);
  }

  private static void compare(List<String> to, String field, Object one, Object other) {
    if (!Objects.equals(one, other)) {
      to.add(field + " was <" + one + "> and is <" + other + ">");
    }
  }

  static List<EnrichedStory> read(EnrichPipeline pipeline, byte[] bytes, String file) {
    return pipeline.enrich(
        new RawStory(
            "test",
            FeedProfile.unknown("test"),
            OffsetDateTime.parse("2026-11-23T12:00:00Z"),
            bytes,
            null,
            file,
            null));
  }
}
