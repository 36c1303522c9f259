package dev.slugline.enrich.read.text;

import dev.slugline.enrich.Reading;
import dev.slugline.enrich.Story;
import dev.slugline.enrich.WireCopy;
import dev.slugline.enrich.WireFormat;
import dev.slugline.enrich.read.Reader;
import java.util.List;
import java.util.Set;

/** Plain copy: its paragraphs are blocks, for {@code structure} to make sense of. */
public final class PlainTextReader implements Reader {

  @Override
  public Set<WireFormat> formats() {
    return Set.of(WireFormat.PLAIN_TEXT);
  }

  @Override
  public List<Reading> read(WireCopy copy) {
    var story = new Story(copy.feed(), Story.BodyOrigin.COPY);
    story.copy(copy.text());
    story.blocks().addAll(Paragraphs.of(CopyLine.of(copy.text(), 0, copy.text().length())));
    return List.of(new Reading.Read(story));
  }
}
