package dev.slugline.enrich.annotate.dates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slugline.contracts.Extension;
import dev.slugline.contracts.Extension.DateMention;
import dev.slugline.contracts.Extension.Dateline;
import dev.slugline.contracts.Extension.Evidence;
import dev.slugline.enrich.Block;
import dev.slugline.enrich.FeedProfile;
import dev.slugline.enrich.Story;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateAnnotatorTest {
  /** A Thursday. */
  private static final String WRITTEN = "2024-05-16T10:00:00Z";

  private static final DateAnnotator ANNOTATOR = new DateAnnotator();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en    | The mayor said on Thursday that a vote will follow on Monday. | Thursday=2024-05-16 Monday=2024-05-20
          en    | The council met on Monday and will vote on Friday.    | Monday=2024-05-13 Friday=2024-05-17
          en    | It opened last Thursday.                              | last Thursday=2024-05-09
          en    | It may march in June.                                 | June=2024-06
          en    | Rain fell last week and this month.                   | last week=2024-05-06/2024-05-12 this month=2024-05
          en    | It closed yesterday. It reopens tomorrow.             | yesterday=2024-05-15 tomorrow=2024-05-17
          en    | Three days ago it rained, 10 days ago it snowed.      | Three days ago=2024-05-13 10 days ago=2024-05-06
          en    | The strike began on February 24.                      | February 24=2024-02-24
          en    | The fair ended on Dec. 28.                            | Dec. 28=?
          en    | In 2019, the court ruled on March 3 that it could.    | 2019=2019 March 3=2019-03-03
          en    | The lease of 1987 expires on 5 May.                   | 1987=1987 5 May=?
          en    | He served from 3 March to 5 April 2021.               | 3 March=2021-03-03 5 April 2021=2021-04-05
          en    | The fair runs May 3-5, 2025.                          | May 3-5, 2025=2025-05-03/2025-05-05
          en    | It was signed on 2021-03-05 and on 31/12/2020.        | 2021-03-05=2021-03-05 31/12/2020=2020-12-31
          en    | It is due on 03/04/2024.                              | 03/04/2024=?
          en-US | It is due on 03/04/2024.                              | 03/04/2024=2024-03-04
          en-GB | It is due on 03/04/2024.                              | 03/04/2024=2024-04-03
          en    | It was on 31 February 2024.                           | 31 February 2024=?
          en    | Sunday, May 12 was wet, Sunday, May 13 was not.       | Sunday, May 12=2024-05-12 Sunday, May 13=?
          en    | Black Friday sales rose, the Sunday Times reported.   |
          en    | Room 2021 holds 1990 people, the sun shines.          |
          en    | The 1990s were dull, in 2024-25 they were not.        |
          de    | Der Rat tagte am Montag und wird am Freitag abstimmen. | Montag=2024-05-13 Freitag=2024-05-17
          de    | Am 3. März 2021 begann es, am 24. Februar dieses Jahres nicht. | 3. März 2021=2021-03-03 24. Februar=2024-02-24
          de    | Vergangene Woche fiel Regen. Vor drei Tagen auch.     | Vergangene Woche=2024-05-06/2024-05-12 Vor drei Tagen=2024-05-13
          de    | Die Frist endet am 01.06.2024.                        | 01.06.2024=2024-06-01
          fr    | Le conseil a voté lundi et doit se réunir vendredi.   | lundi=2024-05-13 vendredi=2024-05-17
          fr    | Né le 1er mai 1990, il est parti il y a trois jours.  | 1er mai 1990=1990-05-01 il y a trois jours=2024-05-13
          es    | El consejo votó el lunes y se reunirá el próximo viernes. | lunes=2024-05-13 próximo viernes=2024-05-17
          es    | Murió el 3 de marzo de 2021 por la mañana.            | 3 de marzo de 2021=2021-03-03
          it    | Il consiglio ha votato lunedì. Ieri pioveva.          | lunedì=2024-05-13 Ieri=2024-05-15
          ar    | قال الوزير يوم الخميس إن الجسر مغلق.                   | الخميس=2024-05-16
          ar    | بدأت في ٣ شباط ٢٠٢٢ وانتهت الأسبوع الماضي.            | ٣ شباط ٢٠٢٢=2022-02-03 الأسبوع الماضي=2024-05-06/2024-05-12
          fi    | Se avattiin 3. toukokuuta 2021.                       |
          """)
  void datesAreSaidAsFarAsTheStoryTells(String language, String text, String expected) {
    assertThat(said(dates(story(language, WRITTEN, text))))
        .isEqualTo(expected == null ? "" : expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The council met on Monday, last week and on February 24. | Monday=? last week=? February 24=?
          The law of 3 March 2021 stands.                          | 3 March 2021=2021-03-03
          It was wet in March and in 2019.                         | March=? 2019=2019
          """)
  void withoutAnAnchorNoYearIsMadeUp(String text, String expected) {
    assertThat(said(dates(story("en", null, text)))).isEqualTo(expected);
  }

  @Test
  void theDatelineComesBeforeTheFeedsDate() {
    Story story = story("en", WRITTEN, "VELDEN, May 14 (CW) - It rained on Tuesday, Jo Roe said.");
    story.desk().dateline(new Dateline("VELDEN, May 14 (CW)", List.of(), "May 14", "CW", 0, 19));

    assertThat(dates(story))
        .containsExactly(new DateMention("Tuesday", "2024-05-14", "dateline", 35, 42));
  }

  @Test
  void aDatelineWithItsYearNeedsNoFeed() {
    Story story = story("en", null, "Roe said on Monday it had rained.");
    story.desk().dateline(new Dateline("VELDEN", List.of(), "Jan 2, 2023", null, null, null));

    assertThat(said(dates(story))).isEqualTo("Monday=2023-01-02");
  }

  @Test
  void aDatelineWithoutYearAndWithoutFeedsDateIsNoAnchor() {
    Story story = story("en", null, "Roe said on Monday it had rained.");
    story.desk().dateline(new Dateline("VELDEN", List.of(), "Jan 2", null, null, null));

    assertThat(said(dates(story))).isEqualTo("Monday=?");
  }

  @Test
  void twoDatesOfTheFeedFarApartAreNoAnchor() {
    Story story = story("en", WRITTEN, "Roe said on Monday it had rained.");
    story.article().firstCreated(OffsetDateTime.parse("2019-01-01T00:00:00Z"));

    assertThat(said(dates(story))).isEqualTo("Monday=?");
  }

  @Test
  void theDayIsThatOfTheFeedsZone() {
    var feed = new FeedProfile("f", null, null, ZoneId.of("Asia/Tokyo"));

    assertThat(said(dates(story(feed, "en", "2024-05-16T20:00:00Z", "It rained today."))))
        .isEqualTo("today=2024-05-17");
    assertThat(said(dates(story("en", "2024-05-16T23:30:00-05:00", "It rained today."))))
        .isEqualTo("today=2024-05-16");
  }

  @Test
  void whatSomebodyElseCallsTodayStaysOpen() {
    Story story = story("en", WRITTEN, "“We met yesterday,” Roe said on Monday.");
    story.desk().addQuotes(new Extension.Quote("We met yesterday,", "Roe", "said", 1, 18));

    assertThat(said(dates(story))).isEqualTo("yesterday=? Monday=2024-05-13");
  }

  @Test
  void everyDateHasItsEvidence() {
    Story story = story("en", WRITTEN, "Roe said on Monday that it rained on 3 May 2021.");

    ANNOTATOR.annotate(story);

    assertThat(story.desk().evidence())
        .extracting(Evidence::field, Evidence::rule, Evidence::start)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("x-slugline.dates[0]", "weekday-past", 12),
            org.assertj.core.groups.Tuple.tuple("x-slugline.dates[1]", "date-with-year", 37));
  }

  private static List<DateMention> dates(Story story) {
    ANNOTATOR.annotate(story);
    return story.desk().build().dates();
  }

  private static String said(List<DateMention> dates) {
    return dates.stream()
        .map(d -> d.text() + "=" + (d.date() == null ? "?" : d.date()))
        .collect(Collectors.joining(" "));
  }

  private static Story story(String language, String written, String text) {
    return story(FeedProfile.unknown("f"), language, written, text);
  }

  private static Story story(FeedProfile feed, String language, String written, String text) {
    var story = new Story(feed, Story.BodyOrigin.MARKUP);
    story.article().language(language);
    story.article().versionCreated(written == null ? null : OffsetDateTime.parse(written));
    story.blocks().add(Block.paragraph(text));
    return story;
  }
}
