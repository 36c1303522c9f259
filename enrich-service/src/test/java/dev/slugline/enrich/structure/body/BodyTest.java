package dev.slugline.enrich.structure.body;

import static dev.slugline.enrich.structure.Stories.blocks;
import static dev.slugline.enrich.structure.Stories.copy;
import static org.assertj.core.api.Assertions.assertThat;

import dev.slugline.enrich.Block.Kind;
import dev.slugline.enrich.Story;
import org.junit.jupiter.api.Test;

class BodyTest {
  private static final String LEAD =
      "The harbour of Port Alder has reopened, its master said, and the first ferry has left.";

  @Test
  void aBareShortLineBetweenParagraphsIsASubHead() {
    Story story =
        copy(
            "Port Alder reopens",
            "",
            LEAD,
            "",
            "Bread and mail",
            "",
            LEAD,
            "",
            "Who pays?",
            "",
            LEAD);

    assertThat(blocks(story, Kind.HEADING)).containsExactly("Bread and mail", "Who pays?");
    assertThat(story.desk().evidence())
        .filteredOn(e -> e.rule().equals("sub-head"))
        .allSatisfy(
            e ->
                assertThat(story.text().substring(e.start(), e.end()))
                    .isEqualTo(story.copy().substring(e.copyStart(), e.copyEnd())));
  }

  @Test
  void capitalsAreASubHeadWhereTheCopySetsNothingOff() {
    Story story = copy("Port Alder reopens", "", "   " + LEAD, "   WHO PAYS", "   " + LEAD);

    assertThat(blocks(story, Kind.HEADING)).containsExactly("WHO PAYS");
  }

  @Test
  void shortLinesInARunAreNoSubHeads() {
    Story story =
        copy(
            "Ice hockey",
            "",
            "EAST",
            "Alder 20, Bell 14",
            "SOUTH",
            "Cove 21, Dell 17",
            "WEST",
            "Elm 3, Fern 2");

    assertThat(blocks(story, Kind.HEADING)).isEmpty();
    assertThat(story.text()).contains("EAST", "Fern 2");
  }

  @Test
  void theLastLineIsNoSubHead() {
    Story story = copy("Port Alder reopens", "", LEAD, "", "Bread and mail");

    assertThat(blocks(story, Kind.HEADING)).isEmpty();
  }

  @Test
  void bulletsMakeAList() {
    Story story =
        copy(
            "Port Alder reopens",
            "",
            "* Ferries sail again",
            "* Pilots rested",
            "",
            LEAD,
            "",
            "• One more");

    assertThat(blocks(story, Kind.LIST_ITEM))
        .containsExactly("Ferries sail again", "Pilots rested", "One more");
  }

  @Test
  void dashesMakeAListOnlyInARun() {
    Story list =
        copy("Port Alder reopens", "", LEAD, "", "- bread", "- mail", "- a piano", "", LEAD);
    Story speech =
        copy("Le port rouvre", "", LEAD, "", "– Oui, dit le pilote.", "– Enfin.", "", LEAD);

    assertThat(blocks(list, Kind.LIST_ITEM)).containsExactly("bread", "mail", "a piano");
    assertThat(blocks(speech, Kind.LIST_ITEM)).isEmpty();
    assertThat(speech.text()).contains("– Oui, dit le pilote.");
  }

  @Test
  void aQuotationSaidTwiceIsAPullQuote() {
    Story story =
        copy(
            "Port Alder reopens",
            "",
            LEAD,
            "",
            "“We waited for nine long days”",
            "",
            "“We waited for nine long days and nights,” the pilot said.");

    assertThat(blocks(story, Kind.QUOTE)).containsExactly("“We waited for nine long days”");
  }

  @Test
  void aSignedQuotationIsAPullQuote() {
    Story story =
        copy(
            "Port Alder reopens",
            "",
            LEAD,
            "",
            "“Nobody slept in that house.”",
            "— Jane Holloway, pilot",
            "",
            LEAD);

    assertThat(blocks(story, Kind.QUOTE))
        .containsExactly("“Nobody slept in that house.”", "— Jane Holloway, pilot");
  }

  @Test
  void aQuotationInItsTurnIsNone() {
    Story story =
        copy("Port Alder reopens", "", LEAD, "", "“Nobody slept in that house.”", "", LEAD);

    assertThat(blocks(story, Kind.QUOTE)).isEmpty();
  }

  @Test
  void linesInColumnsAreOneTable() {
    Story story =
        copy(
            "Standings",
            "",
            "Alder      20   14  34",
            "Bell       18   12  30",
            "Cove        9    9  18",
            "",
            LEAD);

    assertThat(blocks(story, Kind.PREFORMATTED))
        .containsExactly("Alder      20   14  34\nBell       18   12  30\nCove        9    9  18");
  }
}
