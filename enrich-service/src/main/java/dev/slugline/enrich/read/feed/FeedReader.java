package dev.slugline.enrich.read.feed;

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
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads feeds, one story an entry; an entry that cannot be read costs no other. */
public final class FeedReader implements Reader {

  @Override
  public Set<WireFormat> formats() {
    return Set.of(WireFormat.RSS, WireFormat.ATOM);
  }

  @Override
  public List<Reading> read(WireCopy copy) {
    XmlElement root = XmlParser.parseLenient(copy.text());
    var feed = new Feed(copy.feed(), root);
    List<XmlElement> entries =
        entries(root).filter(entry -> !WordPressPost.isNoStory(entry)).toList();
    if (entries.isEmpty()) {
      throw new UnreadableCopy(
          Reason.NOT_A_STORY, "the feed holds no entry; there is nothing to read in it");
    }
    return entries.stream().map(entry -> reading(feed, entry)).toList();
  }

  /** RSS 2.0 keeps its items in the channel, RSS 1.0 beside it; a push may be one bare entry. */
  private static Stream<XmlElement> entries(XmlElement root) {
    if (root.is("item") || root.is("entry")) {
      return Stream.of(root);
    }
    return root.descendants().filter(e -> isEntry(e));
  }

  private static boolean isEntry(XmlElement element) {
    return switch (Vocabulary.of(element)) {
      case RSS -> element.is("item");
      case ATOM -> element.is("entry");
      default -> false;
    };
  }

  private static Reading reading(Feed feed, XmlElement entry) {
    var story = new Story(feed.profile(), Story.BodyOrigin.MARKUP);
    new EntryFields(feed, entry, story).read();
    EntryMedia.read(entry, story);
    boolean empty = story.article().headlines().isEmpty() && story.blocks().isEmpty();
    return empty ? refusal(entry) : new Reading.Read(story);
  }

  private static Reading refusal(XmlElement entry) {
    Optional<String> id = entry.textAt("guid").or(() -> entry.textAt("id"));
    return new Reading.Refused(
        Reason.NO_TEXT,
        "the entry has neither a title nor a text" + (id.isPresent() ? "" : ", and no id"));
  }
}
