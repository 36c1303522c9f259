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
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * IPTC 7901: a header line with source, number, priority, category and word count; keyword lines;
 * after STX the headline, ended by {@code =}, and the copy; after ETX the date. The control
 * characters may have been lost: blank lines part the same things then.
 */
public final class Iptc7901Reader implements Reader {
  private static final Pattern HEADER =
      Pattern.compile("([A-Za-z]{2,5}) ?(\\d{3,5}) +([1-9]) +([A-Za-z]{1,5}) +(\\d{1,5})(.*)");
  private static final Pattern AGENCY =
      Pattern.compile("([A-Za-z][A-Za-z/-]{1,15}) +\\d{1,5}\\s*$");
  private static final Pattern KEYWORD_LINE = Pattern.compile("\\S[^/]{0,40}(?:/[^/]{0,40}){0,8}/");

  @Override
  public Set<WireFormat> formats() {
    return Set.of(WireFormat.IPTC_7901);
  }

  @Override
  public List<Reading> read(WireCopy copy) {
    String text = copy.text();
    var story = new Story(copy.feed(), Story.BodyOrigin.COPY);
    story.copy(text);
    Frame frame = Frame.of(text, Iptc7901Reader::isTrailer);
    TelexDate.in(frame.trailer(), copy.feed().zone(), copy.raw().receivedAt())
        .ifPresent(date -> story.article().versionCreated(date));
    List<CopyLine> header = frame.header();
    List<CopyLine> body = frame.body();
    if (!header.isEmpty()) {
      headerLine(header.get(0), story);
    }
    for (CopyLine line : header.subList(Math.min(1, header.size()), header.size())) {
      keywords(line, story);
    }
    List<CopyLine> rest = frame.marked() ? body : withoutKeywords(body, story);
    rest = TelexHeadline.takeOff(rest, story);
    rest = Notebook.takeOff(rest, story);
    story.blocks().addAll(Paragraphs.of(rest));
    return List.of(new Reading.Read(story));
  }

  private static boolean isTrailer(String line) {
    return TelexDate.in(line, java.time.ZoneOffset.UTC).isPresent() && line.strip().length() < 30;
  }

  private static void headerLine(CopyLine line, Story story) {
    Matcher m = HEADER.matcher(Frame.plain(line.text()));
    if (!m.find()) {
      return;
    }
    story.desk().sequence(m.group(2));
    story.article().urgency(Integer.valueOf(m.group(3)));
    TelexCategory.iptc7901(m.group(4), story);
    int words = Integer.parseInt(m.group(5));
    story.desk().providerWords(words == 0 ? null : words);
    Matcher agency = AGENCY.matcher(m.group(6));
    if (agency.find()) {
      story.article().addInfoSources(new Article.Source(agency.group(1), null, null, null));
    }
    var created = story.article().versionCreated();
    if (created != null) {
      String id = m.group(1) + m.group(2) + '-' + created.toLocalDate();
      story.article().uri(StoryUri.of(story.feed(), id));
    }
  }

  /** {@code Germany/politics/}: together they are what the desk calls the story. */
  private static void keywords(CopyLine line, Story story) {
    String words = Frame.plain(line.text()).replaceFirst("/$", "").strip();
    if (words.isEmpty()) {
      return;
    }
    String before = story.article().slugline();
    story.article().slugline(before == null ? words : before + '/' + words);
    for (String keyword : words.split("/")) {
      if (!keyword.isBlank()) {
        story.desk().addKeywords(keyword.strip());
      }
    }
  }

  private static List<CopyLine> withoutKeywords(List<CopyLine> body, Story story) {
    int i = 0;
    while (i < body.size() && i < 6) {
      CopyLine line = body.get(i);
      if (KEYWORD_LINE.matcher(line.text().strip()).matches()) {
        keywords(line, story);
      } else if (!line.isBlank()) {
        break;
      }
      i++;
    }
    return body.subList(i, body.size());
  }
}
