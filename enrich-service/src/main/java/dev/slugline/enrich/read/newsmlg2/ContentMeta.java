package dev.slugline.enrich.read.newsmlg2;

import dev.slugline.contracts.Article;
import dev.slugline.contracts.ArticleBuilder;
import dev.slugline.enrich.Story;
import dev.slugline.enrich.read.codes.Bylines;
import dev.slugline.enrich.read.codes.Credits;
import dev.slugline.enrich.read.codes.Datelines;
import dev.slugline.enrich.read.codes.Facts;
import dev.slugline.enrich.read.codes.Languages;
import dev.slugline.enrich.read.codes.NewsCode;
import dev.slugline.enrich.read.nitf.BodyXml;
import dev.slugline.enrich.read.xml.XmlElement;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What an item says about its content, its subjects aside. */
final class ContentMeta {
  private final Story story;
  private final Facts facts;

  ContentMeta(Story story, Facts facts) {
    this.story = story;
    this.facts = facts;
  }

  void fill(XmlElement item) {
    ArticleBuilder article = story.article();
    item.first("contentMeta").ifPresent(this::languages);
    item.attribute("lang").ifPresent(facts::language);
    XmlElement meta = item.first("contentMeta").orElse(null);
    if (meta == null) {
      return;
    }
    meta.textAt("urgency").ifPresent(facts::urgency);
    facts.date(meta.textAt("contentCreated")).ifPresent(article::contentCreated);
    meta.textAt("slugline").ifPresent(article::slugline);
    headlines(meta);
    by(meta);
    meta.all("description")
        .filter(d -> d.text().isPresent())
        .forEach(d -> facts.description(Associations.role(d), BodyXml.lines(d)));
    meta.all("keyword").flatMap(k -> k.text().stream()).forEach(facts::keyword);
    meta.all("altId").forEach(id -> altId(id, story, facts));
    sources(meta);
  }

  /** To be called when the body is there. */
  void dateline(XmlElement item) {
    item.textAt("contentMeta", "dateline").ifPresent(text -> Datelines.set(story, text));
  }

  /** The language of the words; those of subtitles and voices have a role. */
  private void languages(XmlElement meta) {
    List<XmlElement> languages = meta.all("language").toList();
    languages.stream()
        .filter(l -> l.attribute("role").isEmpty())
        .findFirst()
        .or(() -> languages.stream().findFirst())
        .flatMap(l -> l.attribute("tag"))
        .ifPresent(facts::language);
  }

  private void headlines(XmlElement meta) {
    List<XmlElement> headlines = meta.all("headline").filter(h -> h.text().isPresent()).toList();
    headlines.stream()
        .filter(h -> role(h).equals("main"))
        .filter(this::inLanguage)
        .findFirst()
        .or(() -> headlines.stream().filter(h -> role(h).equals("main")).findFirst())
        .or(() -> headlines.stream().findFirst())
        .ifPresent(h -> facts.headline("main", h.text().orElseThrow()));
    for (XmlElement headline : headlines) {
      String role = role(headline);
      facts.headline(role.equals("main") ? "alternative" : role, headline.text().orElseThrow());
    }
  }

  private boolean inLanguage(XmlElement headline) {
    String language = story.article().language();
    return headline
        .attribute("lang")
        .map(lang -> language == null || Languages.same(language, lang))
        .orElse(true);
  }

  /** A headline's role in ninjs' words. */
  private static String role(XmlElement headline) {
    String word = headline.attribute("role").map(NewsCode::word).orElse("main");
    String known = word.toLowerCase(Locale.ROOT);
    for (String role : List.of("sub", "short", "seo", "original", "main")) {
      if (known.contains(role)) {
        return role.equals("sub") ? "subhead" : role;
      }
    }
    return word;
  }

  private void by(XmlElement meta) {
    String by =
        meta.all("by")
            .flatMap(b -> b.text().stream())
            .map(Bylines::name)
            .distinct()
            .collect(Collectors.joining("; "));
    if (!by.isEmpty()) {
      facts.by(by);
    }
    meta.all("creator")
        .forEach(
            creator -> {
              boolean photographer =
                  creator.attribute("role").filter(r -> r.contains("photog")).isPresent();
              if (photographer) {
                creator
                    .textAt("name")
                    .or(() -> creator.attribute("literal"))
                    .ifPresent(
                        name -> {
                          facts.by(name);
                          facts.credit("photographer", name);
                        });
              } else {
                source(creator, "creator");
              }
            });
    meta.all("contributor").forEach(this::contributor);
  }

  /** One who helped, by what they did; where that is not said, a source. */
  private void contributor(XmlElement contributor) {
    String role = contributor.attribute("role").map(NewsCode::word).orElse("contributor");
    Optional<String> name = contributor.textAt("name").or(() -> contributor.attribute("literal"));
    Optional<String> credit = Credits.role(role);
    if (name.isPresent() && credit.isPresent()) {
      facts.credit(credit.get(), name.get());
    } else {
      source(contributor, role);
    }
  }

  private void sources(XmlElement meta) {
    meta.all("infoSource")
        .forEach(s -> source(s, s.attribute("role").map(NewsCode::word).orElse("source")));
    meta.textAt("creditline")
        .map(line -> line.replaceAll("[\\s\\u2013\\u2014-]+$", ""))
        .filter(line -> !line.isEmpty())
        .ifPresent(line -> facts.source(new Article.Source(line, "creditline", null, null)));
  }

  private void source(XmlElement party, String role) {
    party
        .textAt("name")
        .or(() -> party.attribute("literal"))
        .ifPresent(
            name ->
                facts.source(
                    new Article.Source(name, role, null, party.attribute("qcode").orElse(null))));
  }

  /** A running number is the item's place on its wire; the rest are its other names. */
  static void altId(XmlElement altId, Story story, Facts facts) {
    String value = altId.text().or(() -> altId.attribute("id")).orElse(null);
    if (value != null) {
      String role = altId.attribute("type").map(NewsCode::word).orElse("altId");
      facts.altId(role, value);
      if (role.equalsIgnoreCase("runningnumber") && story.desk().sequence() == null) {
        story.desk().sequence(value);
      }
    }
  }
}
