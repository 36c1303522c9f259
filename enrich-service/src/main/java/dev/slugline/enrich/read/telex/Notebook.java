package dev.slugline.enrich.read.telex;

import dev.slugline.contracts.Extension.Note;
import dev.slugline.enrich.Block;
import dev.slugline.enrich.Story;
import dev.slugline.enrich.read.text.CopyLine;
import dev.slugline.enrich.read.text.Paragraphs;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The notebook below the copy: links, notes to editors, and, after a line that says so, what is not
 * for publication.
 */
final class Notebook {
  private static final Pattern TITLE =
      Pattern.compile("#\\s?(?:dpa[- ])?(?:notebook|notizblock|bloc-notes)\\b.*", flags());
  private static final Pattern PRIVATE =
      Pattern.compile(
          "\\W*(?:the following information is not (?:intended )?for publication"
              + "|(?:die )?folgende(?:n)? informationen sind nicht (?:zur|f\u00FCr die)"
              + " (?:ver\u00F6ffentlichung|publikation).{0,40})\\W*",
          flags());
  private static final Pattern FOR_EDITORS =
      Pattern.compile(
          "##+\\s?.{0,40}(?:note|editor|refile|correct|redaktion|berichtig|hinweis).*", flags());

  private Notebook() {}

  private static int flags() {
    return Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  }

  /** The lines of the copy itself. */
  static List<CopyLine> takeOff(List<CopyLine> lines, Story story) {
    int start = find(lines, 0, TITLE);
    int secret = find(lines, Math.max(0, start), PRIVATE);
    if (start < 0 && secret < 0) {
      return lines;
    }
    int end = start < 0 ? secret : start;
    int shownEnd = secret < 0 ? lines.size() : secret;
    if (start >= 0) {
      shown(lines.subList(start + 1, shownEnd), story);
    }
    if (secret >= 0) {
      for (Block block : Paragraphs.of(lines.subList(secret, lines.size()))) {
        story.desk().addNotes(new Note("private", block.text()));
      }
    }
    return lines.subList(0, end);
  }

  private static void shown(List<CopyLine> lines, Story story) {
    var note = new ArrayList<String>();
    boolean forEditors = false;
    for (Block block : Paragraphs.of(lines)) {
      String text = block.text();
      story.desk().addNotes(new Note("public", text));
      if (text.startsWith("#")) {
        forEditors = FOR_EDITORS.matcher(text).matches();
      } else if (forEditors && text.chars().anyMatch(Character::isLetterOrDigit)) {
        note.add(text);
      }
    }
    if (!note.isEmpty() && story.article().edNote() == null) {
      story.article().edNote(String.join("\n", note));
    }
  }

  private static int find(List<CopyLine> lines, int from, Pattern wanted) {
    for (int i = from; i < lines.size(); i++) {
      if (wanted.matcher(lines.get(i).text().strip()).matches()) {
        return i;
      }
    }
    return -1;
  }
}
