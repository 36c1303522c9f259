package dev.slugline.enrich.read.nitf;

import dev.slugline.contracts.Extension;
import dev.slugline.enrich.Story;
import dev.slugline.enrich.read.codes.Bylines;
import dev.slugline.enrich.read.codes.Facts;
import dev.slugline.enrich.read.xml.XmlElement;
import dev.slugline.enrich.read.xml.XmlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who signs an NITF story: the line as a reader sees it, and the people in it. */
final class NitfBylines {
  private static final Pattern NAME =
      Pattern.compile(
          "\\p{Lu}[\\p{L}'.-]*"
              + "(?: (?:(?:de|da|del|der|den|di|van|von|la|le|el|al|bin|ibn|af|av|ter) ){0,2}"
              + "\\p{Lu}[\\p{L}'.-]*){1,3}");

  private final Story story;
  private final Facts facts;

  NitfBylines(Story story, Facts facts) {
    this.story = story;
    this.facts = facts;
  }

  void fill(XmlElement head) {
    whole(head).ifPresent(facts::by);
    if (story.desk().bylines().isEmpty()) {
      head.all("byline").forEach(this::signed);
    }
  }

  /** The names, then each title after a comma. */
  private static Optional<String> whole(XmlElement head) {
    String by =
        head.all("byline")
            .map(NitfBylines::nameAndTitle)
            .filter(line -> !line.isEmpty())
            .collect(Collectors.joining("; "));
    return by.isEmpty() ? Optional.empty() : Optional.of(by);
  }

  /** Each person that the byline marks, else the one name that it is, with the title beside it. */
  private void signed(XmlElement byline) {
    String title = byline.textAt("byttl").orElse(null);
    List<String> people = byline.all("person").flatMap(p -> p.text().stream()).toList();
    List<String> names =
        people.isEmpty()
                && byline.nodes().stream()
                    .noneMatch(n -> n instanceof XmlElement e && !e.is("byttl"))
            ? byline.nodes().stream()
                .filter(XmlNode.Text.class::isInstance)
                .map(n -> ((XmlNode.Text) n).value())
                .collect(Collectors.collectingAndThen(Collectors.joining(), NitfBylines::oneName))
            : people;
    names.forEach(name -> story.desk().addBylines(new Extension.Byline(Bylines.name(name), title)));
  }

  /** Where one person signs; which words of a longer line are names is not for us to say here. */
  private static List<String> oneName(String line) {
    String name = Bylines.name(line.replaceAll("\\s+", " ").strip());
    return NAME.matcher(name).matches() ? List.of(name) : List.of();
  }

  private static String nameAndTitle(XmlElement byline) {
    var name = new StringBuilder();
    List<String> titles = new ArrayList<>();
    for (XmlNode node : byline.nodes()) {
      if (node instanceof XmlElement element && element.is("byttl")) {
        element.text().ifPresent(titles::add);
      } else {
        boolean element = node instanceof XmlElement;
        name.append(element ? " " : "")
            .append(element ? ((XmlElement) node).rawText() : ((XmlNode.Text) node).value());
      }
    }
    String names = name.toString().replaceAll("\\s+", " ").strip();
    names = names.endsWith(",") ? names.substring(0, names.length() - 1) : names;
    return Stream.concat(Stream.of(names), titles.stream())
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }
}
