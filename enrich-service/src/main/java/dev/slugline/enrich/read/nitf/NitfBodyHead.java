package dev.slugline.enrich.read.nitf;

import dev.slugline.contracts.Article;
import dev.slugline.enrich.Block;
import dev.slugline.enrich.Story;
import dev.slugline.enrich.StoryUri;
import dev.slugline.enrich.read.codes.Datelines;
import dev.slugline.enrich.read.codes.Facts;
import dev.slugline.enrich.read.codes.Href;
import dev.slugline.enrich.read.xml.XmlElement;
import dev.slugline.enrich.read.xml.XmlNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands above and below an NITF body: headlines, byline, dateline, notes; and its media. */
final class NitfBodyHead {
  private final Story story;
  private final Facts facts;

  NitfBodyHead(Story story, Facts facts) {
    this.story = story;
    this.facts = facts;
  }

  void fill(XmlElement nitf) {
    nitf.all("body", "body.head").forEach(this::head);
    nitf.textAt("head", "title").ifPresent(this::title);
    nitf.all("body", "body.end")
        .flatMap(XmlElement::children)
        .forEach(
            end ->
                end.text()
                    .ifPresent(text -> facts.note(end.name().toLowerCase(Locale.ROOT), text)));
    nitf.descendants("media").forEach(this::media);
  }

  private void title(String title) {
    if (story.article().title() == null) {
      story.article().title(title);
    }
    if (!facts.hasHeadline()) {
      facts.headline("main", title);
    }
  }

  private void head(XmlElement head) {
    // one sender misspells the element inside its NewsML
    Stream.concat(head.all("hedline"), head.all("headline")).forEach(this::headlines);
    head.all("note").forEach(this::note);
    new NitfBylines(story, facts).fill(head);
    head.all("distributor")
        .flatMap(d -> d.text().stream())
        .forEach(name -> facts.source(new Article.Source(name, "distributor", null, null)));
    head.all("dateline").findFirst().ifPresent(this::dateline);
    head.all("abstract")
        .map(BodyXml::lines)
        .filter(text -> !text.isBlank())
        .forEach(text -> facts.description("summary", text));
    if (story.article().copyrightHolder() == null) {
      head.textAt("rights", "rights.owner").ifPresent(story.article()::copyrightHolder);
    }
    if (story.article().usageTerms() == null) {
      head.textAt("rights").ifPresent(story.article()::usageTerms);
    }
  }

  private void headlines(XmlElement hedline) {
    hedline.textAt("hl1").ifPresent(h -> facts.headline("main", h));
    hedline.all("hl2").flatMap(h -> h.text().stream()).forEach(h -> facts.headline("subhead", h));
  }

  /** {@code npa} is "not for publication"; other notes are told to whoever reads the story. */
  private void note(XmlElement note) {
    String text = BodyXml.lines(note);
    if (text.isBlank()) {
      return;
    }
    if (note.attribute("type").filter("npa"::equalsIgnoreCase).isPresent()) {
      facts.note("private", text);
    } else {
      facts.publicNote(text);
    }
  }

  private void dateline(XmlElement dateline) {
    if (story.article().located() == null) {
      dateline
          .first("location")
          .flatMap(place -> place.textAt("city").or(place::text))
          .ifPresent(story.article()::located);
    }
    if (story.article().contentCreated() == null) {
      facts
          .date(dateline.attributeAt("norm", "story.date"))
          .ifPresent(story.article()::contentCreated);
    }
    // between bare elements nothing says how a reader would see the date beside the place
    boolean written =
        dateline.nodes().stream()
            .anyMatch(n -> n instanceof XmlNode.Text t && !t.value().isBlank());
    String text =
        dateline.nodes().stream()
            .filter(n -> written || !(n instanceof XmlElement e && e.is("story.date")))
            .map(n -> n instanceof XmlElement e ? place(e) : ((XmlNode.Text) n).value())
            .collect(Collectors.joining())
            .replaceAll("\\s+", " ")
            .strip();
    Datelines.set(story, text, dateline.textAt("story.date").orElse(null));
  }

  /** A location is written out, or marked up with nothing between its parts. */
  private static String place(XmlElement location) {
    boolean bare =
        location.nodes().stream()
            .noneMatch(n -> n instanceof XmlNode.Text t && !t.value().isBlank());
    return bare && location.children().count() > 1
        ? location.children().flatMap(c -> c.text().stream()).collect(Collectors.joining(", "))
        : location.rawText();
  }

  private void media(XmlElement media) {
    Optional<XmlElement> reference =
        media.all("media-reference").filter(r -> r.attribute("source").isPresent()).findFirst();
    if (reference.isEmpty()) {
      return;
    }
    String source = reference.get().attribute("source").orElseThrow();
    String caption =
        media
            .all("media-caption")
            .flatMap(c -> BodyXml.markup(c).stream())
            .map(Block::text)
            .collect(Collectors.joining("\n"));
    String type = type(media.attribute("media-type").orElse(""));
    String uri = StoryUri.of(story.feed(), source);
    boolean known = story.article().associations().stream().anyMatch(a -> a.uri().equals(uri));
    if (known) {
      return;
    }
    story
        .article()
        .addAssociations(
            new Article.Association(
                "media-" + (story.article().associations().size() + 1),
                type,
                uri,
                type,
                media.textAt("media-producer").orElse(null),
                null,
                null,
                null,
                List.of(),
                caption.isBlank() ? List.of() : List.of(new Article.Text("caption", null, caption)),
                List.of(),
                media.all("media-reference").flatMap(r -> rendition(r).stream()).toList()));
  }

  private static String type(String mediaType) {
    return switch (mediaType) {
      case "video" -> "video";
      case "audio" -> "audio";
      case "graphic" -> "graphic";
      default -> "picture";
    };
  }

  private static Optional<Article.Rendition> rendition(XmlElement reference) {
    Optional<String> source = reference.attribute("source");
    Optional<String> href = source.flatMap(Href::of);
    return source.map(
        s ->
            new Article.Rendition(
                reference.attribute("name").orElse("original"),
                href.orElse(null),
                reference.attribute("mime-type").orElse(null),
                href.isPresent() ? reference.attribute("alternate-text").orElse(null) : s,
                number(reference.attribute("width")),
                number(reference.attribute("height")),
                null,
                null,
                null));
  }

  private static Integer number(Optional<String> digits) {
    return digits.filter(d -> d.matches("\\d{1,9}")).map(Integer::valueOf).orElse(null);
  }
}
