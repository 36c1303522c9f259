package dev.slugline.enrich.read.otherxml;

import dev.slugline.contracts.Article.Association;
import dev.slugline.contracts.Article.Rendition;
import dev.slugline.contracts.Article.Source;
import dev.slugline.contracts.Article.Text;
import dev.slugline.enrich.Story;
import dev.slugline.enrich.read.codes.Href;
import dev.slugline.enrich.read.xml.XmlElement;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Pictures and films that come beside a story, each with an address. */
final class Pictures {
  private final Story story;

  Pictures(Story story) {
    this.story = story;
  }

  void fill(StoryElement source) {
    source.elements("pictures").forEach(this::associate);
  }

  private void associate(XmlElement picture) {
    Optional<String> uri = address(picture).flatMap(Href::of);
    boolean known =
        uri.isEmpty()
            || story.article().associations().stream().anyMatch(a -> a.uri().equals(uri.get()));
    if (known) {
      return;
    }
    String type = picture.name().toLowerCase(Locale.ROOT).contains("video") ? "video" : "picture";
    story
        .article()
        .addAssociations(
            new Association(
                "media-" + (story.article().associations().size() + 1),
                type,
                uri.get(),
                type,
                said(picture, "photographer", "byline").orElse(null),
                null,
                null,
                said(picture, "copyright").orElse(null),
                List.of(),
                said(picture, "caption", "description", "text", "title").stream()
                    .map(caption -> new Text("caption", null, caption))
                    .toList(),
                said(picture, "credit", "source").stream()
                    .map(credit -> new Source(credit, "creditline", null, null))
                    .toList(),
                List.of(
                    new Rendition(
                        "original",
                        uri.get(),
                        said(picture, "mimetype", "contenttype").orElse(null),
                        null,
                        number(said(picture, "width")),
                        number(said(picture, "height")),
                        null,
                        null,
                        null))));
  }

  private static Optional<String> address(XmlElement picture) {
    return said(picture, "url", "href", "src", "link", "uri")
        .or(() -> picture.children().findAny().isEmpty() ? picture.text() : Optional.empty());
  }

  private static Optional<String> said(XmlElement picture, String... names) {
    return Stream.of(names)
        .flatMap(
            n ->
                Stream.concat(
                    picture.attribute(n).stream(),
                    picture
                        .children()
                        .filter(c -> WireNames.normal(c.name()).equals(n))
                        .flatMap(c -> c.text().stream())))
        .findFirst();
  }

  private static Integer number(Optional<String> digits) {
    return digits.filter(d -> d.matches("\\d{1,9}")).map(Integer::valueOf).orElse(null);
  }
}
