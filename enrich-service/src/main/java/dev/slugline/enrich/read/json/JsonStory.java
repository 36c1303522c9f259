package dev.slugline.enrich.read.json;

import com.fasterxml.jackson.databind.JsonNode;
import dev.slugline.contracts.Article;
import dev.slugline.contracts.ArticleBuilder;
import dev.slugline.enrich.FeedProfile;
import dev.slugline.enrich.LanguageTag;
import dev.slugline.enrich.Story;
import dev.slugline.enrich.StoryUri;
import dev.slugline.enrich.read.codes.Datelines;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Makes the story of one item. */
final class JsonStory {
  private static final Set<String> TYPES =
      Set.of("text", "audio", "video", "picture", "graphic", "composite", "component");
  private static final Set<String> PLANS = Set.of("event", "planning", "coverage", "assignment");
  private static final String[] HEADLINE = {"headline", "headlines", "headlinetext", "title"};
  private static final String[] ID = {
    "uri", "guid", "urn", "itemid", "storyid", "id", "usn", "url", "link", "permalink"
  };

  private final FeedProfile feed;
  private final Fields item;
  private final boolean apMediaApi;
  private final Story story;

  JsonStory(FeedProfile feed, Fields item, boolean apMediaApi) {
    this.feed = feed;
    this.item = item;
    this.apMediaApi = apMediaApi;
    this.story = new Story(feed, Story.BodyOrigin.MARKUP);
  }

  /** Whether it has what a story has: a headline or a name of its own, and words. */
  static boolean isItem(Fields item) {
    if (item.has("properties") && item.has("schema")) {
      return false;
    }
    boolean headed = item.text(HEADLINE) != null;
    boolean worded = JsonBody.isIn(item) || item.has("descriptions") || JsonTexts.isDescribed(item);
    boolean named = item.has("uri", "guid", "urn", "itemid", "altids");
    return headed && (worded || named) || named && worded;
  }

  /** The type in ninjs' word for it. */
  static String type(Fields item) {
    String type = item.text("type", "itemtype", "mediatype");
    String word = type == null ? "text" : type.toLowerCase(Locale.ROOT);
    word = word.substring(word.lastIndexOf(':') + 1);
    return switch (word) {
      case "story", "article", "newsarticle", "post" -> "text";
      case "image", "photo", "photograph" -> "picture";
      case "package" -> "composite";
      default -> word;
    };
  }

  static boolean isPlan(Fields item, String type) {
    return PLANS.contains(type) || item.has("eventdetails") && !JsonBody.isIn(item);
  }

  Story read() {
    identity();
    new JsonDates(item).into(story);
    new JsonStatus(item).into(story);
    new JsonTexts(item).into(story.article());
    new JsonCredits(item).into(story);
    naming();
    rights();
    new JsonConcepts(item).into(story);
    JsonMedia.into(item, story);
    story.blocks().addAll(JsonBody.of(item, story.article().type()));
    item.get("dateline")
        .filter(JsonNode::isTextual)
        .ifPresent(dateline -> Datelines.set(story, dateline.asText()));
    return story;
  }

  private void identity() {
    ArticleBuilder article = story.article();
    String type = type(item);
    article.type(TYPES.contains(type) ? type : "text");
    article.representationType(representation(item.text("representationtype")));
    article.profile(item.text("profile"));
    article.version(item.text("version", "revision", "currentversion"));
    String given = item.text(ID);
    String raw = apMediaApi ? firstOf(itemId(), given) : given;
    if (raw != null) {
      article.uri(StoryUri.of(feed, raw));
    }
    if (given != null && !given.equals(article.uri())) {
      article.addAltIds(new Article.AltId("guid", given));
    }
    alternatives();
  }

  /** What ninjs 1 has as an object of names and later versions as a list of roles. */
  private void alternatives() {
    item.get("altids", "altid")
        .ifPresent(
            ids -> {
              if (ids.isArray()) {
                for (Fields one : item.objects("altids", "altid")) {
                  altId(one.text("role", "type"), one.text("value", "id"));
                }
              } else if (ids.isObject()) {
                ids.properties().forEach(e -> altId(e.getKey(), Fields.textOf(e.getValue())));
              }
            });
    altId("usn", item.text("usn"));
    altId("original", item.text("originalurn", "originalid"));
  }

  private void altId(String role, String value) {
    if (value != null) {
      story.article().addAltIds(new Article.AltId(role, value));
    }
  }

  private void naming() {
    ArticleBuilder article = story.article();
    article.title(item.line("title"));
    article.slugline(item.line("slugline", "slug"));
    LanguageTag.of(item.text("language", "lang", "inlanguage")).ifPresent(article::language);
    story.desk().sequence(item.text("transmissionid", "ingestprovidersequence"));
    story.desk().take(item.text("anpatakekey", "takekey"));
    story.desk().providerWords(JsonBody.words(item));
  }

  private void rights() {
    ArticleBuilder article = story.article();
    article.copyrightHolder(item.text("copyrightholder"));
    article.copyrightNotice(item.text("copyrightnotice"));
    List<String> terms = item.texts("usageterms", "usage");
    article.usageTerms(terms.isEmpty() ? null : String.join(" ", terms));
    item.objects("rightsinfo").stream().findFirst().ifPresent(this::machineRights);
  }

  /** By reference or in full: ninjs has room for one of them. */
  private void machineRights(Fields rights) {
    String linked = rights.text("linkedrights");
    String encoded = linked == null ? rights.text("encodedrights") : null;
    if (linked != null || encoded != null) {
      story.article().rightsInfo(new Article.RightsInfo(rights.text("langid"), linked, encoded));
    }
  }

  private static String representation(String type) {
    String word = type == null ? "" : type.toLowerCase(Locale.ROOT);
    return switch (word) {
      case "full", "complete" -> "full";
      case "partial", "incomplete", "associated" -> "partial";
      default -> null;
    };
  }

  /** The same for all revisions, where AP's {@code uri} carries the revision in its query. */
  private String itemId() {
    return item.objects("altids").stream().findFirst().map(ids -> ids.text("itemid")).orElse(null);
  }

  private static String firstOf(String one, String other) {
    return one == null ? other : one;
  }
}
