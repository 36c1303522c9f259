package dev.slugline.enrich.read.otherxml;

import dev.slugline.contracts.Article;
import dev.slugline.contracts.Extension;
import dev.slugline.contracts.Rejection.Reason;
import dev.slugline.enrich.Block;
import dev.slugline.enrich.FeedProfile;
import dev.slugline.enrich.LanguageTag;
import dev.slugline.enrich.Reading;
import dev.slugline.enrich.Story;
import dev.slugline.enrich.StoryUri;
import dev.slugline.enrich.UnreadableCopy;
import dev.slugline.enrich.WireCopy;
import dev.slugline.enrich.WireDates;
import dev.slugline.enrich.WireFormat;
import dev.slugline.enrich.read.Reader;
import dev.slugline.enrich.read.codes.Bylines;
import dev.slugline.enrich.read.codes.Datelines;
import dev.slugline.enrich.read.codes.Facts;
import dev.slugline.enrich.read.codes.Urgency;
import dev.slugline.enrich.read.xml.XmlElement;
import dev.slugline.enrich.read.xml.XmlParser;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads XML that a wire made up for itself, one story or a list of them. */
public final class OtherXmlReader implements Reader {

  @Override
  public Set<WireFormat> formats() {
    return Set.of(WireFormat.OTHER_XML);
  }

  @Override
  public List<Reading> read(WireCopy copy) {
    XmlElement root = XmlParser.parseLenient(copy.text());
    List<StoryElement> stories = StoryElement.in(root);
    if (stories.isEmpty()) {
      throw noStory(root);
    }
    String rootLanguage = root.attribute("lang").orElse(null);
    return stories.stream()
        .map(story -> (Reading) new Reading.Read(story(story, rootLanguage, copy.feed())))
        .toList();
  }

  /** A list of ids to fetch is what polling interfaces answer; anything else is not known. */
  private static UnreadableCopy noStory(XmlElement root) {
    boolean list = root.descendants().anyMatch(e -> WireNames.is(e, "id") && e.text().isPresent());
    return list
        ? new UnreadableCopy(
            Reason.NOT_A_STORY, "the XML lists ids and holds no story; send the stories themselves")
        : new UnreadableCopy(
            Reason.UNKNOWN_FORMAT,
            "no element of the XML has a name that a story's text or headline has");
  }

  private static Story story(StoryElement source, String rootLanguage, FeedProfile feed) {
    var story = new Story(feed, Story.BodyOrigin.MARKUP);
    identity(source, story);
    words(source, story);
    dates(source, story);
    handling(source, story);
    var facts = new Facts(story);
    new Concepts(story, facts).fill(source);
    new Pictures(story).fill(source);
    facts.words(source.line("words"));
    source.line("sequence").ifPresent(story.desk()::sequence);
    source.line("take").ifPresent(story.desk()::take);
    source
        .lineOrAttribute("language")
        .or(() -> Optional.ofNullable(rootLanguage))
        .flatMap(LanguageTag::of)
        .ifPresent(story.article()::language);
    return story;
  }

  private static void identity(StoryElement source, Story story) {
    source
        .lineOrAttribute("id")
        .ifPresent(
            id -> {
              String uri = StoryUri.of(story.feed(), id);
              story.article().uri(uri);
              if (!uri.equals(id)) {
                story.article().addAltIds(new Article.AltId("id", id));
              }
            });
    source
        .lineOrAttribute("version")
        .filter(v -> v.matches("\\d{1,18}"))
        .ifPresent(story.article()::version);
    source
        .lines("updates")
        .forEach(
            id ->
                story
                    .desk()
                    .addLinks(new Extension.Link("updates", StoryUri.of(story.feed(), id))));
  }

  private static void words(StoryElement source, Story story) {
    var article = story.article();
    source.line("headline").ifPresent(h -> article.addHeadlines(new Article.Text("main", null, h)));
    source
        .line("title")
        .filter(t -> article.headlines().stream().noneMatch(h -> h.value().equals(t)))
        .ifPresent(article::title);
    source
        .line("subhead")
        .ifPresent(h -> article.addHeadlines(new Article.Text("subhead", null, h)));
    story.blocks().addAll(source.text());
    String body = story.blocks().stream().map(Block::text).collect(Collectors.joining(" "));
    source
        .line("summary")
        .filter(summary -> !body.contains(summary))
        .ifPresent(s -> article.addDescriptions(new Article.Text("summary", null, s)));
    source.line("slugline").ifPresent(article::slugline);
    source.line("by").map(Bylines::name).ifPresent(article::by);
    source.line("located").ifPresent(article::located);
    source.line("dateline").ifPresent(d -> Datelines.set(story, d));
    source
        .line("source")
        .ifPresent(s -> article.addInfoSources(new Article.Source(s, null, null, null)));
    source.line("category").ifPresent(story.desk()::category);
    source.line("copyright").ifPresent(article::copyrightNotice);
    source.line("usage").ifPresent(article::usageTerms);
    source.lines("keywords").stream()
        .flatMap(words -> Arrays.stream(words.split("[,;]")))
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .distinct()
        .forEach(story.desk()::addKeywords);
  }

  private static void dates(StoryElement source, Story story) {
    Optional<OffsetDateTime> first = date(source, "first", story);
    first.ifPresent(story.article()::firstCreated);
    date(source, "latest", story).or(() -> first).ifPresent(story.article()::versionCreated);
    var facts = new Facts(story);
    source.lines("embargo").stream()
        .flatMap(text -> facts.embargo(Optional.of(text)).stream())
        .findFirst()
        // where nothing is held, some repeat the moment of sending here
        .filter(until -> !until.equals(story.article().versionCreated()))
        .ifPresent(facts::embargoedUntil);
    date(source, "expires", story).ifPresent(story.article()::expires);
  }

  private static Optional<OffsetDateTime> date(StoryElement source, String field, Story story) {
    return source.dates(field).stream()
        .flatMap(text -> WireDates.parse(text, story.feed().zone()).stream())
        .findFirst();
  }

  private static void handling(StoryElement source, Story story) {
    var article = story.article();
    source.lineOrAttribute("urgency").flatMap(Urgency::of).ifPresent(article::urgency);
    var facts = new Facts(story);
    source.line("status").ifPresent(facts::pubStatus);
    if (source.says("canceled")) {
      facts.pubStatus("canceled");
    }
    source.lines("signal").forEach(facts::signal);
    String note =
        source.blocks("ednote").stream().map(Block::text).collect(Collectors.joining("\n"));
    if (!note.isEmpty()) {
      article.edNote(note);
    }
    signal(source, "correction", Extension.Signal.CORRECTION, story);
    signal(source, "update", Extension.Signal.UPDATE, story);
    signal(source, "flash", Extension.Signal.FLASH, story);
  }

  private static void signal(
      StoryElement source, String field, Extension.Signal signal, Story story) {
    if (source.says(field)) {
      story.desk().addSignals(signal);
    }
  }
}
