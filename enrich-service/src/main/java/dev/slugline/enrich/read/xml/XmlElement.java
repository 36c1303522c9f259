package dev.slugline.enrich.read.xml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An element by its local name: feeds differ in prefixes and namespaces and mean the same. Names
 * are compared without regard to case, values come without white space around them, and an empty
 * value counts as none.
 */
public final class XmlElement implements XmlNode {
  private final String name;
  private final String namespace;
  private final Map<String, String> attributes;
  private final List<XmlNode> nodes = new ArrayList<>();

  XmlElement(String name, String namespace, Map<String, String> attributes) {
    this.name = name;
    this.namespace = namespace == null ? "" : namespace;
    this.attributes = attributes;
  }

  /** The same element, holding that one and nothing else. */
  public XmlElement holding(XmlElement child) {
    var holder = new XmlElement(name, namespace, attributes);
    holder.add(child);
    return holder;
  }

  void add(XmlNode node) {
    nodes.add(node);
  }

  /** The local name, as written. */
  public String name() {
    return name;
  }

  /** The namespace's URI, empty for none; for the few formats whose extensions share names. */
  public String namespace() {
    return namespace;
  }

  public boolean is(String other) {
    return name.equalsIgnoreCase(other);
  }

  /** Elements and text in the order they stand. */
  public List<XmlNode> nodes() {
    return nodes;
  }

  /** The value of an attribute, by its local name: {@code xml:lang} is {@code lang}. */
  public Optional<String> attribute(String attribute) {
    return filled(attributes.get(attribute));
  }

  /** All attributes by their local names. */
  public Map<String, String> attributes() {
    return attributes;
  }

  /** The child elements. */
  public Stream<XmlElement> children() {
    return nodes.stream().filter(XmlElement.class::isInstance).map(XmlElement.class::cast);
  }

  /** Every element that a path of names leads to, in order: {@code all("itemSet", "newsItem")}. */
  public Stream<XmlElement> all(String... path) {
    Stream<XmlElement> found = Stream.of(this);
    for (String step : path) {
      found = found.flatMap(e -> e.children().filter(c -> c.is(step)));
    }
    return found;
  }

  /** The first element that a path of names leads to. */
  public Optional<XmlElement> first(String... path) {
    return all(path).findFirst();
  }

  /** The text of the first element at the end of the path that has one. */
  public Optional<String> textAt(String... path) {
    return all(path).map(XmlElement::text).flatMap(Optional::stream).findFirst();
  }

  /** An attribute of the first element at the end of the path that has it. */
  public Optional<String> attributeAt(String attribute, String... path) {
    return all(path).map(e -> e.attribute(attribute)).flatMap(Optional::stream).findFirst();
  }

  /** Every element below this one with that name, in order. */
  public Stream<XmlElement> descendants(String wanted) {
    return descendants().filter(e -> e.is(wanted));
  }

  /** Every element below this one, in order. */
  public Stream<XmlElement> descendants() {
    return children().flatMap(c -> Stream.concat(Stream.of(c), c.descendants()));
  }

  /** All the text inside, white space folded. */
  public Optional<String> text() {
    return filled(rawText().replaceAll("\\s+", " "));
  }

  /** All the text inside, as it stands. */
  public String rawText() {
    var text = new StringBuilder();
    Deque<XmlNode> ahead = new ArrayDeque<>();
    ahead.push(this);
    while (!ahead.isEmpty()) {
      XmlNode node = ahead.pop();
      if (node instanceof XmlNode.Text words) {
        text.append(words.value());
      } else {
        List<XmlNode> inner = ((XmlElement) node).nodes;
        for (int i = inner.size() - 1; i >= 0; i--) {
          ahead.push(inner.get(i));
        }
      }
    }
    return text.toString();
  }

  private static Optional<String> filled(String value) {
    return value == null || value.isBlank() ? Optional.empty() : Optional.of(value.strip());
  }
}
