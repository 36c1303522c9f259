package dev.slugline.enrich.read.text;

import dev.slugline.enrich.Block;
import dev.slugline.enrich.Reading;
import dev.slugline.enrich.Span;
import dev.slugline.enrich.Story;
import dev.slugline.enrich.WireCopy;
import dev.slugline.enrich.WireFormat;
import dev.slugline.enrich.read.Reader;
import java.util.List;
import java.util.Set;

/**
 * Plain copy: every line that is not blank is a block, for {@code structure} to make sense of. The
 * copy keeps its lines as they came.
 */
public final class PlainTextReader implements Reader {

  @Override
  public Set<WireFormat> formats() {
    return Set.of(WireFormat.PLAIN_TEXT);
  }

  @Override
  public List<Reading> read(WireCopy copy) {
    var story = new Story(copy.feed(), Story.BodyOrigin.COPY);
    String text = copy.text();
    story.copy(text);
    int start = 0;
    while (start <= text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      String line = text.substring(start, end);
      if (!line.isBlank()) {
        int lead = start + line.indexOf(line.strip());
        story
            .blocks()
            .add(
                Block.paragraph(line.strip())
                    .withText(line.strip(), new Span(lead, lead + line.strip().length())));
      }
      start = end + 1;
    }
    return List.of(new Reading.Read(story));
  }
}
