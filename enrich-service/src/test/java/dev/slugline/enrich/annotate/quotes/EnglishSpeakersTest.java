package dev.slugline.enrich.annotate.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slugline.contracts.Extension.Evidence;
import org.junit.jupiter.api.Test;

class EnglishSpeakersTest {

  @Test
  void speakerStandsBetweenQuotationAndVerb() {
    var story = QuotedStory.of("“The dam will hold,” Ngozi Okoye said on Tuesday.");
    assertThat(story.speakers()).containsExactly("Ngozi Okoye");
    assertThat(story.cues()).containsExactly("said");
    assertThat(story.texts()).containsExactly("The dam will hold,");
  }

  @Test
  void speakerStandsAfterAnInvertedVerb() {
    var story =
        QuotedStory.of("“Nobody asked us,” said Piet Larsson, a farmer who lost forty cows.");
    assertThat(story.speakers()).containsExactly("Piet Larsson");
  }

  @Test
  void laterLastNameIsPrintedInFull() {
    var story =
        QuotedStory.of(
            "Harbour master Ngozi Okoye closed the port on Tuesday.",
            "“We could not see the bow,” Okoye told reporters.");
    assertThat(story.speakers()).containsExactly("Ngozi Okoye");
  }

  @Test
  void titleIsNotPartOfTheName() {
    var story = QuotedStory.of("Sen. Martha Quill said the levy was “a tax on rain.”");
    assertThat(story.speakers()).containsExactly("Martha Quill");
  }

  @Test
  void descriptionIsPrintedAsWritten() {
    var story =
        QuotedStory.of("“The valves failed,” a spokesman for the water board told the council.");
    assertThat(story.speakers()).containsExactly("a spokesman for the water board");
  }

  @Test
  void institutionSpeaksThroughItsStatement() {
    var story = QuotedStory.of("“We regret the leak,” a Northshore ministry statement said.");
    assertThat(story.speakers()).containsExactly("a Northshore ministry statement");
  }

  @Test
  void appositionBetweenNameAndVerbIsPassedOver() {
    var story =
        QuotedStory.of(
            "Ines Carvalho, 44, a nurse from Porto who works nights, said the ward was “a sieve.”");
    assertThat(story.speakers()).containsExactly("Ines Carvalho");
  }

  @Test
  void pronounGoesToThePersonOfThatGender() {
    var story =
        QuotedStory.of(
            "Martha Quill met Peter Vance at the town hall.",
            "“He was late,” she said.",
            "“She was early,” he said.");
    assertThat(story.speakers()).containsExactly("Martha Quill", "Peter Vance");
  }

  @Test
  void pronounOfALaterParagraphGoesToTheLastSubject() {
    var story =
        QuotedStory.of(
            "Peter Vance said he had warned Robert Hale that the bridge was “a sponge”.",
            "“As I made clear, we will close it,” he said.");
    assertThat(story.speakers()).containsExactly("Peter Vance", "Peter Vance");
  }

  @Test
  void quotationInterruptedByItsSpeakerIsTwoPassages() {
    var story = QuotedStory.of("“The roof,” Martha Quill said, “was never ours.”");
    assertThat(story.texts()).containsExactly("The roof,", "was never ours.");
    assertThat(story.speakers()).containsExactly("Martha Quill", "Martha Quill");
  }

  @Test
  void nextSentenceInTheParagraphHasTheSameSpeaker() {
    var story = QuotedStory.of("“We lost,” Martha Quill said. “We will lose again.”");
    assertThat(story.speakers()).containsExactly("Martha Quill", "Martha Quill");
    assertThat(story.rules()).containsExactly("quote-speaker-verb", "same-paragraph");
  }

  @Test
  void quotationOverSeveralParagraphsKeepsItsSpeaker() {
    var story =
        QuotedStory.of(
            "Peter Vance said: “The first winter was mild.",
            "“The second was not.",
            "“The third killed the orchard.”");
    assertThat(story.speakers()).containsOnly("Peter Vance").hasSize(3);
    assertThat(story.rules())
        .containsExactly("speaker-verb-quote", "continued-quotation", "continued-quotation");
  }

  @Test
  void fragmentBelongsToTheSubjectOfTheReportingClause() {
    var story =
        QuotedStory.of(
            "Ngozi Okoye accused the Harbour Board of “sleeping at the wheel” and called its"
                + " report “a fairy tale.”");
    assertThat(story.speakers()).containsExactly("Ngozi Okoye", "Ngozi Okoye");
    assertThat(story.cues()).containsExactly("accused", "called");
  }

  @Test
  void participleSharesTheSubjectOfItsClause() {
    var story =
        QuotedStory.of("Peter Vance stormed out of the chamber, calling the vote “a circus.”");
    assertThat(story.speakers()).containsExactly("Peter Vance");
  }

  @Test
  void subordinateClauseDoesNotTakeTheQuotation() {
    var story =
        QuotedStory.of(
            "Martha Quill repeated claims that Peter Vance reads no letters, calling him “a"
                + " locked door.”");
    assertThat(story.speakers()).containsExactly("Martha Quill");
  }

  @Test
  void theOneCitedSpeaks() {
    var story =
        QuotedStory.of(
            "A council read-out cited Peter Vance as telling Martha Quill that he would finish his"
                + " “grand canal”.");
    assertThat(story.speakers()).containsExactly("Peter Vance");
    assertThat(story.rules()).containsExactly("cited-as-saying");
  }

  @Test
  void accordingToNamesTheSource() {
    var story = QuotedStory.of("The gate was “rusted through,” according to a police report.");
    assertThat(story.speakers()).containsExactly("a police report");
    assertThat(story.cues()).containsExactly("according to");
  }

  @Test
  void agentOfAPassiveSpeaks() {
    var story = QuotedStory.of("The plan was described by Martha Quill as “a raffle.”");
    assertThat(story.speakers()).containsExactly("Martha Quill");
  }

  @Test
  void trailingAttributionBeatsTheNarratorsOwnSubject() {
    var story =
        QuotedStory.of("The miners were “left to drown” by their firm, the rescue union says.");
    assertThat(story.speakers()).containsExactly("the rescue union");
  }

  @Test
  void ownerOfARemarkSpeaks() {
    var story = QuotedStory.of("Critics pounced on Peter Vance's remark that “rivers forgive.”");
    assertThat(story.speakers()).containsExactly("Peter Vance");
  }

  @Test
  void labelBeforeAColonSpeaks() {
    var story = QuotedStory.of("Martha Quill: “I will not resign.”");
    assertThat(story.speakers()).containsExactly("Martha Quill");
  }

  @Test
  void labelInsideTheMarksSpeaks() {
    var story =
        QuotedStory.of(
            "Martha Quill faced the panel.",
            "\"QUILL: I have the receipts.\"",
            "\"CHAIR: Go on.\"");
    assertThat(story.speakers()).containsExactly("Martha Quill", "CHAIR");
    assertThat(story.texts()).containsExactly("I have the receipts.", "Go on.");
  }

  @Test
  void paraphraseOfAnOfficeGoesToItsOnlyBearer() {
    var story =
        QuotedStory.of(
            "Foreign Minister Ana Reyes met Peter Vance in Geneva.",
            "“The talks were frank,” the top Costan diplomat said.");
    assertThat(story.speakers()).containsExactly("Ana Reyes");
  }

  @Test
  void titlesOfShowsAreNotSaid() {
    var story =
        QuotedStory.of(
            "Martha Quill told NBN's “Morning With Friends” that the film “Cold Harbour” was “a"
                + " bore.”");
    assertThat(story.texts()).containsExactly("a bore.");
  }

  @Test
  void unattributedScareQuotesAreLeftOut() {
    assertThat(QuotedStory.of("The “sharing” boom is over.").quotes()).isEmpty();
  }

  @Test
  void evidenceCoversSpeakerAndCue() {
    var story = QuotedStory.of("“The dam will hold,” Ngozi Okoye said.");
    Evidence evidence = story.story().desk().evidence().get(0);
    assertThat(evidence.field()).isEqualTo("x-slugline.quotes[0]");
    assertThat(story.story().text().substring(evidence.start(), evidence.end()))
        .isEqualTo("Ngozi Okoye said");
  }

  @Test
  void spanGivesTheWordsWithoutMarks() {
    var story = QuotedStory.of("“The dam will hold,” Ngozi Okoye said.");
    var quote = story.quotes().get(0);
    assertThat(story.story().text().substring(quote.start(), quote.end())).isEqualTo(quote.text());
  }
}
