package dev.slugline.enrich.read.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;

/**
 * The words of one block as text and as markup, written side by side so that they are the same.
 * Elements open only when words come, so none stays empty.
 */
final class InlineText {
  private static final int LONGEST_LINK = 2_048;

  private final StringBuilder text = new StringBuilder();
  private final StringBuilder html = new StringBuilder();

  /** The elements around the place in the source, and those of them that {@link #html} has open. */
  private final List<Element> around = new ArrayList<>();

  private final List<Element> open = new ArrayList<>();
  private boolean space;
  private boolean newline;
  private boolean marked;

  void enter(Element element) {
    around.add(element);
  }

  void leave(Element element) {
    around.remove(element);
  }

  /** Words whose white space means nothing. */
  void words(String source) {
    int at = 0;
    while (at < source.length()) {
      int start = at;
      while (at < source.length() && !folds(source.charAt(at))) {
        at++;
      }
      if (at > start) {
        write(source.substring(start, at));
      }
      if (at < source.length()) {
        space = true;
        at++;
      }
    }
  }

  /** Words whose white space means something. */
  void verbatim(String source) {
    if (source.isEmpty()) {
      return;
    }
    String lines = source.replace("\r\n", "\n").replace('\r', '\n');
    write(isEmpty() && lines.startsWith("\n") ? lines.substring(1) : lines);
  }

  /** The words after this stand on another line. */
  void newline() {
    newline = true;
  }

  boolean endsLine() {
    return newline;
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  boolean isBlank() {
    return text.chars().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
  }

  private void write(String words) {
    if (!text.isEmpty() && newline) {
      text.append('\n');
      closeStrangers();
      html.append("<br>");
      marked = true;
    } else if (!text.isEmpty() && space) {
      text.append(' ');
      closeStrangers();
      html.append(' ');
    }
    space = false;
    newline = false;
    text.append(words);
    openMissing();
    html.append(Entities.escape(words));
  }

  private void closeStrangers() {
    int same = 0;
    while (same < open.size() && same < around.size() && open.get(same) == around.get(same)) {
      same++;
    }
    close(same);
  }

  private void close(int keep) {
    while (open.size() > keep) {
      Element last = open.remove(open.size() - 1);
      if (tag(last) != null) {
        html.append("</").append(last.normalName()).append('>');
      }
    }
  }

  private void openMissing() {
    closeStrangers();
    for (int i = open.size(); i < around.size(); i++) {
      open.add(around.get(i));
      String tag = tag(around.get(i));
      if (tag != null) {
        html.append(tag);
        marked = true;
      }
    }
  }

  /**
   * The start tag as it may stand in an article; null where the words stay and the element goes.
   */
  private static String tag(Element element) {
    String name = element.normalName();
    if (!name.equals("a")) {
      return "<" + name + ">";
    }
    String href = element.attr("href").strip();
    String scheme = href.substring(0, Math.max(0, href.indexOf(':'))).toLowerCase(Locale.ROOT);
    boolean safe =
        switch (scheme) {
          case "http", "https", "mailto" -> href.length() <= LONGEST_LINK;
          default -> false;
        };
    return safe ? "<a href=\"" + Entities.escape(href) + "\">" : null;
  }

  private static boolean folds(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f' || c == '\u000b';
  }

  String text() {
    return text.toString();
  }

  /** The markup; null where it is just the text. */
  String html() {
    close(0);
    return marked ? html.toString() : null;
  }

  /** The markup, also where it is just the text. */
  String inner() {
    close(0);
    return html.toString();
  }

  void clear() {
    close(0);
    text.setLength(0);
    html.setLength(0);
    space = false;
    newline = false;
    marked = false;
  }
}
