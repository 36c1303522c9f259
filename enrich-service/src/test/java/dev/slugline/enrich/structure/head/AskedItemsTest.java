package dev.slugline.enrich.structure.head;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slugline.contracts.Extension.Link;
import dev.slugline.contracts.Extension.Signal;
import dev.slugline.enrich.Block;
import dev.slugline.enrich.FeedProfile;
import dev.slugline.enrich.Story;
import dev.slugline.enrich.structure.convention.Draft;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AskedItemsTest {
  private static Story read(List<Signal> signals, String... paragraphs) {
    var story = new Story(FeedProfile.unknown("nord"), Story.BodyOrigin.COPY);
    signals.forEach(story.desk()::addSignals);
    List.of(paragraphs).stream().map(Block::paragraph).forEach(story.blocks()::add);
    new AskedItems().apply(new Draft(story));
    return story;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Please kill item nrd 157, the ferry story. It is wrong.",
        "Please disregard our story number nrd 157.",
        "Editors, do not use the report nrd 157 of this morning.",
        "Bitte streichen Sie die Meldung nrd 157 ersatzlos.",
        "Bitte verwenden Sie die Meldung nrd 157 (Fähre fährt) nicht.",
        "Die Meldung Nr. nrd 157 wird zurückgezogen.",
        "Prière d'annuler la dépêche nrd 157.",
        "Se ruega anular la nota nrd 157.",
        "Si prega di annullare la notizia nrd 157.",
        "The item nrd 157 has been withdrawn."
      })
  void aNoticeNamesTheItemByItsNumber(String plea) {
    assertThat(read(List.of(Signal.KILL), plea).desk().links())
        .containsExactly(new Link("kills", "nrd 157"));
  }

  @Test
  void aPleaWithoutATagIsANoticeToo() {
    Story story = read(List.of(), "Bitte verwenden Sie die Meldung nrd 0157 nicht.");
    assertThat(story.desk().links()).containsExactly(new Link("kills", "nrd 0157"));
    assertThat(story.desk().signals()).containsExactly(Signal.KILL);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The court heard that the company had to withdraw the report 157 times.",
        "In his story 157 people were killed, the author said.",
        "Die Meldung 157 war nicht die letzte, sagte die Leiterin."
      })
  void aStoryThatTellsOfItemsNamesNone(String paragraph) {
    Story story = read(List.of(), paragraph);
    assertThat(story.desk().links()).isEmpty();
    assertThat(story.desk().signals()).isEmpty();
  }

  @Test
  void anItemThatIsHeldIsWithdrawn() {
    assertThat(read(List.of(Signal.HOLD), "Please hold item nrd 31.").desk().links())
        .containsExactly(new Link("withdraws", "nrd 31"));
  }
}
