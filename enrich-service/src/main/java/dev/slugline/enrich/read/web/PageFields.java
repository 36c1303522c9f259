package dev.slugline.enrich.read.web;

import com.fasterxml.jackson.databind.JsonNode;
import dev.slugline.contracts.Article;
import dev.slugline.enrich.Story;
import dev.slugline.enrich.WireDates;
import dev.slugline.enrich.read.web.meta.Byline;
import dev.slugline.enrich.read.web.meta.JsonLd;
import dev.slugline.enrich.read.web.meta.PageAddress;
import dev.slugline.enrich.read.web.meta.PageLanguage;
import dev.slugline.enrich.read.web.meta.PublishedDate;
import dev.slugline.enrich.read.web.meta.WebPage;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Fills in what a page says about its story. */
final class PageFields {
  private static final int LONGEST_KEYWORD = 100;
  private static final int LONGEST_TEXT = 2_000;

  private final WebPage page;
  private final Story story;

  private PageFields(WebPage page, Story story) {
    this.page = page;
    this.story = story;
  }

  static void fill(Story story, WebPage page, String headline) {
    var fields = new PageFields(page, story);
    if (headline != null) {
      story.article().addHeadlines(new Article.Text("main", null, headline));
    }
    PageAddress.of(page).ifPresent(story.article()::uri);
    PageLanguage.of(page).ifPresent(story.article()::language);
    fields.writers();
    fields.dates();
    fields.summary();
    fields.topics();
    fields.rights();
    Pictures.add(story, page);
  }

  private void writers() {
    Byline.Found writers = Byline.of(page);
    if (!writers.names().isEmpty()) {
      story.article().by(String.join(", ", writers.names()));
      if (writers.rule() != null) {
        story.evidence("by", writers.rule(), null);
      }
    }
  }

  private void dates() {
    var published = PublishedDate.published(page);
    published.ifPresent(
        found -> {
          story.article().firstCreated(found.date());
          if (found.rule() != null) {
            story.evidence("firstCreated", found.rule(), null);
          }
        });
    WireDates.parse(page.jsonLd().text("dateCreated"), page.zone())
        .ifPresent(story.article()::contentCreated);
    PublishedDate.modified(page)
        .or(() -> published)
        .ifPresent(found -> story.article().versionCreated(found.date()));
  }

  private void summary() {
    String summary =
        said("description")
            .orElseGet(
                () -> page.meta().first("og:description", "description", "twitter:description"));
    if (summary != null && !summary.isBlank() && summary.length() < LONGEST_TEXT) {
      story.article().addDescriptions(new Article.Text("summary", null, summary.strip()));
    }
  }

  private void topics() {
    Set<String> sections = new LinkedHashSet<>();
    page.jsonLd().values("articleSection").forEach(s -> add(sections, JsonLd.said(s)));
    page.meta().all("article:section").forEach(s -> add(sections, s));
    sections.forEach(
        s ->
            story
                .article()
                .addSubjects(new Article.Subject(s, "about", null, null, null, null, null)));
    Set<String> keywords = new LinkedHashSet<>();
    for (JsonNode words : page.jsonLd().values("keywords")) {
      addEach(keywords, JsonLd.said(words));
    }
    for (String name : List.of("article:tag", "news_keywords", "keywords")) {
      if (keywords.isEmpty()) {
        page.meta().all(name).forEach(words -> addEach(keywords, words));
      }
    }
    keywords.forEach(story.desk()::addKeywords);
  }

  private static void addEach(Set<String> keywords, String list) {
    if (list != null) {
      Arrays.stream(list.split("[,;]")).forEach(word -> add(keywords, word));
    }
  }

  private static void add(Set<String> words, String word) {
    if (word != null && !word.isBlank() && word.length() <= LONGEST_KEYWORD) {
      words.add(word.strip());
    }
  }

  private void rights() {
    said("copyrightHolder").ifPresent(story.article()::copyrightHolder);
    said("copyrightNotice")
        .or(
            () ->
                Optional.ofNullable(page.meta().first("copyright", "dc.rights", "dcterms.rights")))
        .ifPresent(story.article()::copyrightNotice);
    said("publisher")
        .or(() -> Optional.ofNullable(page.meta().first("og:site_name")))
        .ifPresent(
            name ->
                story.article().addInfoSources(new Article.Source(name, "publisher", null, null)));
  }

  private Optional<String> said(String property) {
    return Optional.ofNullable(page.jsonLd().text(property));
  }
}
