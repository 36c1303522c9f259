package dev.slugline.enrich.read.newsmlg2;

import dev.slugline.contracts.Rejection.Reason;
import dev.slugline.enrich.Reading;
import dev.slugline.enrich.Story;
import dev.slugline.enrich.UnreadableCopy;
import dev.slugline.enrich.WireCopy;
import dev.slugline.enrich.WireFormat;
import dev.slugline.enrich.read.Reader;
import dev.slugline.enrich.read.xml.XmlElement;
import dev.slugline.enrich.read.xml.XmlParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** One story a newsItem or package; what describes concepts and plans is none. */
public final class NewsMlG2Reader implements Reader {

  @Override
  public Set<WireFormat> formats() {
    return Set.of(WireFormat.NEWSML_G2);
  }

  @Override
  public List<Reading> read(WireCopy copy) {
    var message = new Message(copy.feed(), XmlParser.parse(copy.text()));
    var readings = new ArrayList<Reading>();
    for (XmlElement item : message.items()) {
      try {
        switch (item.name().toLowerCase(Locale.ROOT)) {
          case "newsitem" -> readings.add(newsItem(message, item));
          case "packageitem" -> {
            if (message.isStory(item)) {
              readings.add(new Reading.Read(message.packageStory(item)));
            }
          }
          default ->
              readings.add(
                  new Reading.Refused(
                      Reason.NOT_A_STORY,
                      "a " + item.name() + " is no story; take it off this feed"));
        }
      } catch (UnreadableCopy e) {
        readings.add(new Reading.Refused(e.rejection()));
      }
    }
    return readings;
  }

  private static Reading newsItem(Message message, XmlElement item) {
    Story story = message.story(item);
    boolean says =
        story.article().uri() != null
            || !story.blocks().isEmpty()
            || !story.article().headlines().isEmpty()
            || !story.article().descriptions().isEmpty();
    return says
        ? new Reading.Read(story)
        : new Reading.Refused(
            Reason.NO_TEXT, "the newsItem has no guid, headline or text; send the story itself");
  }
}
