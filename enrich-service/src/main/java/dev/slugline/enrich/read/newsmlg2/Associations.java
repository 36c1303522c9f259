package dev.slugline.enrich.read.newsmlg2;

import dev.slugline.contracts.Article;
import dev.slugline.enrich.FeedProfile;
import dev.slugline.enrich.StoryUri;
import dev.slugline.enrich.read.codes.Href;
import dev.slugline.enrich.read.codes.NewsCode;
import dev.slugline.enrich.read.nitf.BodyXml;
import dev.slugline.enrich.read.xml.XmlElement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes associations of a package's members, and of the message's items that they name. */
final class Associations {
  private final FeedProfile feed;

  Associations(FeedProfile feed) {
    this.feed = feed;
  }

  /**
   * @param named the item itself, where it came in the same message
   * @param before a member is associated once
   */
  Optional<Article.Association> of(
      PackageGroups.Member member, Optional<XmlElement> named, List<Article.Association> before) {
    XmlElement reference = member.reference();
    Optional<String> uri =
        reference
            .attribute("residref")
            .map(id -> StoryUri.of(feed, id))
            .or(() -> reference.attribute("href").flatMap(Href::of))
            .filter(u -> before.stream().noneMatch(a -> a.uri().equals(u)));
    return uri.map(
        u ->
            new Article.Association(
                member.name(),
                member.role(),
                u,
                named.map(ItemMeta::type).orElseGet(() -> ItemMeta.classOf(reference)),
                named.flatMap(n -> n.textAt("contentMeta", "by")).orElse(null),
                named.flatMap(n -> n.textAt("rightsInfo", "usageTerms")).orElse(null),
                named.flatMap(Rights::holder).orElse(null),
                named.flatMap(n -> n.textAt("rightsInfo", "copyrightNotice")).orElse(null),
                headline(reference, named).stream()
                    .map(h -> new Article.Text("main", null, h))
                    .toList(),
                descriptions(reference, named),
                List.of(),
                named.map(n -> Renditions.of(feed, n)).orElse(List.of())));
  }

  private static Optional<String> headline(XmlElement reference, Optional<XmlElement> named) {
    return named
        .flatMap(n -> n.textAt("contentMeta", "headline"))
        .or(() -> reference.textAt("headline"))
        .or(() -> reference.textAt("title"))
        .or(() -> named.flatMap(n -> n.textAt("itemMeta", "title")));
  }

  private static List<Article.Text> descriptions(XmlElement reference, Optional<XmlElement> named) {
    return Stream.concat(
            named.stream().flatMap(n -> n.all("contentMeta", "description")),
            reference.all("description"))
        .filter(d -> d.text().isPresent())
        .map(d -> new Article.Text(role(d), null, BodyXml.lines(d)))
        .distinct()
        .toList();
  }

  /** A description's role in ninjs' words. */
  static String role(XmlElement description) {
    String word = description.attribute("role").map(NewsCode::word).orElse("summary");
    return switch (word) {
      case "summary", "abstract", "intro" -> "summary";
      case "caption", "videoCaption" -> "caption";
      default -> word;
    };
  }
}
