package dev.slugline.contracts;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * One story as subscribers read it: a ninjs 3.1 item (IPTC, 2025) with our own facts under {@code
 * x-slugline}. Names are those of the standard; what a story does not say is absent, never empty.
 *
 * @param uri the story's identity, the same for all its versions
 * @param version the provider's own version, as it came
 * @param urgency 1 (most urgent) to 9
 * @param located where the content was made, as the provider says it
 */
@RecordBuilder
@RecordBuilder.Options(addSingleItemCollectionBuilders = true, useImmutableCollections = true)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonIgnoreProperties(ignoreUnknown = true)
public record Article(
    String uri,
    Standard standard,
    String type,
    String representationType,
    String profile,
    String version,
    OffsetDateTime firstCreated,
    OffsetDateTime versionCreated,
    OffsetDateTime contentCreated,
    OffsetDateTime embargoedUntil,
    OffsetDateTime expires,
    String pubStatus,
    Integer urgency,
    String copyrightHolder,
    String copyrightNotice,
    String usageTerms,
    RightsInfo rightsInfo,
    String edNote,
    String language,
    String title,
    String slugline,
    String by,
    String located,
    List<Text> headlines,
    List<Text> descriptions,
    List<Body> bodies,
    List<Concept> people,
    List<Concept> organisations,
    List<Concept> places,
    List<Subject> subjects,
    List<Concept> events,
    List<Concept> objects,
    List<Source> infoSources,
    List<Genre> genres,
    List<Rendition> renditions,
    List<Association> associations,
    List<AltId> altIds,
    List<TrustIndicator> trustIndicators,
    DigitalSource digitalSourceType,
    @JsonProperty("x-slugline") Extension extension)
    implements ArticleBuilder.With {

  /** The standard that an article claims to follow. */
  public record Standard(String name, String version, String schema) {}

  /**
   * A headline or a description.
   *
   * @param role for headlines {@code main}, {@code subhead}, {@code short}, {@code seo}, {@code
   *     original}; for descriptions {@code summary}, {@code caption}
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record Text(String role, String contentType, String value) {}

  /**
   * The story itself in one content type; both bodies of an article hold the same words in the same
   * order.
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record Body(
      String role, String contentType, Integer charCount, Integer wordCount, String value) {}

  /**
   * A person, organisation, place, event or object that the story is about or mentions.
   *
   * @param rel how it relates to the story: {@code about}, {@code mentioned}, {@code photographer}
   *     …
   * @param literal the code as the provider gave it, or {@code iso3166-1a2:XX} for a country that
   *     we are certain of
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record Concept(String name, String rel, String uri, String literal) {}

  /**
   * What the story is about.
   *
   * @param literal the code as the provider gave it, such as {@code subj:15008000}
   * @param creator who assigned it: absent for the provider, {@code slugline} for us
   * @param relevance 0 to 100
   * @param confidence 0 to 100
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record Subject(
      String name,
      String rel,
      String uri,
      String literal,
      String creator,
      Integer relevance,
      Integer confidence) {}

  /**
   * Where the story came from: the provider, an agency named in a credit or source line, a
   * photographer.
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record Source(String name, String role, String uri, String literal) {}

  /** What kind of journalism it is, such as analysis, interview or obituary. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record Genre(String name, String uri, String literal) {}

  /** One form of a picture, video or document, by reference. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record Rendition(
      String name,
      String href,
      String contentType,
      String title,
      Integer width,
      Integer height,
      Integer sizeInBytes,
      Number duration,
      String format) {}

  /**
   * An item that travels with this one: a picture with its caption, a linked story, an attachment.
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record Association(
      String name,
      String rel,
      String uri,
      String type,
      String by,
      String usageTerms,
      String copyrightHolder,
      String copyrightNotice,
      List<Text> headlines,
      List<Text> descriptions,
      List<Source> infoSources,
      List<Rendition> renditions) {}

  /** Another name of the same item. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record AltId(String role, String value) {}

  /** A rights statement that machines read (ninjs {@code rightsInfo}). */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record RightsInfo(String langId, String linkedRights, String encodedRights) {}

  /** A publisher's trust statement (ninjs {@code trustIndicators}). */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record TrustIndicator(String role, String title, String href) {}

  /** How the content was made, AI disclosure included (IPTC digital source type). */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record DigitalSource(String name, String uri, String literal) {}
}
