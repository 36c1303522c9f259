package dev.slugline.enrich.read.newsml;

import dev.slugline.contracts.Article;
import dev.slugline.enrich.Block;
import dev.slugline.enrich.Story;
import dev.slugline.enrich.StoryUri;
import dev.slugline.enrich.read.codes.Facts;
import dev.slugline.enrich.read.codes.Href;
import dev.slugline.enrich.read.nitf.BodyXml;
import dev.slugline.enrich.read.xml.XmlElement;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The pictures, films and other items that a NewsItem brings with its text. */
final class Media {
  private final Story story;
  private final Facts facts;
  private final Components components;

  Media(Story story, Facts facts, Components components) {
    this.story = story;
    this.facts = facts;
    this.components = components;
  }

  /** Every component that holds files is an association, with the texts beside them. */
  void associate() {
    String type = null;
    for (XmlElement component : components.all().toList()) {
      List<XmlElement> files =
          component.all("ContentItem").filter(c -> c.attribute("Href").isPresent()).toList();
      if (!files.isEmpty()) {
        associate(component, files);
        type = type == null ? Files.type(files.get(0)) : type;
      }
      component
          .all("NewsItemRef")
          .flatMap(r -> r.attribute("NewsItem").stream())
          .forEach(this::associate);
    }
    boolean only = story.blocks().isEmpty() && type != null;
    story.article().type(only ? type : "text");
    if (only) {
      Article.Association first = story.article().associations().get(0);
      story.article().renditions(first.renditions());
      first.descriptions().forEach(d -> facts.description(d.role(), d.value()));
    }
  }

  private void associate(String newsItem) {
    String uri = StoryUri.of(story.feed(), NewsItem.withoutRevision(newsItem));
    List<Article.Association> before = story.article().associations();
    if (before.stream().noneMatch(a -> a.uri().equals(uri))) {
      story
          .article()
          .addAssociations(
              new Article.Association(
                  "item-" + (before.size() + 1),
                  "related",
                  uri,
                  null,
                  null,
                  null,
                  null,
                  null,
                  List.of(),
                  List.of(),
                  List.of(),
                  List.of()));
    }
  }

  private void associate(XmlElement component, List<XmlElement> files) {
    String href = files.get(0).attribute("Href").orElseThrow();
    String uri = Href.of(href).orElseGet(() -> StoryUri.of(story.feed(), href));
    boolean known = story.article().associations().stream().anyMatch(a -> a.uri().equals(uri));
    if (known) {
      return;
    }
    int number = story.article().associations().size() + 1;
    String role = NewsItem.value(component, "Role").orElse("media");
    story
        .article()
        .addAssociations(
            new Article.Association(
                role.toLowerCase(Locale.ROOT) + "-" + number,
                role.toLowerCase(Locale.ROOT),
                uri,
                Files.type(files.get(0)),
                component.textAt("NewsLines", "ByLine").orElse(null),
                null,
                null,
                component.textAt("NewsLines", "CopyrightLine").orElse(null),
                component.textAt("NewsLines", "HeadLine").stream()
                    .map(h -> new Article.Text("main", null, h))
                    .toList(),
                caption(component).stream().map(c -> new Article.Text("caption", null, c)).toList(),
                component.textAt("NewsLines", "CreditLine").stream()
                    .map(c -> new Article.Source(c, "creditline", null, null))
                    .toList(),
                files.stream().map(f -> Files.rendition(story.feed(), f)).toList()));
  }

  /** The words that travel with a picture: in its component, or in a caption's beside it. */
  private Optional<String> caption(XmlElement component) {
    return Stream.concat(
            Stream.concat(Stream.of(component), Components.below(component)),
            components
                .beside(component)
                .filter(
                    c -> NewsItem.value(c, "Role").filter("Caption"::equalsIgnoreCase).isPresent()))
        .flatMap(c -> c.all("ContentItem"))
        .flatMap(c -> c.descendants("DataContent"))
        .map(data -> String.join("\n", BodyXml.blocks(data).stream().map(Block::text).toList()))
        .filter(text -> !text.isBlank())
        .findFirst();
  }
}
