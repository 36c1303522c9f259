package dev.slugline.enrich.read.json;

import dev.slugline.contracts.Article;
import dev.slugline.contracts.ArticleBuilder;
import dev.slugline.contracts.Extension.Link;
import dev.slugline.contracts.Extension.Note;
import dev.slugline.contracts.Extension.Signal;
import dev.slugline.enrich.FeedProfile;
import dev.slugline.enrich.LanguageTag;
import dev.slugline.enrich.PubStatus;
import dev.slugline.enrich.Story;
import dev.slugline.enrich.StoryUri;
import dev.slugline.enrich.WireDates;
import java.time.OffsetDateTime;
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
    "uri", "guid", "urn", "itemid", "storyid", "id", "url", "link", "permalink"
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
    dates();
    status();
    new JsonTexts(item).into(story.article());
    credits();
    rights();
    new JsonConcepts(item).into(story);
    JsonMedia.into(item, story);
    story.blocks().addAll(JsonBody.of(item, story.article().type()));
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
  }

  private void altId(String role, String value) {
    if (value != null) {
      story.article().addAltIds(new Article.AltId(role, value));
    }
  }

  private void dates() {
    ArticleBuilder article = story.article();
    article.versionCreated(
        date("versioncreated", "updated", "datetimesent", "datemodified", "modified", "updatedat"));
    article.firstCreated(date("firstcreated", "created", "createdat"));
    article.contentCreated(
        date("contentcreated", "datepublished", "published", "pubdate", "publishedat", "date"));
    article.embargoedUntil(date("embargoeduntil", "embargoed", "embargo"));
    article.expires(date("expires", "expiry"));
  }

  private OffsetDateTime date(String... names) {
    for (String name : names) {
      var date = WireDates.parse(item.text(name), feed.zone());
      if (date.isPresent()) {
        return date.get();
      }
    }
    return null;
  }

  private void status() {
    ArticleBuilder article = story.article();
    String status = item.text("pubstatus", "status");
    PubStatus.of(status).ifPresent(article::pubStatus);
    if ("embargoed".equalsIgnoreCase(status) && article.embargoedUntil() == null) {
      article.pubStatus("withheld");
      story.desk().addSignals(Signal.HOLD);
    }
    Integer urgency = item.number("urgency");
    if (urgency == null) {
      urgency = urgencyOf(item.text("editorialpriority"));
    }
    if (urgency != null && urgency >= 1 && urgency <= 9) {
      article.urgency(urgency);
    }
    LanguageTag.of(item.text("language", "lang", "inlanguage")).ifPresent(article::language);
    String note = item.text("ednote", "editornote", "editorialnote");
    article.edNote(note);
    JsonSignals.of(item).forEach(story.desk()::addSignals);
    for (String updated : item.texts("evolvedfrom", "rewriteof", "replacing", "replaces")) {
      story.desk().addLinks(new Link("updates", updated));
    }
    for (Fields pad : item.objects("notepad")) {
      note("public", pad.text("publichtml", "publictext"));
      note("private", pad.text("nonpublichtml", "nonpublictext"));
    }
  }

  private void note(String role, String html) {
    if (html != null) {
      JsonBody.blocks(html).forEach(b -> story.desk().addNotes(new Note(role, b.text())));
    }
  }

  /** AP's letters, in the scale of 1 to 9. */
  private static Integer urgencyOf(String letter) {
    return letter == null
        ? null
        : switch (letter.toLowerCase(Locale.ROOT)) {
          case "f" -> 1;
          case "b" -> 2;
          case "u" -> 3;
          case "r" -> 4;
          case "d" -> 5;
          case "a", "s", "z" -> 6;
          default -> null;
        };
  }

  private void credits() {
    ArticleBuilder article = story.article();
    List<String> bylines = item.texts("byline", "bylines", "by");
    if (bylines.isEmpty()) {
      bylines = item.texts("authors", "author", "creator", "photographer");
    }
    article.by(bylines.isEmpty() ? null : String.join("; ", bylines));
    article.located(located());
    article.title(item.line("title"));
    article.slugline(item.line("slugline", "slug"));
    story.desk().sequence(item.text("transmissionid", "ingestprovidersequence"));
    story.desk().take(item.text("anpatakekey", "takekey"));
  }

  private String located() {
    String located = item.line("located");
    if (located != null) {
      return located;
    }
    for (Fields line : item.objects("datelinelocation", "dateline")) {
      String city = line.text("city", "located");
      String area = line.text("countryareaname", "countryname");
      return city == null || area == null ? city : city + ", " + area;
    }
    return null;
  }

  private void rights() {
    ArticleBuilder article = story.article();
    article.copyrightHolder(item.text("copyrightholder"));
    article.copyrightNotice(item.text("copyrightnotice"));
    List<String> terms = item.texts("usageterms");
    article.usageTerms(terms.isEmpty() ? null : String.join(" ", terms));
    item.objects("rightsinfo").stream()
        .findFirst()
        .ifPresent(
            rights ->
                article.rightsInfo(
                    new Article.RightsInfo(
                        rights.text("langid"),
                        rights.text("linkedrights"),
                        rights.text("encodedrights"))));
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
