package dev.slugline.enrich.roundtrip;

import java.util.Random;
import java.util.stream.Collectors;

/** A tale as markup, in one of the many ways in which senders write it. */
final class Markup {
  private final Random random;

  Markup(Random random) {
    this.random = random;
  }

  String html(Tale tale) {
    return tale.parts().stream().map(this::html).collect(Collectors.joining(gap()));
  }

  private String html(Tale.Part part) {
    return switch (part.kind()) {
      case PARAGRAPH -> "<p" + attribute() + '>' + inline(part.lines().get(0)) + "</p>";
      case HEADING -> "<h2>" + escaped(part.lines().get(0)) + "</h2>";
      case LIST ->
          part.lines().stream()
              .map(line -> "<li>" + inline(line) + (random.nextBoolean() ? "</li>" : ""))
              .collect(Collectors.joining(gap(), "<ul>", "</ul>"));
      case TABLE ->
          part.lines().stream()
              .map(
                  row ->
                      "<tr><td>"
                          + escaped(row).replace("\t", "</td>" + gap() + "<td>")
                          + "</td></tr>")
              .collect(Collectors.joining(gap(), "<table>", "</table>"));
    };
  }

  private String gap() {
    return switch (random.nextInt(3)) {
      case 0 -> "";
      case 1 -> "\n";
      default -> "\n   ";
    };
  }

  private String attribute() {
    return random.nextInt(3) == 0 ? " class=\"a > b\"".replace(" > ", "-") : "";
  }

  /** Some of the words in bold, in links or over two lines. */
  private String inline(String text) {
    var marked = new StringBuilder();
    for (String word : text.split(" ")) {
      marked.append(marked.length() == 0 ? "" : random.nextInt(9) == 0 ? "\n  " : " ");
      String escaped = escaped(word);
      switch (random.nextInt(12)) {
        case 0 -> marked.append("<b>").append(escaped).append("</b>");
        case 1 -> marked.append("<a href='https://x.example/'>").append(escaped).append("</a>");
        case 2 -> marked.append("<span>").append(escaped).append("</span>");
        default -> marked.append(escaped);
      }
    }
    return marked.toString();
  }

  /** For XML and HTML alike, with the references that are in both. */
  String escaped(String text) {
    var escaped = new StringBuilder();
    for (int c : text.codePoints().toArray()) {
      switch (c) {
        case '&' -> escaped.append(random.nextBoolean() ? "&amp;" : "&#38;");
        case '<' -> escaped.append(random.nextBoolean() ? "&lt;" : "&#x3C;");
        case '>' -> escaped.append(random.nextBoolean() ? "&gt;" : ">");
        case '"' -> escaped.append(random.nextBoolean() ? "&quot;" : "\"");
        default -> {
          if (c > 0x7F && random.nextInt(25) == 0) {
            escaped.append("&#").append(c).append(';');
          } else {
            escaped.appendCodePoint(c);
          }
        }
      }
    }
    return escaped.toString();
  }
}
