package dev.slugline.enrich.read.newsmlg2;

import dev.slugline.contracts.Article;
import dev.slugline.contracts.ArticleBuilder;
import dev.slugline.enrich.Story;
import dev.slugline.enrich.read.codes.Facts;
import dev.slugline.enrich.read.codes.Href;
import dev.slugline.enrich.read.codes.Languages;
import dev.slugline.enrich.read.nitf.BodyXml;
import dev.slugline.enrich.read.xml.XmlElement;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whose an item is, and what may be done with it. */
final class Rights {
  private final Story story;
  private final Facts facts;

  Rights(Story story, Facts facts) {
    this.story = story;
    this.facts = facts;
  }

  void fill(XmlElement item) {
    ArticleBuilder article = story.article();
    holder(item).ifPresent(article::copyrightHolder);
    inLanguage(item, "copyrightNotice").findFirst().ifPresent(article::copyrightNotice);
    String terms = inLanguage(item, "usageTerms").distinct().collect(Collectors.joining("\n"));
    if (!terms.isEmpty()) {
      article.usageTerms(terms);
    }
    item.first("rightsInfo").ifPresent(this::forMachines);
  }

  /** Rights in an expression language, inline or else by reference, and what text miners may do. */
  private void forMachines(XmlElement rights) {
    Optional<XmlElement> expression =
        Stream.of("rightsExpressionData", "rightsExpressionXML").flatMap(rights::all).findFirst();
    Optional<String> linked =
        rights
            .all("link")
            .flatMap(l -> l.attribute("href").stream())
            .flatMap(href -> Href.of(href).stream())
            .findFirst();
    // rights in XML would lose their meaning with their markup; their language is still said
    Optional<String> encoded =
        expression.filter(e -> e.is("rightsExpressionData")).flatMap(XmlElement::text);
    if (encoded.isPresent() || linked.isPresent()) {
      story
          .article()
          .rightsInfo(
              new Article.RightsInfo(
                  expression.flatMap(e -> e.attribute("langid")).orElse(null),
                  encoded.isPresent() ? null : linked.orElse(null),
                  encoded.orElse(null)));
    }
    rights
        .all("dataMining")
        .flatMap(d -> d.attribute("uri").or(() -> d.attribute("qcode")).stream())
        .findFirst()
        .ifPresent(code -> facts.note("dataMining", code));
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
