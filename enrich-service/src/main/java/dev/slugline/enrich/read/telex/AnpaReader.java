package dev.slugline.enrich.read.telex;

import dev.slugline.enrich.Reading;
import dev.slugline.enrich.Story;
import dev.slugline.enrich.StoryUri;
import dev.slugline.enrich.WireCopy;
import dev.slugline.enrich.WireFormat;
import dev.slugline.enrich.read.Reader;
import dev.slugline.enrich.read.text.CopyLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * ANPA-1312 as AP, Kyodo, Reuters and others send it: two header lines; after STX lines that begin
 * with {@code ^} and end with {@code <} or {@code =}; paragraphs that a tab begins; after ETX the
 * date.
 */
public final class AnpaReader implements Reader {
  private static final Pattern TRAILER =
      Pattern.compile(
          "\\^?\\s*[A-Za-z]{2,8}(?:-[A-Za-z]{1,6})?-\\d\\d-\\d\\d-\\d\\d {1,3}\\d{4}.{0,12}");
  private static final Pattern TRAILER_SOURCE = Pattern.compile("([A-Za-z]{2,8})-");

  @Override
  public Set<WireFormat> formats() {
    return Set.of(WireFormat.ANPA_1312);
  }

  @Override
  public List<Reading> read(WireCopy copy) {
    var story = new Story(copy.feed(), Story.BodyOrigin.COPY);
    story.copy(copy.text());
    Frame frame = Frame.of(copy.text(), line -> TRAILER.matcher(line.strip()).matches());
    TelexDate.in(frame.trailer(), copy.feed().zone(), copy.raw().receivedAt())
        .ifPresent(date -> story.article().versionCreated(date));
    List<CopyLine> header = new ArrayList<>(frame.header());
    List<CopyLine> body = new ArrayList<>(frame.body());
    while (header.size() < 2 && !body.isEmpty()) {
      CopyLine next = body.remove(0);
      if (!next.isBlank()) {
        header.add(next);
      }
    }
    header(header, frame.trailer(), story);
    body.removeIf(line -> line.text().strip().equals("^"));
    List<CopyLine> rest = AnpaHeadLines.takeOff(body, story);
    story.blocks().addAll(AnpaBody.blocks(rest, copy.text()));
    return List.of(new Reading.Read(story));
  }

  private static void header(List<CopyLine> lines, String trailer, Story story) {
    if (lines.isEmpty()) {
      return;
    }
    String second = lines.size() > 1 ? lines.get(1).text() : "";
    AnpaHeader header = AnpaHeader.of(lines.get(0).text(), second);
    story.desk().sequence(header.sequence());
    TelexCategory.anpa(header.category(), story);
    story.desk().take(header.version());
    story.desk().providerWords(header.words());
    story.article().urgency(header.urgency());
    story.article().slugline(header.keyword());
    var created = story.article().versionCreated();
    if (created != null && header.sequence() != null) {
      Matcher source = TRAILER_SOURCE.matcher(trailer);
      String wire = (source.find() ? source.group(1) + '-' : "") + header.service();
      story
          .article()
          .uri(StoryUri.of(story.feed(), wire + header.sequence() + '-' + created.toLocalDate()));
    }
  }
}
