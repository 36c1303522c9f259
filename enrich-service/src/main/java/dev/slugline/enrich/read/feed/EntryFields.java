package dev.slugline.enrich.read.feed;

import static dev.slugline.enrich.read.feed.Vocabulary.ATOM;
import static dev.slugline.enrich.read.feed.Vocabulary.DUBLIN_CORE;
import static dev.slugline.enrich.read.feed.Vocabulary.RSS;
import static dev.slugline.enrich.read.feed.Vocabulary.WENN_CONTENT;
import static dev.slugline.enrich.read.feed.Vocabulary.WENN_MANAGEMENT;
import static dev.slugline.enrich.read.feed.Vocabulary.WORDPRESS;

import dev.slugline.contracts.Article;
import dev.slugline.contracts.Extension;
import dev.slugline.enrich.LanguageTag;
import dev.slugline.enrich.Story;
import dev.slugline.enrich.StoryUri;
import dev.slugline.enrich.WireDates;
import dev.slugline.enrich.read.xml.XmlElement;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the fields of one entry, whichever of the feeds' vocabularies they are said in. */
final class EntryFields {
  /** RSS's {@code author} is a mail address with the name in brackets. */
  private static final Pattern MAIL_AND_NAME =
      Pattern.compile("[^\\s()]{1,200}@[^\\s()]{1,200}\\s{1,5}\\(([^()]{1,200})\\)");

  private final Feed feed;
  private final XmlElement entry;
  private final Story story;

  EntryFields(Feed feed, XmlElement entry, Story story) {
    this.feed = feed;
    this.entry = entry;
    this.story = story;
  }

  void read() {
    identity();
    headline();
    dates();
    by();
    subjects();
    rights();
    links();
    first(
            WENN_CONTENT
                .all(entry, "ContentMetadata")
                .findFirst()
                .flatMap(c -> c.attribute("lang")),
            DUBLIN_CORE.text(entry, "language"),
            entry.attribute("lang"),
            feed.language())
        .flatMap(LanguageTag::of)
        .ifPresent(story.article()::language);
    EntryBody.read(entry, story);
    WordPressPost.read(feed, entry, story);
  }

  private void identity() {
    Optional<String> link = link();
    Optional<String> id =
        first(
            RSS.text(entry, "guid"),
            ATOM.text(entry, "id"),
            entry.attribute("about"),
            DUBLIN_CORE.text(entry, "identifier"));
    id.or(() -> link)
        .ifPresent(
            given -> {
              String uri = StoryUri.of(feed.profile(), given);
              story.article().uri(uri);
              altId("guid", given, uri);
              link.ifPresent(l -> altId("link", l, uri));
            });
    WENN_MANAGEMENT
        .all(entry, "NewsManagement")
        .map(m -> m.textAt("original_article_id"))
        .flatMap(Optional::stream)
        .findFirst()
        .ifPresent(original -> altId("original_article_id", original, null));
  }

  private void altId(String role, String value, String uri) {
    if (!value.equals(uri)) {
      story.article().addAltIds(new Article.AltId(role, value));
    }
  }

  private Optional<String> link() {
    return first(
        ATOM.all(entry, "link")
            .filter(l -> l.attribute("rel").orElse("alternate").equals("alternate"))
            .map(l -> l.attribute("href"))
            .flatMap(Optional::stream)
            .map(href -> feed.resolved(href, entry))
            .findFirst(),
        RSS.text(entry, "link").map(href -> feed.resolved(href, entry)));
  }

  private void headline() {
    Stream.of(
            ATOM.all(entry, "title"),
            RSS.all(entry, "title"),
            DUBLIN_CORE.all(entry, "title"),
            WENN_CONTENT.all(entry, "ContentMetadata").flatMap(c -> c.all("title")),
            Vocabulary.MEDIA.all(entry, "title"))
        .flatMap(title -> title)
        .map(FeedText::line)
        .flatMap(Optional::stream)
        .findFirst()
        .ifPresent(title -> story.article().addHeadlines(new Article.Text("main", null, title)));
    WENN_CONTENT
        .all(entry, "ContentMetadata")
        .map(c -> c.textAt("slug"))
        .flatMap(Optional::stream)
        .findFirst()
        .ifPresent(story.article()::slugline);
  }

  private void dates() {
    List<XmlElement> managed = WENN_MANAGEMENT.all(entry, "NewsManagement").toList();
    Optional<OffsetDateTime> published =
        date(
            ATOM.text(entry, "published"),
            ATOM.text(entry, "issued"),
            managed.stream().map(m -> m.textAt("published")).flatMap(Optional::stream).findFirst(),
            DUBLIN_CORE.text(entry, "created"),
            RSS.text(entry, "pubDate"),
            DUBLIN_CORE.text(entry, "date"),
            gmt(WORDPRESS.text(entry, "post_date_gmt")));
    Optional<OffsetDateTime> updated =
        date(
            managed.stream().map(m -> m.textAt("updated")).flatMap(Optional::stream).findFirst(),
            ATOM.text(entry, "updated"),
            ATOM.text(entry, "modified"),
            gmt(WORDPRESS.text(entry, "post_modified_gmt")),
            DUBLIN_CORE.text(entry, "modified"));
    published.ifPresent(story.article()::firstCreated);
    updated.or(() -> published).ifPresent(story.article()::versionCreated);
  }

  private static Optional<String> gmt(Optional<String> date) {
    return date.map(d -> d + "Z");
  }

  @SafeVarargs
  private Optional<OffsetDateTime> date(Optional<String>... candidates) {
    return Arrays.stream(candidates)
        .flatMap(Optional::stream)
        .map(text -> WireDates.parse(text, feed.profile().zone()))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private void by() {
    List<String> names =
        Stream.of(
                ATOM.all(entry, "author").map(a -> a.textAt("name").orElse(null)),
                DUBLIN_CORE
                    .all(entry, "creator")
                    .map(c -> c.text().map(feed::displayName).orElse(null)),
                RSS.all(entry, "author").map(a -> a.text().map(EntryFields::name).orElse(null)),
                Vocabulary.OTHER.all(entry, "author").map(a -> a.text().orElse(null)))
            .map(people -> people.filter(Objects::nonNull).distinct().toList())
            .filter(people -> !people.isEmpty())
            .findFirst()
            .or(() -> feed.author().flatMap(a -> a.textAt("name")).map(List::of))
            .orElse(List.of());
    if (!names.isEmpty()) {
      story.article().by(String.join(", ", names));
    }
  }

  private static String name(String author) {
    Matcher m = MAIL_AND_NAME.matcher(author);
    return m.matches() ? m.group(1).strip() : author;
  }

  private void subjects() {
    RSS.all(entry, "category").forEach(this::category);
    ATOM.all(entry, "category").forEach(this::term);
    DUBLIN_CORE
        .all(entry, "subject")
        .flatMap(s -> s.text().stream())
        .forEach(name -> subject(name, null, null));
    entry
        .all("keywords")
        .flatMap(k -> k.text().stream())
        .flatMap(k -> Arrays.stream(k.split("[,;]")))
        .filter(k -> !k.isBlank())
        .forEach(k -> story.desk().addKeywords(k.strip()));
    WENN_CONTENT
        .all(entry, "ContentMetadata")
        .forEach(
            content -> {
              content
                  .descendants("tag")
                  .flatMap(t -> t.attribute("value").stream())
                  .forEach(story.desk()::addKeywords);
              content
                  .descendants("catagory")
                  .forEach(
                      c ->
                          c.attribute("value")
                              .ifPresent(v -> subject(v, c.attribute("id").orElse(null), null)));
            });
  }

  private void category(XmlElement category) {
    String name = category.text().map(FeedText::plain).orElse(null);
    if (name == null) {
      return;
    }
    String domain = category.attribute("domain").orElse("").toLowerCase(Locale.ROOT);
    if (domain.equals("post_tag")) {
      story.desk().addKeywords(name);
    } else if (name.matches("\\d{8}") && domain.matches(".*(?:subjectcode|mediatopic).*")) {
      subject(null, (domain.contains("mediatopic") ? "medtop:" : "subj:") + name, null);
    } else {
      Optional<String> given = category.attribute("domain");
      String uri = given.map(d -> joined(d, name)).filter(StoryUri::absolute).orElse(null);
      Optional<String> code =
          given
              .filter(d -> d.matches("[\\w.-]{1,30}") && !d.equals("category"))
              .map(d -> d + ':' + name);
      subject(name, category.attribute("nicename").or(() -> code).orElse(null), uri);
    }
  }

  private void term(XmlElement category) {
    Optional<String> term = category.attribute("term");
    Optional<String> name = category.attribute("label").or(() -> term).or(category::text);
    String uri =
        category
            .attribute("scheme")
            .flatMap(scheme -> term.map(t -> joined(scheme, t)))
            .filter(StoryUri::absolute)
            .orElse(null);
    name.ifPresent(n -> subject(n, term.orElse(null), uri));
  }

  private static String joined(String scheme, String term) {
    return scheme.endsWith("/") || scheme.endsWith("#") || scheme.endsWith(":")
        ? scheme + StoryUri.encoded(term)
        : "";
  }

  private void subject(String name, String literal, String uri) {
    story.article().addSubjects(new Article.Subject(name, "about", uri, literal, null, null, null));
  }

  private void rights() {
    first(
            DUBLIN_CORE.text(entry, "rights"),
            ATOM.text(entry, "rights"),
            Vocabulary.MEDIA.text(entry, "copyright"),
            feed.copyright())
        .ifPresent(story.article()::copyrightNotice);
    Stream.of(
            DUBLIN_CORE.text(entry, "publisher"),
            RSS.text(entry, "source"),
            ATOM.all(entry, "source").findFirst().flatMap(s -> s.textAt("title")),
            DUBLIN_CORE.text(entry, "source").filter(source -> !StoryUri.absolute(source)))
        .flatMap(Optional::stream)
        .distinct()
        .forEach(
            source -> story.article().addInfoSources(new Article.Source(source, null, null, null)));
  }

  private void links() {
    ATOM.all(entry, "link")
        .filter(l -> l.attribute("rel").orElse("").equals("related"))
        .flatMap(l -> l.attribute("href").stream())
        .map(href -> feed.resolved(href, entry))
        .forEach(href -> story.desk().addLinks(new Extension.Link("seeAlso", href)));
  }

  @SafeVarargs
  private static Optional<String> first(Optional<String>... candidates) {
    return Arrays.stream(candidates).flatMap(Optional::stream).findFirst();
  }
}
