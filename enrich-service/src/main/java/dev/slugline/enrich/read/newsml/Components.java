package dev.slugline.enrich.read.newsml;

import dev.slugline.enrich.Block;
import dev.slugline.enrich.Story;
import dev.slugline.enrich.read.codes.Facts;
import dev.slugline.enrich.read.nitf.BodyXml;
import dev.slugline.enrich.read.xml.XmlElement;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The tree of a NewsItem's components: which of them are the text, which its pictures. Pieces that
 * have a role of their own (a caption, a headline set as XHTML, contacts) are not the body.
 */
final class Components {
  private final Story story;
  private final Facts facts;
  private final XmlElement item;
  private final List<XmlElement> nitf = new ArrayList<>();
  private final Map<XmlElement, XmlElement> parents = new IdentityHashMap<>();

  Components(Story story, Facts facts, XmlElement item) {
    this.story = story;
    this.facts = facts;
    this.item = item;
  }

  /** The components from the outermost in, in order; those of items inside this one are not its. */
  Stream<XmlElement> all() {
    return below(item);
  }

  static Stream<XmlElement> below(XmlElement parent) {
    return parent
        .children()
        .filter(c -> c.is("NewsComponent"))
        .flatMap(c -> Stream.concat(Stream.of(c), below(c)));
  }

  /** The other components of the one that holds this one, or of the item. */
  Stream<XmlElement> beside(XmlElement component) {
    if (parents.isEmpty()) {
      Stream.concat(Stream.of(item), all())
          .forEach(p -> p.children().forEach(child -> parents.put(child, p)));
    }
    return Stream.ofNullable(parents.get(component))
        .flatMap(XmlElement::children)
        .filter(c -> c.is("NewsComponent") && c != component);
  }

  /** The components that speak for the story: all but its pictures' and other parts' own. */
  Stream<XmlElement> ofStory() {
    return ofStory(item);
  }

  private static Stream<XmlElement> ofStory(XmlElement parent) {
    return parent
        .children()
        .filter(c -> c.is("NewsComponent") && !Part.of(c).apart())
        .flatMap(c -> Stream.concat(Stream.of(c), ofStory(c)));
  }

  /** The NITF documents among the body's pieces. */
  List<XmlElement> nitf() {
    return nitf;
  }

  /** Sets the body: each piece of text once. */
  void body() {
    List<XmlElement> pieces = pieces(item).toList();
    boolean marked = pieces.stream().anyMatch(p -> Part.of(p) == Part.BODY);
    var body = new Pieces();
    for (XmlElement component : pieces) {
      Part part = Part.of(component);
      if (part == Part.BODY || part == Part.UNKNOWN && !marked) {
        collect(component, body);
      } else {
        aside(component, part);
      }
    }
    for (Piece piece : body.all()) {
      story.blocks().addAll(piece.blocks());
      piece.data().descendants("nitf").findFirst().ifPresent(nitf::add);
    }
  }

  /** Components with text of their own; of alternatives of one thing, the one with most words. */
  private static Stream<XmlElement> pieces(XmlElement parent) {
    List<XmlElement> components = parent.children().filter(c -> c.is("NewsComponent")).toList();
    boolean alternatives =
        parent.attribute("EquivalentsList").filter("yes"::equalsIgnoreCase).isPresent();
    if (alternatives && components.size() > 1) {
      return components.stream()
          .map(c -> pieces(c, List.of(c)).toList())
          .filter(p -> !p.isEmpty())
          .reduce((best, other) -> length(other) > length(best) ? other : best)
          .stream()
          .flatMap(List::stream);
    }
    return components.stream().flatMap(c -> pieces(c, List.of(c)));
  }

  private static Stream<XmlElement> pieces(XmlElement component, List<XmlElement> itself) {
    boolean text = component.all("ContentItem").anyMatch(Components::isText);
    return Stream.concat(text ? itself.stream() : Stream.empty(), pieces(component));
  }

  private static int length(List<XmlElement> pieces) {
    return pieces.stream().mapToInt(p -> p.rawText().length()).sum();
  }

  private static void collect(XmlElement component, Pieces body) {
    component.all("ContentItem").filter(Components::isText).flatMap(Piece::in).forEach(body::add);
  }

  /** What is text and not the body keeps its place in the article. */
  private void aside(XmlElement component, Part part) {
    List<XmlElement> contents =
        component.all("ContentItem").flatMap(c -> c.descendants("DataContent")).toList();
    for (XmlElement data : contents) {
      String text =
          String.join("\n", BodyXml.blocks(data).stream().map(Block::text).toList()).strip();
      if (!text.isEmpty()) {
        String folded = text.replaceAll("\\s+", " ");
        switch (part) {
          case HEADLINE -> facts.headline("main", folded);
          case SUBHEADLINE -> facts.headline("subhead", folded);
          case SUMMARY -> facts.description("summary", text);
          case STYLE, PICTURE -> {
            // style sheets are no words; a picture's caption goes with the picture
          }
          case CONTACT -> facts.note("contact", text);
          case BODY, UNKNOWN -> facts.note("other", text);
        }
      }
    }
  }

  private static boolean isText(XmlElement content) {
    if (content.descendants("DataContent").findAny().isEmpty()) {
      return false;
    }
    String kind =
        Stream.of("MimeType", "MediaType")
            .flatMap(name -> NewsItem.value(content, name).stream())
            .findFirst()
            .orElse("text")
            .toLowerCase(Locale.ROOT);
    return switch (kind.split("/", 2)[0]) {
      case "image", "photo", "picture", "graphic", "video", "audio", "animation", "animated" ->
          false;
      default -> !kind.endsWith("/css");
    };
  }

  /** How many words the provider counted, of each piece that says it. */
  Stream<String> words() {
    return ofStory()
        .flatMap(c -> c.all("ContentItem", "Characteristics", "Property"))
        .filter(
            p ->
                p.attribute("FormalName")
                    .filter(n -> n.equalsIgnoreCase("Words") || n.equalsIgnoreCase("WordCount"))
                    .isPresent())
        .flatMap(p -> p.attribute("Value").stream());
  }

  void nameLabel(XmlElement newsItem) {
    if (story.article().slugline() == null) {
      newsItem.textAt("Identification", "NameLabel").ifPresent(story.article()::slugline);
    }
  }
}
