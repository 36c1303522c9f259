package dev.slugline.enrich.read.feed;

import dev.slugline.contracts.Article;
import dev.slugline.enrich.Story;
import dev.slugline.enrich.StoryUri;
import dev.slugline.enrich.read.xml.XmlElement;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Pictures, sound and films of an entry: Media RSS, enclosures, Atom's enclosure links. */
final class EntryMedia {
  private final Story story;
  private final Set<String> seen = new HashSet<>();

  private EntryMedia(Story story) {
    this.story = story;
  }

  static void read(XmlElement entry, Story story) {
    var media = new EntryMedia(story);
    Vocabulary.MEDIA
        .all(entry, "group")
        .forEach(group -> media.add(Vocabulary.MEDIA.all(group, "content").toList(), group, entry));
    Vocabulary.MEDIA.all(entry, "content").forEach(c -> media.add(List.of(c), c, entry));
    Vocabulary.RSS.all(entry, "enclosure").forEach(e -> media.add(List.of(e), e, entry));
    Vocabulary.ATOM
        .all(entry, "link")
        .filter(l -> l.attribute("rel").orElse("").equals("enclosure"))
        .forEach(l -> media.add(List.of(l), l, entry));
    Vocabulary.MEDIA.all(entry, "thumbnail").forEach(t -> media.add(List.of(t), t, entry));
  }

  /** The picture that a WordPress post is shown with, itself an item of the export. */
  static void featured(XmlElement attachment, Story story) {
    attachment
        .textAt("attachment_url")
        .filter(StoryUri::absolute)
        .ifPresent(
            url ->
                story
                    .article()
                    .addAssociations(
                        new Article.Association(
                            "featured",
                            null,
                            url,
                            type(Optional.empty(), url),
                            null,
                            null,
                            null,
                            null,
                            attachment
                                .textAt("title")
                                .map(t -> List.of(new Article.Text(null, null, t)))
                                .orElse(List.of()),
                            caption(
                                attachment
                                    .textAt("description")
                                    .or(() -> attachment.textAt("encoded"))),
                            List.of(),
                            List.of(rendition(0, attachment, url)))));
  }

  /** One picture or film, in as many forms as are given; the first form names it. */
  private void add(List<XmlElement> given, XmlElement described, XmlElement entry) {
    List<XmlElement> forms = given.stream().filter(form -> url(form) != null).toList();
    if (forms.isEmpty() || !seen.add(url(forms.get(0)))) {
      return;
    }
    XmlElement medium = forms.get(0);
    String url = url(medium);
    Optional<String> credit =
        said("credit", described, medium).or(() -> Vocabulary.MEDIA.text(entry, "credit"));
    story
        .article()
        .addAssociations(
            new Article.Association(
                "media-" + seen.size(),
                null,
                url,
                type(medium.attribute("medium").or(() -> medium.attribute("type")), url),
                credit.orElse(null),
                null,
                null,
                said("copyright", described, medium).orElse(null),
                said("title", described, medium)
                    .map(t -> List.of(new Article.Text(null, null, FeedText.plain(t))))
                    .orElse(List.of()),
                caption(
                    said("description", described, medium)
                        .or(() -> Vocabulary.MEDIA.text(entry, "description"))),
                List.of(),
                IntStream.range(0, forms.size())
                    .mapToObj(i -> rendition(i, forms.get(i), url(forms.get(i))))
                    .toList()));
  }

  private static String url(XmlElement medium) {
    return medium
        .attribute("url")
        .or(() -> medium.attribute("href"))
        .filter(StoryUri::absolute)
        .orElse(null);
  }

  private static Optional<String> said(String name, XmlElement described, XmlElement medium) {
    return Vocabulary.MEDIA.text(described, name).or(() -> Vocabulary.MEDIA.text(medium, name));
  }

  private static List<Article.Text> caption(Optional<String> text) {
    return text.map(t -> List.of(new Article.Text("caption", null, FeedText.plain(t))))
        .orElse(List.of());
  }

  private static Article.Rendition rendition(int number, XmlElement medium, String url) {
    return new Article.Rendition(
        number == 0 ? "original" : "form-" + (number + 1),
        url,
        medium.attribute("type").filter(t -> t.contains("/")).orElse(null),
        null,
        number(medium, "width"),
        number(medium, "height"),
        medium.is("thumbnail")
            ? null
            : Optional.ofNullable(number(medium, "fileSize")).orElse(number(medium, "length")),
        null,
        null);
  }

  private static Integer number(XmlElement medium, String name) {
    return medium
        .attribute(name)
        .filter(v -> v.matches("[1-9]\\d{0,8}"))
        .map(Integer::valueOf)
        .orElse(null);
  }

  private static String type(Optional<String> declared, String url) {
    String said = declared.orElse("");
    if (said.startsWith("video")) {
      return "video";
    }
    if (said.startsWith("audio")) {
      return "audio";
    }
    return said.startsWith("image")
            || url.matches("(?i).{1,2000}\\.(?:jpe?g|png|gif|webp)(?:\\?.*)?")
        ? "picture"
        : null;
  }
}
