package dev.slugline.enrich.read.telex;

import dev.slugline.contracts.Article;
import dev.slugline.enrich.Reading;
import dev.slugline.enrich.Story;
import dev.slugline.enrich.StoryUri;
import dev.slugline.enrich.WireCopy;
import dev.slugline.enrich.WireFormat;
import dev.slugline.enrich.read.Reader;
import dev.slugline.enrich.read.text.CopyLine;
import dev.slugline.enrich.read.text.Paragraphs;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Telex messages between {@code ZCZC} and {@code NNNN}, several in a push as may be. Header lines
 * that a sign begins are those of Australian wires: {@code $} category, {@code :} keyword, {@code
 * =} take, {@code ^} headline, {@code *} setting, {@code +} subject code, {@code @} place.
 */
public final class ZczcReader implements Reader {
  private static final Pattern START = Pattern.compile("(?m)^[\\s\\u0000-\\u001F]{0,20}ZCZC");
  private static final Pattern END = Pattern.compile("(?m)^\\s{0,20}NNNN");
  private static final Pattern NUMBER = Pattern.compile("([A-Z]{0,6}) ?(\\d{2,6})\\b.*");
  private static final int HEADER_LINES = 20;
  private static final int LONGEST_TRAILER = 30;

  @Override
  public Set<WireFormat> formats() {
    return Set.of(WireFormat.ZCZC);
  }

  @Override
  public List<Reading> read(WireCopy copy) {
    var readings = new ArrayList<Reading>();
    String text = copy.text();
    Matcher start = START.matcher(text);
    int at = start.find() ? start.end() : 0;
    while (at < text.length()) {
      int next = start.find() ? start.start() : text.length();
      Matcher end = END.matcher(text).region(at, next).useAnchoringBounds(false);
      int stop = end.find() ? end.start() : next;
      readings.add(new Reading.Read(story(copy, at, stop)));
      at = next == text.length() ? next : start.end();
    }
    return readings;
  }

  private static Story story(WireCopy copy, int from, int to) {
    var story = new Story(copy.feed(), Story.BodyOrigin.COPY);
    story.copy(copy.text());
    List<CopyLine> lines =
        CopyLine.of(copy.text(), from, to).stream().map(ZczcReader::withoutControls).toList();
    int i = 0;
    if (!lines.isEmpty()) {
      Matcher number = NUMBER.matcher(lines.get(0).text().strip());
      if (number.matches()) {
        story.desk().sequence(number.group(2));
      }
      i = 1;
    }
    while (i < Math.min(lines.size(), HEADER_LINES) && field(lines.get(i), story)) {
      i++;
    }
    List<CopyLine> rest = lines.subList(i, lines.size());
    rest = rest.subList(0, rest.size() - trailer(rest, copy, story));
    rest = Notebook.takeOff(rest, story);
    story.blocks().addAll(Paragraphs.of(rest));
    return story;
  }

  /** How many lines at the end are the date, and the blank ones after it. */
  private static int trailer(List<CopyLine> lines, WireCopy copy, Story story) {
    int last = lines.size() - 1;
    while (last >= 0 && lines.get(last).isBlank()) {
      last--;
    }
    if (last < 0 || lines.get(last).text().strip().length() > LONGEST_TRAILER) {
      return 0;
    }
    Optional<OffsetDateTime> date =
        TelexDate.in(lines.get(last).text().strip(), copy.feed().zone(), copy.raw().receivedAt());
    date.ifPresent(
        created -> {
          story.article().versionCreated(created);
          if (story.desk().sequence() != null) {
            story
                .article()
                .uri(
                    StoryUri.of(
                        story.feed(), story.desk().sequence() + '-' + created.toLocalDate()));
          }
        });
    return date.isPresent() ? lines.size() - last : 0;
  }

  private static boolean field(CopyLine line, Story story) {
    String text = line.text().strip();
    if (text.isEmpty()) {
      return true;
    }
    String value = text.substring(1).strip();
    switch (text.charAt(0)) {
      case '$' -> TelexCategory.anpa(value, story);
      case ':' -> story.article().slugline(orNull(value));
      case '=' -> story.desk().take(orNull(value));
      case '^' -> headline(value, line, story);
      case '+' -> subject(value, story);
      case '@' -> place(value, story);
      case '*', '&' -> {
        return value.length() <= 2;
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private static void headline(String value, CopyLine line, Story story) {
    if (!value.isEmpty()) {
      story.article().addHeadlines(new Article.Text("main", null, value));
      story.evidenceInCopy("headlines[main]", "telex-headline", line.words());
    }
  }

  private static void subject(String value, Story story) {
    if (value.matches("\\d{8}")) {
      story
          .article()
          .addSubjects(new Article.Subject(null, null, null, "subj:" + value, null, null, null));
    }
  }

  private static void place(String value, Story story) {
    if (!value.isEmpty()) {
      story.article().addPlaces(new Article.Concept(value, null, null, null));
    }
  }

  private static String orNull(String value) {
    return value.isEmpty() ? null : value;
  }

  private static CopyLine withoutControls(CopyLine line) {
    return new CopyLine(line.text().replaceAll("[\\p{Cntrl}&&[^\t]]", " "), line.start());
  }
}
