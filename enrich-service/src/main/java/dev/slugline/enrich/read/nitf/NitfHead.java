package dev.slugline.enrich.read.nitf;

import dev.slugline.contracts.Article;
import dev.slugline.contracts.ArticleBuilder;
import dev.slugline.contracts.Extension.Signal;
import dev.slugline.enrich.Story;
import dev.slugline.enrich.read.codes.Facts;
import dev.slugline.enrich.read.xml.XmlElement;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What {@code nitf/head} says: identity, status, dates, rights. Its subjects are elsewhere. */
final class NitfHead {
  private final Story story;
  private final Facts facts;

  NitfHead(Story story, Facts facts) {
    this.story = story;
    this.facts = facts;
  }

  void fill(XmlElement nitf) {
    nitf.attribute("baselang").or(() -> nitf.attribute("lang")).ifPresent(facts::language);
    nitf.attributeAt("lang", "body").ifPresent(facts::language);
    nitf.first("head")
        .ifPresent(
            head -> {
              head.all("docdata").forEach(this::identity);
              head.all("docdata").forEach(d -> dates(d, head));
              head.all("docdata").forEach(this::rights);
              head.all("docdata").forEach(this::messages);
              both(head, "urgency")
                  .flatMap(u -> u.attribute("ed-urg").stream())
                  .forEach(facts::urgency);
              both(head, "revision-history")
                  .flatMap(r -> r.attribute("comment").stream())
                  .forEach(comment -> facts.note("revision", comment));
              head.all("meta").forEach(this::meta);
              both(head, "pubdata")
                  .filter(p -> p.attribute("unit-of-measure").filter("word"::equals).isPresent())
                  .forEach(p -> facts.words(p.attribute("item-length")));
              new NitfSubjects(facts, story).fill(head);
            });
  }

  /** Senders put these into {@code docdata} or beside it. */
  private static Stream<XmlElement> both(XmlElement head, String name) {
    return Stream.concat(head.all("docdata", name), head.all(name));
  }

  private void identity(XmlElement docdata) {
    ArticleBuilder article = story.article();
    docdata.attributeAt("id-string", "doc-id").ifPresent(facts::identity);
    // some put a word where the version is, and its number where the generation is
    Stream.of("version", "generation")
        .flatMap(a -> docdata.attributeAt(a, "du-key").stream())
        .sorted(Comparator.comparing(v -> !v.matches("\\d{1,18}")))
        .findFirst()
        .filter(v -> article.version() == null)
        .ifPresent(article::version);
    docdata.attributeAt("key", "du-key").ifPresent(key -> facts.altId("du-key", key));
    docdata
        .attributeAt("part", "du-key")
        .or(() -> docdata.attributeAt("series.part", "series"))
        .filter(part -> story.desk().take() == null)
        .ifPresent(story.desk()::take);
    if (article.slugline() == null) {
      docdata.attributeAt("key", "du-key").ifPresent(article::slugline);
    }
    if (article.pubStatus() == null) {
      docdata.attribute("management-status").ifPresent(facts::pubStatus);
    }
    docdata
        .attribute("management-doc-idref")
        .ifPresent(other -> facts.link(rel(docdata.attribute("management-idref-status")), other));
  }

  /** What becomes of the item that this one names. */
  private static String rel(Optional<String> status) {
    return switch (status.orElse("").toLowerCase(Locale.ROOT)) {
      case "canceled", "cancelled", "killed" -> "kills";
      case "withheld" -> "withdraws";
      default -> "updates";
    };
  }

  private void dates(XmlElement docdata, XmlElement head) {
    ArticleBuilder article = story.article();
    Optional<OffsetDateTime> issued = facts.date(docdata.attributeAt("norm", "date.issue"));
    if (article.versionCreated() == null) {
      issued
          .or(() -> facts.date(docdata.attributeAt("date.publication", "pubdata")))
          .or(() -> facts.date(head.attributeAt("date.publication", "pubdata")))
          .ifPresent(article::versionCreated);
    }
    if (article.embargoedUntil() == null) {
      // senders repeat the date of issue here when there is no embargo
      facts
          .embargo(docdata.attributeAt("norm", "date.release"))
          .filter(release -> issued.isEmpty() || release.isAfter(issued.get()))
          .ifPresent(facts::embargoedUntil);
    }
    if (article.expires() == null) {
      facts.date(docdata.attributeAt("norm", "date.expire")).ifPresent(article::expires);
    }
  }

  private void rights(XmlElement docdata) {
    ArticleBuilder article = story.article();
    Optional<String> holder = docdata.attributeAt("holder", "doc.copyright");
    if (article.copyrightHolder() == null) {
      holder.ifPresent(article::copyrightHolder);
    }
    if (article.copyrightNotice() == null && holder.isPresent()) {
      docdata
          .attributeAt("year", "doc.copyright")
          .ifPresent(year -> article.copyrightNotice("\u00a9 " + year + " " + holder.get()));
    }
    if (article.usageTerms() == null) {
      docdata
          .first("doc.rights")
          .map(
              rights ->
                  Stream.of("type", "limitations", "geography")
                      .flatMap(a -> rights.attribute(a).stream())
                      .toList())
          .filter(terms -> !terms.isEmpty())
          .ifPresent(terms -> article.usageTerms(String.join(" ", terms)));
    }
    docdata
        .all("del-list", "from-src")
        .flatMap(src -> src.attribute("src-name").stream())
        .forEach(name -> facts.source(new Article.Source(name, "distributor", null, null)));
  }

  private void messages(XmlElement docdata) {
    docdata.all("ed-msg").flatMap(m -> m.attribute("info").stream()).forEach(facts::publicNote);
    docdata
        .all("correction")
        .forEach(
            correction -> {
              facts.signal(Signal.CORRECTION);
              correction.attribute("info").ifPresent(facts::publicNote);
              correction.attribute("id-string").ifPresent(id -> facts.link("corrects", id));
            });
    docdata
        .all("key-list", "keyword")
        .flatMap(k -> k.attribute("key").or(k::text).stream())
        .forEach(facts::keyword);
  }

  /** The names that ANPA's fields took in NITF. */
  private void meta(XmlElement meta) {
    String content = meta.attribute("content").orElse(null);
    if (content == null) {
      return;
    }
    switch (meta.attribute("name").orElse("").toLowerCase(Locale.ROOT)) {
      case "anpa-sequence" -> story.desk().sequence(content);
      case "anpa-takekey" -> story.desk().take(content);
      case "anpa-category", "category" -> story.desk().category(content);
      case "anpa-wordcount", "wordcount", "word-count" -> facts.words(Optional.of(content));
      case "anpa-keyword" -> {
        if (story.article().slugline() == null) {
          story.article().slugline(content);
        }
      }
      default -> {
        // every sender has names of its own
      }
    }
  }
}
