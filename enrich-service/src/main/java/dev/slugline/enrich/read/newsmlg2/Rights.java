package dev.slugline.enrich.read.newsmlg2;

import dev.slugline.contracts.ArticleBuilder;
import dev.slugline.enrich.Story;
import dev.slugline.enrich.read.codes.Languages;
import dev.slugline.enrich.read.nitf.BodyXml;
import dev.slugline.enrich.read.xml.XmlElement;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whose an item is, and what may be done with it. */
final class Rights {
  private final Story story;

  Rights(Story story) {
    this.story = story;
  }

  void fill(XmlElement item) {
    ArticleBuilder article = story.article();
    holder(item).ifPresent(article::copyrightHolder);
    inLanguage(item, "copyrightNotice").findFirst().ifPresent(article::copyrightNotice);
    String terms = inLanguage(item, "usageTerms").distinct().collect(Collectors.joining("\n"));
    if (!terms.isEmpty()) {
      article.usageTerms(terms);
    }
  }

  static Optional<String> holder(XmlElement item) {
    return item.all("rightsInfo", "copyrightHolder")
        .flatMap(
            h ->
                h
                    .textAt("name")
                    .or(() -> h.attribute("literal"))
                    .or(() -> h.attribute("uri"))
                    .or(() -> h.attribute("qcode"))
                    .stream())
        .findFirst();
  }

  /** The texts in the story's language where there are such; all of them where there are none. */
  private Stream<String> inLanguage(XmlElement item, String name) {
    String language = story.article().language();
    var texts = item.all("rightsInfo", name).filter(e -> e.text().isPresent()).toList();
    var own =
        texts.stream()
            .filter(e -> Languages.same(language, e.attribute("lang").orElse(null)))
            .toList();
    return (own.isEmpty() ? texts : own).stream().map(BodyXml::lines);
  }
}
