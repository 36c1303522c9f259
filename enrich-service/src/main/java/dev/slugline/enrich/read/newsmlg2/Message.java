package dev.slugline.enrich.read.newsmlg2;

import dev.slugline.contracts.Article;
import dev.slugline.enrich.FeedProfile;
import dev.slugline.enrich.Story;
import dev.slugline.enrich.read.codes.Facts;
import dev.slugline.enrich.read.nitf.NitfReader;
import dev.slugline.enrich.read.xml.XmlElement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The items that came together, so that packages find the items that they name. */
final class Message {
  private final FeedProfile feed;
  private final XmlElement root;
  private final List<XmlElement> items;
  private final Map<String, XmlElement> newsItems;

  /** Packages that only add pictures to a text, by the guid of the text. */
  private final Map<String, XmlElement> wrappers = new HashMap<>();

  Message(FeedProfile feed, XmlElement root) {
    this.feed = feed;
    this.root = root;
    this.items = root.is("newsMessage") ? items(root) : List.of(root);
    this.newsItems =
        items.stream()
            .filter(i -> i.is("newsItem") && i.attribute("guid").isPresent())
            .collect(
                Collectors.toMap(
                    i -> i.attribute("guid").orElseThrow(), Function.identity(), (a, b) -> a));
    items.stream()
        .filter(i -> i.is("packageItem"))
        .forEach(p -> wrapped(p).ifPresent(guid -> wrappers.put(guid, p)));
  }

  private static List<XmlElement> items(XmlElement message) {
    return message.all("itemSet").flatMap(XmlElement::children).toList();
  }

  List<XmlElement> items() {
    return items;
  }

  /**
   * A package without an identity only lists the message's items; a wrapper is part of its text.
   */
  boolean isStory(XmlElement packageItem) {
    return packageItem.attribute("guid").isPresent() && !wrappers.containsValue(packageItem)
        || items.size() == 1;
  }

  /** The story of a newsItem. */
  Story story(XmlElement item) {
    var story = new Story(feed, Story.BodyOrigin.MARKUP);
    var facts = new Facts(story);
    item.attribute("guid").ifPresent(facts::identity);
    var content = new ContentSet(story);
    content.fill(item);
    metadata(item, story, facts);
    facts.words(content.providerWords(item));
    content.nitf(item).ifPresent(nitf -> NitfReader.fill(story, nitf));
    content
        .headline(item)
        .filter(h -> !facts.hasHeadline())
        .ifPresent(h -> facts.headline("main", h));
    titleAsHeadline(item, story, facts);
    new ContentMeta(story, facts).dateline(item);
    XmlElement wrapper = wrappers.get(item.attribute("guid").orElse(""));
    if (wrapper != null) {
      associate(wrapper, story, item);
    }
    return story;
  }

  /** The story of a package: its members are its associations. */
  Story packageStory(XmlElement item) {
    var story = new Story(feed, Story.BodyOrigin.MARKUP);
    var facts = new Facts(story);
    item.attribute("guid").ifPresent(facts::identity);
    metadata(item, story, facts);
    titleAsHeadline(item, story, facts);
    new ContentMeta(story, facts).dateline(item);
    story.article().type("composite");
    associate(item, story, null);
    return story;
  }

  private void metadata(XmlElement item, Story story, Facts facts) {
    item.attribute("version")
        .ifPresent(
            version -> {
              story.article().version(version);
              // how other systems name one version of an item
              item.attribute("guid")
                  .ifPresent(guid -> facts.altId("versionedGuid", guid + ":" + version));
            });
    root.all("header", "signal")
        .flatMap(s -> s.attribute("qcode").or(() -> s.attribute("uri")).stream())
        .forEach(facts::signal);
    new ItemMeta(story, facts).fill(item);
    new ContentMeta(story, facts).fill(item);
    new Rights(story, facts).fill(item);
    new Concepts(story, facts, item).fill();
    root.textAt("header", "transmitId")
        .filter(id -> id.matches("\\d{1,6}"))
        .ifPresent(story.desk()::sequence);
    if (story.article().urgency() == null) {
      root.textAt("header", "priority").ifPresent(facts::urgency);
    }
  }

  private static void titleAsHeadline(XmlElement item, Story story, Facts facts) {
    item.textAt("itemMeta", "title").ifPresent(story.article()::title);
    if (!facts.hasHeadline() && story.article().title() != null) {
      facts.headline("main", story.article().title());
    }
  }

  /** The text that a package without a headline of its own is about. */
  private Optional<String> wrapped(XmlElement packageItem) {
    if (packageItem.attribute("guid").isEmpty()
        || packageItem.textAt("contentMeta", "headline").isPresent()) {
      return Optional.empty();
    }
    return new PackageGroups(packageItem)
        .members().stream()
            .findFirst()
            .flatMap(m -> m.reference().attribute("residref"))
            .filter(newsItems::containsKey)
            .filter(guid -> ItemMeta.type(newsItems.get(guid)).equals("text"));
  }

  private void associate(XmlElement packageItem, Story story, XmlElement except) {
    var associations = new Associations(feed);
    for (PackageGroups.Member member : new PackageGroups(packageItem).members()) {
      XmlElement named = newsItems.get(member.reference().attribute("residref").orElse(""));
      if (named == null || named != except) {
        Optional<Article.Association> association =
            associations.of(member, Optional.ofNullable(named), story.article().associations());
        association.ifPresent(story.article()::addAssociations);
      }
    }
  }
}
