package dev.slugline.enrich.read.newsml;

import dev.slugline.contracts.Article;
import dev.slugline.contracts.ArticleBuilder;
import dev.slugline.contracts.Extension.Signal;
import dev.slugline.enrich.FeedProfile;
import dev.slugline.enrich.PubStatus;
import dev.slugline.enrich.Story;
import dev.slugline.enrich.read.codes.Facts;
import dev.slugline.enrich.read.codes.Relations;
import dev.slugline.enrich.read.nitf.NitfReader;
import dev.slugline.enrich.read.xml.XmlElement;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a NewsItem says of itself: its identity, revision, status and urgency. */
final class NewsItem {
  private static final Pattern REVISED =
      Pattern.compile("(urn:newsml:[^:]+:\\d{8}[^:]*:[^:]+):(\\d+)[A-Za-z]?");

  private final Story story;
  private final Facts facts;
  private final XmlElement root;
  private final XmlElement item;

  NewsItem(FeedProfile feed, XmlElement root, XmlElement item) {
    this.story = new Story(feed, Story.BodyOrigin.MARKUP);
    this.facts = new Facts(story);
    this.root = root;
    this.item = item;
  }

  Story story() {
    item.first("Identification").ifPresent(this::identification);
    item.first("NewsManagement").ifPresent(this::management);
    var components = new Components(story, facts, item);
    new NewsLines(story, facts, components).fill();
    components.body();
    new Metadata(story, facts, components).fill(root, item);
    components.words().forEach(number -> facts.words(Optional.of(number)));
    components.nitf().forEach(nitf -> NitfReader.fill(story, nitf));
    components.nameLabel(item);
    new Media(story, facts, components).associate();
    envelope();
    return story;
  }

  private void identification(XmlElement identification) {
    XmlElement id = identification.first("NewsIdentifier").orElse(identification);
    Optional<String> publicId = id.textAt("PublicIdentifier");
    Optional<String> revision =
        id.textAt("RevisionId").or(() -> publicId.flatMap(NewsItem::revisionIn));
    publicId
        .map(full -> withoutRevision(id, full, revision))
        .or(() -> composed(id))
        .ifPresent(facts::identity);
    publicId.ifPresent(full -> facts.altId("publicIdentifier", full));
    revision.ifPresent(story.article()::version);
    Stream.of("DateId", "NewsItemId")
        .forEach(name -> id.textAt(name).ifPresent(value -> facts.altId(name, value)));
    if (id.attributeAt("Update", "RevisionId").filter("U"::equalsIgnoreCase).isPresent()) {
      facts.signal(Signal.UPDATE);
    }
  }

  /** The identity is the same for all revisions; senders put the number at the end, or do not. */
  private static String withoutRevision(XmlElement id, String publicId, Optional<String> revision) {
    return revision
        .filter(r -> publicId.matches(".*:\\Q" + r + "\\E[A-Za-z]?"))
        .filter(r -> !publicId.endsWith(id.textAt("DateId").orElse("-") + ":" + r))
        .map(r -> publicId.substring(0, publicId.lastIndexOf(':')))
        .orElse(publicId);
  }

  /** The revision that the standard's form of the name ends in, with the letter of its kind. */
  private static Optional<String> revisionIn(String publicId) {
    var revision = REVISED.matcher(publicId);
    return revision.matches() && Character.isLetter(publicId.charAt(publicId.length() - 1))
        ? Optional.of(revision.group(2))
        : Optional.empty();
  }

  /** Another item's name as that item calls itself: the standard ends it in revision and letter. */
  static String withoutRevision(String id) {
    var revision = REVISED.matcher(id.strip());
    return revision.matches() ? revision.group(1) : id;
  }

  /** What a PublicIdentifier is made of, where there is none. */
  private static Optional<String> composed(XmlElement id) {
    Optional<String> provider = id.textAt("ProviderId");
    Optional<String> number = id.textAt("NewsItemId");
    return provider.isEmpty() || number.isEmpty()
        ? number
        : Optional.of(
            "urn:newsml:"
                + provider.get()
                + ":"
                + id.textAt("DateId").orElse("")
                + ":"
                + number.get());
  }

  private void management(XmlElement management) {
    ArticleBuilder article = story.article();
    facts.date(management.textAt("FirstCreated")).ifPresent(article::firstCreated);
    facts.date(management.textAt("ThisRevisionCreated")).ifPresent(article::versionCreated);
    value(management, "Status").ifPresent(facts::pubStatus);
    value(management, "Urgency").ifPresent(facts::urgency);
    value(management, "NewsItemType").ifPresent(facts::signal);
    management
        .all("Instruction")
        .flatMap(i -> i.attribute("FormalName").stream())
        .forEach(facts::signal);
    embargo(management);
    expiry(management);
    Stream.of("DerivedFrom", "AssociatedWith").flatMap(management::all).forEach(this::link);
  }

  private void link(XmlElement other) {
    other
        .attribute("NewsItem")
        .ifPresent(
            id ->
                facts.link(
                    // revisions share one name here, so an unnamed relation is to another story
                    other
                        .attribute("FormalName")
                        .map(name -> Relations.of(Optional.of(name), story))
                        .orElse("seeAlso"),
                    withoutRevision(id)));
  }

  /** A status that will change to one that forbids use is an end of use. */
  private void expiry(XmlElement management) {
    management
        .all("StatusWillChange")
        .filter(
            change ->
                value(change, "FutureStatus")
                    .flatMap(PubStatus::of)
                    .filter(status -> !status.equals("usable"))
                    .isPresent())
        .findFirst()
        .flatMap(change -> facts.date(change.textAt("DateAndTime")))
        .ifPresent(story.article()::expires);
  }

  /** A status that will change to usable at a time is an embargo until then. */
  private void embargo(XmlElement management) {
    boolean embargoed =
        value(management, "Status").filter(s -> s.equalsIgnoreCase("embargoed")).isPresent();
    management
        .all("StatusWillChange")
        .filter(
            change ->
                embargoed
                    || value(change, "FutureStatus")
                        .flatMap(PubStatus::of)
                        .filter("usable"::equals)
                        .isPresent())
        .findFirst()
        .flatMap(change -> facts.embargo(change.textAt("DateAndTime")))
        .ifPresent(facts::embargoedUntil);
    if (embargoed && story.article().embargoedUntil() == null) {
      // no time is given: nobody may run it until a release comes
      facts.pubStatus("withheld");
      facts.signal(Signal.EMBARGO);
    }
  }

  private void envelope() {
    root.first("NewsEnvelope")
        .ifPresent(
            envelope -> {
              envelope.textAt("TransmissionId").ifPresent(story.desk()::sequence);
              value(envelope, "Priority").ifPresent(facts::urgency);
              if (story.article().versionCreated() == null) {
                facts
                    .date(envelope.textAt("DateAndTime"))
                    .ifPresent(story.article()::versionCreated);
              }
              if (story.article().infoSources().isEmpty()) {
                envelope
                    .all("SentFrom", "Party")
                    .flatMap(p -> p.attribute("FormalName").stream())
                    .forEach(
                        name -> facts.source(new Article.Source(name, "provider", null, null)));
              }
            });
  }

  /** A controlled value: an attribute as the standard has it, or the element's text. */
  static Optional<String> value(XmlElement parent, String name) {
    return parent.attributeAt("FormalName", name).or(() -> parent.textAt(name));
  }
}
