package dev.slugline.contracts;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;

/**
 * What Slugline adds to a ninjs article, under {@code x-slugline}. Every {@code start} and {@code
 * end} counts Unicode code points of {@link #text}; {@code copyStart} and {@code copyEnd} count
 * code points of the copy as it was read, which {@code slugline explain} shows.
 *
 * @param revision our own number of this version: 1 for the first, strictly increasing per story
 * @param receipt the receipt (UUIDv7) of the push that brought this version
 * @param item which story of the push it is, counted from 0
 * @param format the wire format as sniffed, such as {@code newsml-g2}
 * @param state what this version is to subscribers: {@code first}, {@code update}, {@code
 *     correction}, {@code kill} …
 * @param text the body as plain text, the same as the {@code text/plain} body
 * @param sequence the provider's running number of the item on its wire
 * @param take the take key or version words, such as {@code 1st Ld-Writethru}
 * @param providerWords how many words the provider says the story has
 * @param links the items that this one updates, corrects, continues or cancels
 * @param gaps the annotators that failed or ran out of time: what they would have said is missing,
 *     not absent
 * @param contentHash of the words of headlines, dateline and body, in whatever format, markup,
 *     case, spacing and punctuation they came
 * @param fingerprint a sample of the body's runs of three words: the share of the smaller one that
 *     lies in the larger tells how much of the shorter story the longer has
 * @param cluster the id shared by near-duplicates over all feeds
 * @param previous the receipt of the version before this one
 * @param chain every version of the story so far, oldest first
 * @param flags what a person may want to look at, such as {@code same_version_other_content}
 */
@RecordBuilder
@RecordBuilder.Options(addSingleItemCollectionBuilders = true, useImmutableCollections = true)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonIgnoreProperties(ignoreUnknown = true)
public record Extension(
    Integer revision,
    String state,
    String feed,
    String receipt,
    Integer item,
    OffsetDateTime receivedAt,
    String format,
    String charset,
    String text,
    Dateline dateline,
    List<Signal> signals,
    List<Link> links,
    String sequence,
    String take,
    String category,
    Integer providerWords,
    List<String> keywords,
    List<Note> notes,
    List<Byline> bylines,
    List<Credit> credits,
    List<Quote> quotes,
    List<Mention> mentions,
    List<Entity> entities,
    List<DateMention> dates,
    Counts counts,
    Double languageConfidence,
    String contentHash,
    List<Long> fingerprint,
    String cluster,
    String previous,
    List<Version> chain,
    List<String> flags,
    List<Evidence> evidence,
    List<String> gaps)
    implements ExtensionBuilder.With {

  /**
   * Where and when the story says it was written.
   *
   * @param text the dateline as it stands, without the dash after it
   * @param places each place as written
   * @param date the date as written; absent where the dateline has none
   * @param source the agency named in it
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record Dateline(
      String text, List<String> places, String date, String source, Integer start, Integer end) {}

  /** What the copy asks of the one who handles it. */
  public enum Signal {
    FLASH,
    ALERT,
    UPDATE,
    CORRECTION,
    REFILE,
    REPEAT,
    WRITETHRU,
    LEAD,
    ADD,
    WRAPUP,
    ADVISORY,
    HOLD,
    RELEASE,
    WITHHOLD,
    WITHDRAWAL,
    KILL,
    TAKEDOWN,
    EMBARGO,
    ANALYSIS,
    FACTBOX,
    BRIEF,
    PICTURE,
    TEST;

    @JsonValue
    public String json() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * Another item that this one names.
   *
   * @param rel {@code updates}, {@code corrects}, {@code continues}, {@code kills}, {@code
   *     withdraws}, {@code seeAlso}
   * @param target the other item's uri or other id, as written
   */
  public record Link(String rel, String target) {}

  /** An editor's note; private ones are for newsrooms only. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record Note(String role, String value) {}

  /**
   * Who signs the story.
   *
   * @param name one person or agency, as written
   * @param title their title or affiliation, such as {@code AP Sports Writer}
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record Byline(String name, String title) {}

  /**
   * Who made a picture or helped with the story.
   *
   * @param role {@code photographer}, {@code agency}, {@code pool}, {@code archive}, {@code
   *     reporting}, {@code writing}, {@code editing}, {@code contact}
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record Credit(String role, String name, String place) {}

  /**
   * Words in quotation marks that somebody said.
   *
   * @param text the words without their marks
   * @param speaker who said them, by the fullest name the story gives; absent where it does not say
   * @param cue the word that gives them to the speaker, such as {@code said}
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record Quote(String text, String speaker, String cue, int start, int end) {}

  /** A name as it stands in the text; {@code type} is person, organisation, place or other. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record Mention(String type, String text, String entity, int start, int end) {}

  /**
   * One real person, organisation or place, however often and under whatever short forms it is
   * mentioned.
   *
   * @param name the fullest form in the story
   * @param role what the story calls them, such as {@code US Secretary of State}
   * @param country ISO 3166-1 alpha-2, only where certain
   * @param confidence 0 to 1
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record Entity(
      String type,
      String name,
      List<String> aliases,
      String role,
      String country,
      Integer count,
      Double confidence) {}

  /**
   * A date as the text names it and, only where the story tells, which one it is.
   *
   * @param date ISO 8601: a day, a month, a year, or an interval of two days parted by a slash
   * @param anchor what a date that needs one was reckoned from: {@code dateline}, {@code
   *     versionCreated}, {@code contentCreated}, {@code firstCreated} or {@code sentence}, whose
   *     year it takes; absent where its own words are enough
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record DateMention(String text, String date, String anchor, int start, int end) {}

  /**
   * Size of the text; reading time at 230 words a minute.
   *
   * @param words each Chinese or Japanese character is one, read at 500 a minute
   * @param characters code points
   */
  public record Counts(int words, int characters, int readingSeconds) {}

  /** One version in a story's chain. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record Version(
      int revision, String state, String uri, String version, String receipt, OffsetDateTime at) {}

  /**
   * Why a field says what it says. A field without evidence was supplied by the feed in so many
   * words.
   *
   * @param field the field's path from the article's root: {@code x-slugline.dateline}, {@code
   *     x-slugline.quotes[0]}; an entry of a list by its number from 0, or by its role, name or
   *     literal: {@code headlines[main]}, {@code x-slugline.entities[NAME]}, {@code
   *     subjects[medtop:20000002]}
   * @param rule the name of the rule that derived it
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record Evidence(
      String field, String rule, Integer start, Integer end, Integer copyStart, Integer copyEnd) {}
}
