package dev.slugline.enrich.read.telex;

import dev.slugline.contracts.Article;
import dev.slugline.contracts.Extension.Note;
import dev.slugline.enrich.Span;
import dev.slugline.enrich.Story;
import dev.slugline.enrich.read.text.CopyLine;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The marked lines above the copy: keyword, headline, photo numbers, editor's notes, byline. */
final class AnpaHeadLines {
  private static final Pattern KEYWORD =
      Pattern.compile(
          "\\^?(?:\\*\\d{1,6}<\\s*)?\\^?([A-Z]{2}-[^,<]{1,120})(?:,\\s*([^<]*?))?(?:,?\\s*(\\d{1,5}))?\\s*<?");
  private static final Pattern PHOTOS =
      Pattern.compile("(?i)(?:\\p{L}{2,12} )?(?:photos?|graphics?|video)\\b.{0,10}[A-Z]{0,5}\\d.*");
  private static final Pattern NOTE =
      Pattern.compile("\\(?Eds?(?:itors?)?:\\s*(.*?)\\)?", Pattern.DOTALL);
  private static final Pattern EDITORS_NOTE =
      Pattern.compile(
          "EDITOR['\u2019]?S['\u2019]? NOTE\\s*(?:_|--|-|:|\u2014)\\s*(.*)", Pattern.DOTALL);
  private static final Pattern BYLINE = Pattern.compile("(?i:by)\\s+(\\p{L}.{1,200})");
  private static final Pattern AFFILIATION =
      Pattern.compile(
          "(?i).{0,60}\\b(?:press|writer|writers|editor|correspondent|columnist|news|staff|reporter|bureau|kyodo|reuters|service|critic)\\b.{0,60}");
  private static final Pattern SERVICE_LINE =
      Pattern.compile(
          "(?i)\\$?adv\\b.*|\\$?adv\\d.*|for (?:use|release)\\b.*|embargo.*|hold\\b.*|not"
              + " for\\b.*|urgent\\b.*|bulletin\\b.*|flash\\b.*");

  private final Story story;
  private boolean headed;

  private AnpaHeadLines(Story story) {
    this.story = story;
  }

  /** The lines that remain. */
  static List<CopyLine> takeOff(List<CopyLine> lines, Story story) {
    return new AnpaHeadLines(story).takeOff(lines);
  }

  private List<CopyLine> takeOff(List<CopyLine> lines) {
    int i = 0;
    while (i < lines.size() && lines.get(i).isBlank()) {
      i++;
    }
    if (i < lines.size() && keyword(lines.get(i))) {
      i++;
    }
    var left = new ArrayList<CopyLine>();
    for (; i < lines.size(); i++) {
      CopyLine line = lines.get(i);
      String text = line.text().strip();
      if (text.isEmpty()) {
        continue;
      }
      boolean marked = text.startsWith("^");
      if (marked && !take(line, words(text), ended(text))) {
        left.add(line);
      }
      boolean signed = story.article().by() != null;
      if (!marked || signed || !ended(text) && headed && !left.isEmpty()) {
        int rest = signed ? affiliation(lines, i + 1) : marked ? i + 1 : i;
        left.addAll(lines.subList(rest, lines.size()));
        return left;
      }
    }
    return left;
  }

  /** {@code BC-US--Storm, 1st Ld-Writethru,416}: what the header line could not hold. */
  private boolean keyword(CopyLine line) {
    Matcher m = KEYWORD.matcher(line.text().strip());
    if (!m.matches()) {
      return false;
    }
    story.article().slugline(m.group(1).strip());
    if (m.group(2) != null && !m.group(2).isBlank()) {
      story.desk().take(m.group(2).strip());
    }
    if (m.group(3) != null && Integer.parseInt(m.group(3)) > 0) {
      story.desk().providerWords(Integer.valueOf(m.group(3)));
    }
    return true;
  }

  private boolean take(CopyLine line, String text, boolean ended) {
    Matcher note = NOTE.matcher(text);
    Matcher editors = EDITORS_NOTE.matcher(text);
    Matcher by = BYLINE.matcher(text);
    if (note.matches()) {
      edNote(note.group(1).strip());
    } else if (editors.matches()) {
      edNote(editors.group(1).strip());
    } else if (ended && PHOTOS.matcher(text).matches()) {
      story.desk().addNotes(new Note("public", text));
      AnpaPhotos.add(text, story);
    } else if (ended && headed && by.matches()) {
      story.article().by(by.group(1).strip());
    } else if (SERVICE_LINE.matcher(text).matches()) {
      return false;
    } else if (!headed) {
      headed = true;
      headline("main", text, line.words());
    } else if (ended
        && !text.isEmpty()
        && line.text().strip().endsWith("<")
        && text.length() > 40) {
      story.article().addDescriptions(new Article.Text("summary", null, text));
    } else {
      return false;
    }
    return true;
  }

  private void headline(String role, String text, Span span) {
    story.article().addHeadlines(new Article.Text(role, null, text));
    story.evidenceInCopy("headlines[main]", "anpa-headline", span);
  }

  private void edNote(String text) {
    String before = story.article().edNote();
    story.article().edNote(before == null ? text : before + "\n" + text);
  }

  /** Past the line that says whom the byline's people write for. */
  private int affiliation(List<CopyLine> lines, int at) {
    if (at >= lines.size()) {
      return at;
    }
    String text = lines.get(at).text().strip();
    boolean affiliation =
        text.startsWith("^") && text.endsWith("=") && AFFILIATION.matcher(words(text)).matches();
    if (affiliation) {
      story.article().addInfoSources(new Article.Source(words(text), "affiliation", null, null));
    }
    return affiliation ? at + 1 : at;
  }

  private static boolean ended(String text) {
    return text.endsWith("<") || text.endsWith("=");
  }

  private static String words(String text) {
    return text.replaceFirst("^\\^+\\s*", "").replaceFirst("\\s*[<=]+$", "").strip();
  }
}
