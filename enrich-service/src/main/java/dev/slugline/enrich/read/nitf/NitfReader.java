package dev.slugline.enrich.read.nitf;

import dev.slugline.contracts.Rejection.Reason;
import dev.slugline.enrich.Reading;
import dev.slugline.enrich.Story;
import dev.slugline.enrich.WireCopy;
import dev.slugline.enrich.WireFormat;
import dev.slugline.enrich.read.Reader;
import dev.slugline.enrich.read.codes.Facts;
import dev.slugline.enrich.read.xml.XmlElement;
import dev.slugline.enrich.read.xml.XmlParser;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** NITF that travels alone: one story a document. */
public final class NitfReader implements Reader {

  @Override
  public Set<WireFormat> formats() {
    return Set.of(WireFormat.NITF);
  }

  @Override
  public List<Reading> read(WireCopy copy) {
    XmlElement root = XmlParser.parse(copy.text());
    List<XmlElement> documents = root.is("nitf") ? List.of(root) : outermost(root).toList();
    return documents.stream().map(nitf -> reading(nitf, copy)).toList();
  }

  /** Some feeds wrap their NITF, or several, in an element of their own. */
  private static Stream<XmlElement> outermost(XmlElement in) {
    return in.children().flatMap(c -> c.is("nitf") ? Stream.of(c) : outermost(c));
  }

  private static Reading reading(XmlElement nitf, WireCopy copy) {
    var story = new Story(copy.feed(), Story.BodyOrigin.MARKUP);
    story.blocks().addAll(BodyXml.blocks(nitf));
    fill(story, nitf);
    if (story.blocks().isEmpty()
        && story.article().headlines().isEmpty()
        && story.article().uri() == null) {
      return new Reading.Refused(
          Reason.NO_TEXT, "the NITF has no id, no headline and no body; send the story itself");
    }
    return new Reading.Read(story);
  }

  /** Adds what an NITF document says to a story whose body is there, and changes nothing. */
  public static void fill(Story story, XmlElement nitf) {
    var facts = new Facts(story);
    new NitfHead(story, facts).fill(nitf);
    new NitfBodyHead(story, facts).fill(nitf);
  }
}
