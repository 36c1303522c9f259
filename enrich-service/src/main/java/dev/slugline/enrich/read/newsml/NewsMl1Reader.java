package dev.slugline.enrich.read.newsml;

import dev.slugline.contracts.Rejection.Reason;
import dev.slugline.enrich.Reading;
import dev.slugline.enrich.Story;
import dev.slugline.enrich.UnreadableCopy;
import dev.slugline.enrich.WireCopy;
import dev.slugline.enrich.WireFormat;
import dev.slugline.enrich.read.Reader;
import dev.slugline.enrich.read.xml.XmlElement;
import dev.slugline.enrich.read.xml.XmlParser;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** One story a NewsItem, those inside components too. */
public final class NewsMl1Reader implements Reader {

  @Override
  public Set<WireFormat> formats() {
    return Set.of(WireFormat.NEWSML_1);
  }

  @Override
  public List<Reading> read(WireCopy copy) {
    XmlElement root = XmlParser.parse(copy.text());
    return items(root).map(item -> reading(copy, root, item)).toList();
  }

  /** An item whose components are whole items only bundles them. */
  private static Stream<XmlElement> items(XmlElement in) {
    return in.children()
        .flatMap(c -> c.is("NewsItem") ? Stream.concat(Stream.of(c), items(c)) : items(c));
  }

  /** Without text it can still kill or withhold; else it is no story, or part of one. */
  private static Reading withoutComponent(XmlElement item) {
    return item.first("TopicSet").isPresent()
        ? new Reading.Refused(Reason.NOT_A_STORY, "a TopicSet is no story; take it off this feed")
        : new Reading.Refused(
            Reason.NO_TEXT,
            "the NewsItem only amends an earlier revision; send the whole story again");
  }

  private static Reading reading(WireCopy copy, XmlElement root, XmlElement item) {
    try {
      Story story = new NewsItem(copy.feed(), root, item).story();
      if (item.children().noneMatch(c -> c.is("NewsComponent"))
          && (story.article().pubStatus() == null
              || story.article().pubStatus().equals("usable"))) {
        return withoutComponent(item);
      }
      boolean says =
          story.article().uri() != null
              || !story.blocks().isEmpty()
              || !story.article().headlines().isEmpty();
      return says
          ? new Reading.Read(story)
          : new Reading.Refused(
              Reason.NO_TEXT, "the NewsItem has no id, headline or text; send the story itself");
    } catch (UnreadableCopy e) {
      return new Reading.Refused(e.rejection());
    }
  }
}
