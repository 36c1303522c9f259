package dev.slugline.cli;

import dev.slugline.cli.ExplainFields.Field;
import dev.slugline.cli.ExplainMarks.Piece;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes stories as one page that needs nothing beside it: the copy on the left, the article on the
 * right, every derived field linked to the stretches that show it and back.
 */
final class ExplainPage {

  /**
   * A story on the page.
   *
   * @param title the file it was read from
   * @param says what it is, in a line
   * @param copy may be null
   * @param text the article's text; null for a refused story
   */
  record Entry(String title, String says, String copy, String text, List<Field> fields) {}

  private final String template;

  ExplainPage() {
    try (InputStream in = ExplainPage.class.getResourceAsStream("explain.html")) {
      template = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String of(List<Entry> entries) {
    var stories = new StringBuilder();
    for (int i = 0; i < entries.size(); i++) {
      stories.append(story("s" + i, entries.get(i)));
    }
    String title = entries.isEmpty() ? "nothing" : entries.get(0).title();
    return template.replace("{{title}}", escaped(title)).replace("{{stories}}", stories);
  }

  private static String story(String id, Entry entry) {
    var html = new StringBuilder();
    html.append("<section class=\"story\" aria-label=\"")
        .append(escaped(entry.title()))
        .append("\">\n");
    html.append("<h1>").append(escaped(entry.title())).append("</h1>\n<p class=\"says\">");
    html.append(escaped(entry.says())).append("</p>\n<div class=\"sides\">\n");
    html.append("<div class=\"side\"><h2>Copy</h2>\n<pre class=\"copy\">");
    html.append(
        entry.copy() == null
            ? "<em>binary: there are no characters to show</em>"
            : marked(id, "c", "t", entry.copy(), entry.fields(), true));
    html.append("</pre></div>\n<div class=\"side\"><h2>Article</h2>\n");
    html.append(table(id, entry.fields()));
    if (entry.text() != null) {
      html.append("<div class=\"text\">");
      html.append(marked(id, "t", "c", entry.text(), entry.fields(), false)).append("</div>");
    }
    return html.append("</div>\n</div>\n</section>\n").toString();
  }

  private static String table(String id, List<Field> fields) {
    var html =
        new StringBuilder(
            "<table><thead><tr><th>field<th>value<th>rule<th>shown by</thead><tbody>\n");
    for (Field field : fields) {
      String number = id + "-%s" + field.number();
      html.append("<tr id=\"").append(String.format(number, "f")).append("\" data-n=\"");
      html.append(id).append('-').append(field.number()).append("\"><td><span class=\"k ");
      html.append(field.group()).append("\">").append(escaped(field.name())).append("</span><td>");
      html.append(escaped(field.value())).append("<td>").append(escaped(field.evidence().rule()));
      html.append("<td>").append(links(number, field)).append("\n");
    }
    return html.append("</tbody></table>\n").toString();
  }

  private static String links(String number, Field field) {
    var links = new ArrayList<String>();
    if (field.evidence().copyStart() != null) {
      links.add("<a href=\"#" + String.format(number, "c") + "\">copy</a>");
    }
    if (field.evidence().start() != null) {
      links.add("<a href=\"#" + String.format(number, "t") + "\">text</a>");
    }
    return links.isEmpty() ? "the whole" : String.join(" ", links);
  }

  /** A marked stretch leads to the same stretch on the other side, or to its line in the table. */
  private static String marked(
      String id, String here, String there, String text, List<Field> fields, boolean ofCopy) {
    var html = new StringBuilder();
    for (Piece piece : ExplainMarks.pieces(text, ExplainInTerminal.marks(fields, ofCopy))) {
      for (int number : piece.begins()) {
        html.append("<span id=\"")
            .append(id)
            .append('-')
            .append(here)
            .append(number)
            .append("\"></span>");
      }
      if (piece.number() == 0) {
        html.append(escaped(piece.text()));
        continue;
      }
      Field field = fields.get(piece.number() - 1);
      boolean both = field.evidence().start() != null && field.evidence().copyStart() != null;
      html.append("<a class=\"k ")
          .append(field.group())
          .append("\" data-n=\"")
          .append(id)
          .append('-');
      html.append(piece.number())
          .append("\" href=\"#")
          .append(id)
          .append('-')
          .append(both ? there : "f");
      html.append(piece.number())
          .append("\" title=\"")
          .append(escaped(field.name() + ": " + field.evidence().rule()));
      html.append("\">").append(escaped(piece.text())).append("</a>");
    }
    return html.toString();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
