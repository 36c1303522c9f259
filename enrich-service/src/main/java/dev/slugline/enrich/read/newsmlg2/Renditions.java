package dev.slugline.enrich.read.newsmlg2;

import dev.slugline.contracts.Article;
import dev.slugline.enrich.FeedProfile;
import dev.slugline.enrich.StoryUri;
import dev.slugline.enrich.read.codes.Href;
import dev.slugline.enrich.read.codes.NewsCode;
import dev.slugline.enrich.read.xml.XmlElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The forms in which an item's picture, film or sound can be fetched. */
final class Renditions {
  private Renditions() {}

  static List<Article.Rendition> of(FeedProfile feed, XmlElement item) {
    var renditions = new ArrayList<Article.Rendition>();
    item.all("contentSet", "remoteContent")
        .forEach(remote -> renditions.add(rendition(feed, remote, renditions.size() + 1)));
    return renditions;
  }

  private static Article.Rendition rendition(FeedProfile feed, XmlElement remote, int number) {
    Optional<String> href = remote.attribute("href").flatMap(Href::of);
    return new Article.Rendition(
        remote
            .attribute("rendition")
            .map(code -> code.substring(code.indexOf(':') + 1))
            .orElse("rendition-" + number),
        href.or(() -> remote.attribute("residref").map(id -> StoryUri.of(feed, id))).orElse(null),
        remote.attribute("contenttype").orElse(null),
        remote
            .textAt("title")
            .or(() -> remote.attribute("href").filter(h -> href.isEmpty()))
            .orElse(null),
        number(remote.attribute("width")),
        number(remote.attribute("height")),
        number(remote.attribute("size")),
        remote
            .attribute("duration")
            .filter(d -> d.matches("\\d{1,9}(\\.\\d{1,6})?"))
            .map(Double::valueOf)
            .orElse(null),
        remote.attribute("format").map(NewsCode::word).orElse(null));
  }

  private static Integer number(Optional<String> digits) {
    return digits.filter(d -> d.matches("\\d{1,9}")).map(Integer::valueOf).orElse(null);
  }
}
