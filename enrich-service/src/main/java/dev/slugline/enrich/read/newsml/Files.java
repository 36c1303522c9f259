package dev.slugline.enrich.read.newsml;

import dev.slugline.contracts.Article;
import dev.slugline.enrich.FeedProfile;
import dev.slugline.enrich.StoryUri;
import dev.slugline.enrich.read.codes.Href;
import dev.slugline.enrich.read.xml.XmlElement;
import java.util.Locale;
import java.util.Optional;

/** Files that a ContentItem points at. */
final class Files {
  private Files() {}

  /** What is in the file, in ninjs' words. */
  static String type(XmlElement content) {
    String kind =
        NewsItem.value(content, "MediaType")
            .or(() -> NewsItem.value(content, "MimeType"))
            .orElse("")
            .toLowerCase(Locale.ROOT);
    return switch (kind.split("/", 2)[0]) {
      case "video", "animation", "animated" -> "video";
      case "audio" -> "audio";
      case "graphic" -> "graphic";
      case "text" -> "text";
      default -> "picture";
    };
  }

  static Article.Rendition rendition(FeedProfile feed, XmlElement content) {
    String href = content.attribute("Href").orElseThrow();
    return new Article.Rendition(
        property(content, "ImageUse").or(() -> content.attribute("Duid")).orElse("original"),
        Href.of(href).orElseGet(() -> StoryUri.of(feed, href)),
        NewsItem.value(content, "MimeType").orElse(null),
        null,
        number(property(content, "PixelWidth").or(() -> property(content, "Width"))),
        number(property(content, "PixelHeight").or(() -> property(content, "Height"))),
        number(content.textAt("Characteristics", "SizeInBytes")),
        null,
        NewsItem.value(content, "Format").orElse(null));
  }

  private static Optional<String> property(XmlElement content, String name) {
    return content
        .all("Characteristics", "Property")
        .filter(p -> p.attribute("FormalName").filter(name::equalsIgnoreCase).isPresent())
        .flatMap(p -> p.attribute("Value").stream())
        .findFirst();
  }

  private static Integer number(Optional<String> digits) {
    return digits.filter(d -> d.matches("\\d{1,9}")).map(Integer::valueOf).orElse(null);
  }
}
