package dev.slugline.enrich.annotate.quotes.marks;

import dev.slugline.enrich.Deadline;
import dev.slugline.enrich.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the outermost passages between quotation marks. Tells apostrophes, feet and inches from
 * marks; a quotation inside a quotation is part of it.
 *
 * <p>Looks at each mark at most a few times, whatever the text.
 */
public final class QuoteMarks {
  private static final int LONGEST_IN_MARKS = 20_000;
  private static final int LONGEST_LABEL = 40;

  private final String text;
  private final SingleMarks singles;
  private final DashSpeech dashes;
  private final List<Passage> found = new ArrayList<>();

  private QuoteMarks(String text) {
    this.text = text;
    this.singles = new SingleMarks(text);
    this.dashes = new DashSpeech(text);
  }

  public static List<Passage> find(String text, List<Span> paragraphs) {
    var marks = new QuoteMarks(text);
    boolean open = false;
    for (int i = 0; i < paragraphs.size(); i++) {
      Span next = i + 1 < paragraphs.size() ? paragraphs.get(i + 1) : null;
      open = marks.read(paragraphs.get(i), next, open);
    }
    return List.copyOf(marks.found);
  }

  /** Reads one paragraph and tells whether its last quotation goes on in the next. */
  private boolean read(Span paragraph, Span next, boolean continued) {
    int at = dashes.read(paragraph, this::add);
    int singlesEnd = -1;
    boolean first = true;
    var unclosed = new StringBuilder();
    while (at < paragraph.end()) {
      Deadline.check();
      int width = openingWidth(at, paragraph);
      if (width == 0
          || (isSingle(at) && at < singlesEnd)
          || unclosed.indexOf(text.substring(at, at + 1)) >= 0) {
        at++;
        continue;
      }
      boolean continues = continued && first && text.substring(paragraph.start(), at).isBlank();
      first = false;
      int close = closing(at, width, paragraph);
      if (close >= 0) {
        add(at, at + width, close, close + closingWidth(close), continues);
        at = close + closingWidth(close);
      } else if (isSingle(at)) {
        singlesEnd = -close;
        at++;
      } else if (next != null && opensWith(next, text.charAt(at))) {
        add(at, at + width, paragraph.end(), paragraph.end(), continues);
        return true;
      } else {
        unclosed.append(text.charAt(at));
        int end = closedByMistake(at + width, paragraph);
        if (end > 0) {
          add(at, at + width, end, Math.min(end + 1, paragraph.end()), continues);
          at = end;
        } else {
          at += width;
        }
      }
    }
    return false;
  }

  private void add(Span words, Span outer) {
    add(outer.start(), words.start(), words.end(), outer.end(), false);
  }

  private void add(int outerStart, int start, int end, int outerEnd, boolean continues) {
    int from = start;
    int to = end;
    while (from < to && SingleMarks.isSpace(text.charAt(from))) {
      from++;
    }
    while (to > from && SingleMarks.isSpace(text.charAt(to - 1))) {
      to--;
    }
    from = afterLabel(from, to);
    if (hasLetter(from, to) && to - from <= LONGEST_IN_MARKS) {
      found.add(new Passage(new Span(from, to), new Span(outerStart, outerEnd), continues));
    }
  }

  /** Where a quotation's words begin that starts with its speaker: {@code "OKOYE: No."} */
  private int afterLabel(int from, int to) {
    int end = from;
    while (end < to
        && end - from < LONGEST_LABEL
        && (Character.isUpperCase(text.charAt(end)) || " .'’-".indexOf(text.charAt(end)) >= 0)) {
      end++;
    }
    boolean label = end - from >= 2 && end + 1 < to && text.charAt(end) == ':';
    if (!label) {
      return from;
    }
    end++;
    while (end < to && SingleMarks.isSpace(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** How many chars open a quotation here; 0 where none does. */
  private int openingWidth(int at, Span paragraph) {
    char c = text.charAt(at);
    boolean wordFollows = at + 1 < paragraph.end() && !SingleMarks.isSpace(text.charAt(at + 1));
    return switch (c) {
      case '“', '„', '«', '‹', '「', '『', '»' -> c == '»' && !opensReversed(at, paragraph) ? 0 : 1;
      case '‟' -> 1;
      case '”' -> singles.startsWord(at, paragraph) && wordFollows ? 1 : 0;
      case '"' -> singles.startsWord(at, paragraph) && wordFollows ? 1 : 0;
      case '`' -> at + 1 < paragraph.end() && text.charAt(at + 1) == '`' ? 2 : 0;
      case '‘', '‚', '\'' -> singles.open(at, paragraph) ? 1 : 0;
      default -> 0;
    };
  }

  private boolean isSingle(int at) {
    char c = text.charAt(at);
    return c == '‘' || c == '‚' || c == '\'';
  }

  private boolean opensReversed(int at, Span paragraph) {
    return singles.startsWord(at, paragraph)
        && at + 1 < paragraph.end()
        && !SingleMarks.isSpace(text.charAt(at + 1))
        && text.indexOf('«', at) > 0;
  }

  /**
   * Where the quotation that opens at {@code at} closes in its paragraph; for single marks without
   * one, the negative of where the search ended.
   */
  private int closing(int at, int width, Span paragraph) {
    return switch (text.charAt(at)) {
      case '“' -> closing(at + 1, paragraph, '“', "”\"");
      case '‟', '”' -> closing(at + 1, paragraph, '\0', "”");
      case '„' -> closing(at + 1, paragraph, '„', "“”\"");
      case '«' -> closing(at + 1, paragraph, '«', "»");
      case '»' -> closing(at + 1, paragraph, '\0', "«");
      case '‹' -> closing(at + 1, paragraph, '‹', "›");
      case '「' -> closing(at + 1, paragraph, '「', "」");
      case '『' -> closing(at + 1, paragraph, '『', "』");
      case '`' -> closingTypewriter(at + width, paragraph);
      case '"' -> closingStraight(at + 1, paragraph);
      default -> singles.closing(at, paragraph);
    };
  }

  private int closing(int from, Span paragraph, char opens, String closes) {
    int depth = 0;
    int innermost = -1;
    for (int i = from; i < paragraph.end(); i++) {
      Deadline.check();
      char c = text.charAt(i);
      if (closes.indexOf(c) >= 0) {
        if (c == '"' && i > 0 && SingleMarks.isSpace(text.charAt(i - 1))) {
          continue;
        }
        if (depth == 0) {
          return i;
        }
        depth--;
        innermost = i;
      } else if (c == opens) {
        if (startsAfterSentence(i) && depth == 0 && closedByMistake(from, paragraph) > 0) {
          return closedByMistakeBefore(from, i);
        }
        depth++;
      }
    }
    return innermost;
  }

  private boolean startsAfterSentence(int at) {
    return at > 1 && SingleMarks.isSpace(text.charAt(at - 1));
  }

  private int closedByMistakeBefore(int from, int before) {
    int end = closedByMistake(from, new Span(from, before));
    return end > 0 ? end : -1;
  }

  private int closingStraight(int from, Span paragraph) {
    boolean curly = false;
    for (int i = from; i < paragraph.end(); i++) {
      Deadline.check();
      char c = text.charAt(i);
      if (c == '“') {
        curly = true;
      } else if (c == '”' && curly) {
        curly = false;
      } else if (c == '”'
          || (c == '"' && !(singles.startsWord(i, paragraph) && wordFollows(i, paragraph)))
          || (c == '"' && text.charAt(i - 1) != ' ')) {
        return i;
      }
    }
    return -1;
  }

  private boolean wordFollows(int at, Span paragraph) {
    return at + 1 < paragraph.end() && Character.isLetterOrDigit(text.charAt(at + 1));
  }

  private int closingTypewriter(int from, Span paragraph) {
    int end = text.indexOf("''", from);
    int straight = text.indexOf('"', from);
    int at = end < 0 || (straight >= 0 && straight < end) ? straight : end;
    return at >= 0 && at < paragraph.end() ? at : -1;
  }

  private int closingWidth(int at) {
    return text.startsWith("''", at) ? 2 : 1;
  }

  /** Whether a quotation that is left open goes on in this paragraph. */
  private boolean opensWith(Span paragraph, char mark) {
    int at = paragraph.start();
    while (at < paragraph.end() && SingleMarks.isSpace(text.charAt(at))) {
      at++;
    }
    char first = at < paragraph.end() ? text.charAt(at) : ' ';
    return first == mark
        || (mark == '«' && first == '»')
        || (mark == '„' && first == '“')
        || (mark == '"' && first == '“')
        || (mark == '“' && first == '"');
  }

  /** The end of a quotation closed by a single mark where a double one belongs; 0 for none. */
  private int closedByMistake(int from, Span within) {
    for (int i = from + 1; i + 1 < within.end(); i++) {
      char c = text.charAt(i);
      if ((c == '’' || c == '\'' || c == '‘')
          && ".,!?".indexOf(text.charAt(i - 1)) >= 0
          && SingleMarks.isSpace(text.charAt(i + 1))) {
        return i;
      }
    }
    return 0;
  }

  private boolean hasLetter(int from, int to) {
    for (int i = from; i < to; i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
