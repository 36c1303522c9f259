package dev.slugline.enrich.annotate.entities.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WorldTest {
  private static final World WORLD = new World();

  /** Kinds whose words are always written with a capital in English. */
  private static final Set<String> OWN_WORDS = Set.of("names", "peoples", "others", "figures");

  @Test
  void aCityThatGivesATimeZoneItsNameIsKnownFromCldrWithItsCountry() {
    assertThat(WORLD.lexicon().find("Punta Arenas").as(Sense.CITY).country()).isEqualTo("CL");
  }

  @Test
  void aCountryIsKnownInItsOwnListsWordsAndInThoseOfOtherLanguages() {
    assertThat(WORLD.lexicon().find("Burma").as(Sense.COUNTRY).country()).isEqualTo("MM");
    assertThat(WORLD.lexicon().find("Deutschland").as(Sense.COUNTRY).country()).isEqualTo("DE");
  }

  @Test
  void aPlainWordStandsInNoListOfPlacesOrBodiesWithoutAMark() {
    Set<String> plain = WORLD.cues().list("common");
    List<String> unmarked =
        World.REGIONS.stream()
            .flatMap(region -> Wordbook.items("world/" + region).stream())
            .filter(item -> !OWN_WORDS.contains(item.kind()))
            .flatMap(item -> item.forms().stream())
            .filter(form -> !form.doubtful())
            .map(Wordbook.Form::text)
            .filter(form -> plain.contains(Lexicon.normal(form)) && !form.matches(".*[ .].*"))
            .filter(form -> !form.equals(form.toUpperCase(java.util.Locale.ROOT)))
            .distinct()
            .toList();

    assertThat(unmarked).isEmpty();
  }
}
