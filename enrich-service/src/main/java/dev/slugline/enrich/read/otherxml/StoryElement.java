package dev.slugline.enrich.read.otherxml;

import dev.slugline.contracts.Rejection.Reason;
import dev.slugline.enrich.Block;
import dev.slugline.enrich.UnreadableCopy;
import dev.slugline.enrich.read.markup.MarkupBlocks;
import dev.slugline.enrich.read.xml.MarkupTree;
import dev.slugline.enrich.read.xml.XmlElement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;

/** An element that holds one story, asked for its fields by what they are. */
final class StoryElement {
  private static final int MOST_ELEMENTS = 50_000;
  private static final int DEEPEST = 12;
  private static final Pattern MARKUP =
      Pattern.compile("</?[A-Za-z][A-Za-z0-9]{0,15}(?:\\s[^<>]{0,2000})?/?>");
  private static final Pattern ENTITY =
      Pattern.compile("&(?:#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z]{2,8});");
  private static final Pattern ESCAPED_TWICE =
      Pattern.compile("&amp;(?=(?:#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z]{2,8});)");

  private final XmlElement element;
  private final List<XmlElement> body;

  private StoryElement(XmlElement element) {
    this.element = element;
    this.body = body(element);
  }

  /**
   * The stories in a document: the smallest elements that each have a text or a headline of their
   * own, with what stands around a single one as its head.
   */
  static List<StoryElement> in(XmlElement root) {
    if (root.descendants().limit(MOST_ELEMENTS + 1L).count() > MOST_ELEMENTS) {
      throw new UnreadableCopy(
          Reason.TOO_LARGE, "the XML has more than " + MOST_ELEMENTS + " elements; send fewer");
    }
    return in(root, 0);
  }

  private static List<StoryElement> in(XmlElement element, int depth) {
    if (!isStory(element)) {
      return List.of();
    }
    List<XmlElement> inner =
        element.children().filter(child -> !isBody(child) && isStory(child)).toList();
    if (inner.isEmpty()
        || depth == DEEPEST
        || inner.size() == 1 && hasHeadBeside(element, inner.get(0))) {
      return List.of(new StoryElement(element));
    }
    return inner.stream().flatMap(child -> in(child, depth + 1).stream()).toList();
  }

  private static boolean isStory(XmlElement element) {
    boolean headline = fields(element, "headline").findAny().isPresent();
    boolean id = fields(element, "id").findAny().isPresent();
    return headline && id
        || (headline || id || fields(element, "first").findAny().isPresent())
            && !body(element).isEmpty();
  }

  private static boolean hasHeadBeside(XmlElement element, XmlElement inner) {
    return element
        .children()
        .filter(child -> child != inner)
        .flatMap(child -> Stream.concat(Stream.of(child), child.descendants()))
        .anyMatch(
            e -> (WireNames.is(e, "headline") || WireNames.is(e, "id")) && e.text().isPresent());
  }

  private static boolean isBody(XmlElement element) {
    return WireNames.is(element, "body");
  }

  /** Elements of a field that have words, in the order of their names and then of the document. */
  private static Stream<XmlElement> fields(XmlElement story, String field) {
    return named(story, field).filter(e -> e.text().isPresent());
  }

  /** The same, with words or without; one pass, because a sender may list thousands. */
  private static Stream<XmlElement> named(XmlElement story, String field) {
    List<String> names = WireNames.of(field);
    return outsideBody(story)
        .filter(e -> WireNames.is(e, field))
        .sorted(Comparator.comparing(e -> names.indexOf(WireNames.normal(e.name()))));
  }

  private static Stream<XmlElement> outsideBody(XmlElement element) {
    return element
        .children()
        .flatMap(
            child ->
                isBody(child) && child.children().anyMatch(StoryElement::isParagraph)
                    ? Stream.of(child)
                    : Stream.concat(Stream.of(child), outsideBody(child)));
  }

  private static boolean isParagraph(XmlElement element) {
    return element.is("p") || element.is("para") || element.is("block");
  }

  /** The elements of the best name that has words; those inside one another count once. */
  private static List<XmlElement> body(XmlElement story) {
    for (String name : WireNames.of("body")) {
      var found = new ArrayList<XmlElement>();
      collect(story, name, found);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  private static void collect(XmlElement element, String name, List<XmlElement> found) {
    element
        .children()
        .forEach(
            child -> {
              if (WireNames.normal(child.name()).equals(name) && child.text().isPresent()) {
                found.add(child);
              } else {
                collect(child, name, found);
              }
            });
  }

  /** A field as one line without markup. */
  Optional<String> line(String field) {
    return fields(element, field)
        .map(XmlElement::text)
        .flatMap(Optional::stream)
        .map(StoryElement::plain)
        .filter(text -> !text.isEmpty())
        .findFirst();
  }

  /** As {@link #line}, or an attribute of that name on the story. */
  Optional<String> lineOrAttribute(String field) {
    return line(field)
        .or(
            () ->
                WireNames.of(field).stream()
                    .flatMap(name -> element.attribute(name).stream())
                    .findFirst());
  }

  /** The texts of a date, or what its attributes say: {@code Year="2031" Month="2" Day="3"}. */
  List<String> dates(String field) {
    return named(element, field)
        .flatMap(e -> e.text().map(StoryElement::plain).or(() -> ofAttributes(e)).stream())
        .toList();
  }

  private static Optional<String> ofAttributes(XmlElement date) {
    return date.attribute("year")
        .filter(
            y ->
                y.matches("\\d{4}")
                    && date.attribute("month").orElse("").matches("\\d{1,2}")
                    && date.attribute("day").orElse("").matches("\\d{1,2}"))
        .map(
            y ->
                y
                    + twoDigits(date.attribute("month").orElseThrow())
                    + twoDigits(date.attribute("day").orElseThrow())
                    + date.attribute("time").map(t -> "T" + t).orElse(""));
  }

  private static String twoDigits(String number) {
    return number.length() == 1 ? "0" + number : number;
  }

  /** The texts of a field, each entry of a list by itself. */
  List<String> lines(String field) {
    return fields(element, field)
        .flatMap(
            e ->
                e.children().findAny().isPresent() && WireNames.of(field).contains("keyword")
                    ? e.descendants().filter(d -> d.children().findAny().isEmpty())
                    : Stream.of(e))
        .flatMap(e -> e.text().stream())
        .map(StoryElement::plain)
        .distinct()
        .toList();
  }

  /** Every element of a field outside the body, those inside one another once. */
  Stream<XmlElement> elements(String field) {
    return elements(element, field);
  }

  private static Stream<XmlElement> elements(XmlElement in, String field) {
    return in.children()
        .filter(child -> !isBody(child) || WireNames.is(child, field))
        .flatMap(child -> WireNames.is(child, field) ? Stream.of(child) : elements(child, field));
  }

  /** A field whose paragraphs matter. */
  List<Block> blocks(String field) {
    return fields(element, field).findFirst().map(StoryElement::blocks).orElse(List.of());
  }

  boolean says(String field) {
    return fields(element, field).flatMap(e -> e.text().stream()).anyMatch(t -> isYes(t));
  }

  private static boolean isYes(String text) {
    return text.equalsIgnoreCase("true") || text.equals("1") || text.equalsIgnoreCase("yes");
  }

  /** The story itself, every word of it in order. */
  List<Block> text() {
    return body.stream().flatMap(part -> blocks(part).stream()).toList();
  }

  private static List<Block> blocks(XmlElement part) {
    if (part.children().findAny().isPresent()) {
      return MarkupBlocks.of(MarkupTree.of(part));
    }
    String raw = part.rawText();
    if (MARKUP.matcher(raw).find()) {
      return MarkupBlocks.ofHtml(onceEscaped(raw));
    }
    return raw.lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .map(line -> Block.paragraph(plain(line)))
        .toList();
  }

  private static String plain(String text) {
    return MARKUP.matcher(text).find() || ENTITY.matcher(text).find()
        ? Jsoup.parse(onceEscaped(text)).text()
        : text;
  }

  /** Software that escapes what was escaped already is common; nobody writes of entities. */
  private static String onceEscaped(String html) {
    return ESCAPED_TWICE.matcher(html).replaceAll("&");
  }
}
