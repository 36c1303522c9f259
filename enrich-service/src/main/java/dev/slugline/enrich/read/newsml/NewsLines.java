package dev.slugline.enrich.read.newsml;

import dev.slugline.contracts.Article;
import dev.slugline.contracts.ArticleBuilder;
import dev.slugline.contracts.Extension.Signal;
import dev.slugline.enrich.Story;
import dev.slugline.enrich.read.codes.Facts;
import dev.slugline.enrich.read.xml.XmlElement;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The lines above a story: of its outermost component first. */
final class NewsLines {
  private final Story story;
  private final Facts facts;
  private final Components components;

  NewsLines(Story story, Facts facts, Components components) {
    this.story = story;
    this.facts = facts;
    this.components = components;
  }

  void fill() {
    ArticleBuilder article = story.article();
    first("HeadLine").findFirst().ifPresent(h -> facts.headline("main", h));
    first("SubHeadLine").forEach(h -> facts.headline("subhead", h));
    first("ByLine").findFirst().ifPresent(facts::by);
    first("SlugLine").findFirst().ifPresent(article::slugline);
    first("CopyrightLine").findFirst().ifPresent(article::copyrightNotice);
    String rights = first("RightsLine").collect(Collectors.joining("\n"));
    if (!rights.isEmpty()) {
      article.usageTerms(rights);
    }
    first("CreditLine")
        .forEach(line -> facts.source(new Article.Source(line, "creditline", null, null)));
    first("KeywordLine")
        .flatMap(line -> Stream.of(line.split("\\s*[,;]\\s*")))
        .filter(word -> !word.isBlank())
        .forEach(facts::keyword);
    lines().flatMap(l -> l.all("NewsLine")).forEach(this::newsLine);
  }

  /** The dateline's text, for when the place of origin is known. */
  static Stream<String> datelines(Components components) {
    return components
        .ofStory()
        .flatMap(c -> c.all("NewsLines", "DateLine"))
        .flatMap(d -> d.text().stream());
  }

  private Stream<XmlElement> lines() {
    return components.ofStory().flatMap(c -> c.all("NewsLines"));
  }

  private Stream<String> first(String name) {
    List<String> texts = lines().flatMap(l -> l.all(name)).flatMap(e -> e.text().stream()).toList();
    return texts.stream().distinct();
  }

  private void newsLine(XmlElement line) {
    String type = NewsItem.value(line, "NewsLineType").orElse("").toLowerCase(Locale.ROOT);
    line.all("NewsLineText")
        .flatMap(t -> t.text().stream())
        .forEach(
            text -> {
              switch (type) {
                case "advisoryline", "editornote", "ednote", "editorialnote" ->
                    facts.publicNote(text);
                case "correctionline", "correction" -> {
                  facts.signal(Signal.CORRECTION);
                  facts.publicNote(text);
                }
                default -> facts.note(type.isEmpty() ? "newsline" : type, text);
              }
            });
  }
}
