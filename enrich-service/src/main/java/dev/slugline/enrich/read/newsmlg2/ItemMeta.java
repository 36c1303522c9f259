package dev.slugline.enrich.read.newsmlg2;

import dev.slugline.contracts.Article;
import dev.slugline.contracts.ArticleBuilder;
import dev.slugline.enrich.Story;
import dev.slugline.enrich.read.codes.Facts;
import dev.slugline.enrich.read.codes.NewsCode;
import dev.slugline.enrich.read.codes.Relations;
import dev.slugline.enrich.read.xml.XmlElement;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What an item says about itself: its kind, dates, status, notes, and the items it follows. */
final class ItemMeta {
  private final Story story;
  private final Facts facts;

  ItemMeta(Story story, Facts facts) {
    this.story = story;
    this.facts = facts;
  }

  void fill(XmlElement item) {
    ArticleBuilder article = story.article();
    article.type(type(item));
    XmlElement meta = item.first("itemMeta").orElse(null);
    if (meta != null) {
      facts.date(meta.textAt("versionCreated")).ifPresent(article::versionCreated);
      facts.date(meta.textAt("firstCreated")).ifPresent(article::firstCreated);
      facts.date(meta.textAt("expires")).ifPresent(article::expires);
      facts.embargo(meta.textAt("embargoed")).ifPresent(facts::embargoedUntil);
      meta.all("pubStatus")
          .flatMap(s -> s.attribute("qcode").or(() -> s.attribute("uri")).or(s::text).stream())
          .findFirst()
          .ifPresent(facts::pubStatus);
      Stream.concat(meta.all("signal"), meta.all("role"))
          .flatMap(s -> s.attribute("qcode").or(() -> s.attribute("uri")).stream())
          .forEach(facts::signal);
      meta.textAt("profile").ifPresent(article::profile);
      meta.all("service")
          .flatMap(
              s -> s.textAt("name").or(() -> s.attribute("qcode").map(NewsCode::word)).stream())
          .findFirst()
          .ifPresent(story.desk()::category);
      meta.all("altId").forEach(id -> ContentMeta.altId(id, story, facts));
      meta.all("provider").forEach(this::provider);
      meta.all("edNote").forEach(new EditorialNotes(facts)::add);
    }
    Stream.concat(item.all("itemMeta", "link"), item.all("contentMeta", "link"))
        .forEach(this::link);
  }

  private void provider(XmlElement provider) {
    Optional<String> name = provider.textAt("name").or(() -> provider.attribute("literal"));
    Optional<String> code = provider.attribute("qcode");
    if (name.isPresent() || code.isPresent()) {
      facts.source(
          new Article.Source(
              name.orElseGet(() -> NewsCode.word(code.orElseThrow())),
              "provider",
              null,
              code.orElse(null)));
    }
  }

  private void link(XmlElement link) {
    Stream.of("residref", "guidref", "href", "uri")
        .flatMap(a -> link.attribute(a).stream())
        .findFirst()
        .ifPresent(target -> facts.link(Relations.of(link.attribute("rel"), story), target));
  }

  /** The kind of an item in ninjs' words; by what it holds where it does not say. */
  static String type(XmlElement item) {
    String said = item.first("itemMeta").map(ItemMeta::classOf).orElse(null);
    if (said != null) {
      return said;
    }
    boolean inline =
        item.first("contentSet", "inlineXML").isPresent()
            || item.first("contentSet", "inlineData").isPresent();
    String media =
        item.attributeAt("contenttype", "contentSet", "remoteContent").orElse("text").split("/")[0];
    return inline ? "text" : known(media.equals("image") ? "picture" : media).orElse("text");
  }

  /** The class that an element has as its {@code itemClass}; null for none that ninjs knows. */
  static String classOf(XmlElement meta) {
    return meta.first("itemClass")
        .flatMap(c -> c.attribute("qcode").or(() -> c.attribute("uri")))
        .flatMap(c -> known(NewsCode.word(c)))
        .orElse(null);
  }

  private static Optional<String> known(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "text", "audio", "video", "picture", "graphic", "composite" ->
          Optional.of(word.toLowerCase(Locale.ROOT));
      case "photo", "still" -> Optional.of("picture");
      case "animation" -> Optional.of("graphic");
      default -> Optional.empty();
    };
  }
}
