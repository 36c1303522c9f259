package dev.slugline.enrich.read.picture;

import com.drew.metadata.iptc.IptcDirectory;
import dev.slugline.contracts.Article;
import dev.slugline.enrich.FeedProfile;
import dev.slugline.enrich.Reading;
import dev.slugline.enrich.Story;
import dev.slugline.enrich.WireCopy;
import dev.slugline.enrich.WireDates;
import dev.slugline.enrich.WireFormat;
import dev.slugline.enrich.read.Reader;
import dev.slugline.enrich.read.codes.ContentId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads a picture as a story of type picture; one without any caption is still a picture. */
public final class PictureReader implements Reader {

  @Override
  public Set<WireFormat> formats() {
    return Set.of(WireFormat.PICTURE);
  }

  @Override
  public List<Reading> read(WireCopy copy) {
    var story = new Story(copy.feed(), Story.BodyOrigin.MARKUP);
    Caption caption = Caption.of(copy.bytes());
    story
        .article()
        .type("picture")
        .uri("urn:slugline:" + copy.feed().id() + ":picture:" + ContentId.of(copy.bytes()));
    words(caption, story);
    handling(caption, story);
    story
        .article()
        .addRenditions(
            new Article.Rendition(
                "original",
                null,
                contentType(copy.bytes()),
                null,
                null,
                null,
                copy.bytes().length,
                null,
                null));
    return List.of(new Reading.Read(story));
  }

  /** What a picture that travels with a story says of itself. */
  public static Story described(byte[] picture, FeedProfile feed) {
    var story = new Story(feed, Story.BodyOrigin.MARKUP);
    Caption caption = Caption.of(picture);
    words(caption, story);
    handling(caption, story);
    return story;
  }

  private static void words(Caption caption, Story story) {
    var article = story.article();
    caption
        .value(IptcDirectory.TAG_HEADLINE, "Headline")
        .ifPresent(h -> article.addHeadlines(new Article.Text("main", null, h)));
    caption
        .value(IptcDirectory.TAG_CAPTION, "description")
        .ifPresent(c -> article.addDescriptions(new Article.Text("caption", null, c)));
    caption.value(IptcDirectory.TAG_OBJECT_NAME, "title").ifPresent(article::slugline);
    List<String> names = caption.all(IptcDirectory.TAG_BY_LINE, "creator");
    if (!names.isEmpty()) {
      article.by(String.join(", ", names));
    }
    caption.all(IptcDirectory.TAG_KEYWORDS, "subject").forEach(story.desk()::addKeywords);
    List<String> place =
        Stream.of(
                caption.value(IptcDirectory.TAG_CITY, "City"),
                caption.value(IptcDirectory.TAG_PROVINCE_OR_STATE, "State"),
                caption.value(IptcDirectory.TAG_COUNTRY_OR_PRIMARY_LOCATION_NAME, "Country"))
            .flatMap(Optional::stream)
            .toList();
    if (!place.isEmpty()) {
      article.located(String.join(", ", place));
    }
  }

  private static void handling(Caption caption, Story story) {
    var article = story.article();
    Stream.of(
            caption.value(IptcDirectory.TAG_CREDIT, "Credit"),
            caption.value(IptcDirectory.TAG_SOURCE, "Source"))
        .flatMap(Optional::stream)
        .distinct()
        .forEach(s -> article.addInfoSources(new Article.Source(s, null, null, null)));
    caption.value(IptcDirectory.TAG_COPYRIGHT_NOTICE, "rights").ifPresent(article::copyrightNotice);
    caption.xmp("UsageTerms").stream().findFirst().ifPresent(article::usageTerms);
    caption
        .value(IptcDirectory.TAG_SPECIAL_INSTRUCTIONS, "Instructions")
        .ifPresent(article::edNote);
    caption.urgency().ifPresent(article::urgency);
    caption.value(IptcDirectory.TAG_CATEGORY, "Category").ifPresent(story.desk()::category);
    caption
        .value(IptcDirectory.TAG_ORIGINAL_TRANSMISSION_REFERENCE, "TransmissionReference")
        .ifPresent(id -> article.addAltIds(new Article.AltId("transmission-reference", id)));
    String day = caption.iim(IptcDirectory.TAG_DATE_CREATED).stream().findFirst().orElse(null);
    String time = caption.iim(IptcDirectory.TAG_TIME_CREATED).stream().findFirst().orElse("");
    Optional.ofNullable(day)
        .map(d -> d.replace(":", "") + (time.isEmpty() ? "" : "T" + time.replace(":", "")))
        .or(() -> caption.xmp("DateCreated").stream().findFirst())
        .flatMap(date -> WireDates.parse(date, story.feed().zone()))
        .ifPresent(article::contentCreated);
  }

  private static String contentType(byte[] picture) {
    return switch (picture[0] & 0xff) {
      case 0xff -> "image/jpeg";
      case 0x89 -> "image/png";
      case 'I', 'M' -> "image/tiff";
      case 'G' -> "image/gif";
      default -> null;
    };
  }
}
