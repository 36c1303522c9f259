package dev.slugline.enrich.annotate.entities.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WordbookTest {

  @Test
  void anIndentedLineGoesOnWithTheKindAndTheSectionAboveIt() {
    var items =
        Wordbook.items(List.of("[AA] Aland", "cities: One, Two=Deux", "  Three", "bodies: Four"));

    assertThat(items)
        .containsExactly(
            new Wordbook.Item("AA", "cities", List.of(new Wordbook.Form("One", false))),
            new Wordbook.Item(
                "AA",
                "cities",
                List.of(new Wordbook.Form("Two", false), new Wordbook.Form("Deux", false))),
            new Wordbook.Item("AA", "cities", List.of(new Wordbook.Form("Three", false))),
            new Wordbook.Item("AA", "bodies", List.of(new Wordbook.Form("Four", false))));
  }

  @Test
  void aQuestionMarkMarksAFormThatNeedsAClue() {
    assertThat(Wordbook.items(List.of("[AA]", "cities: Reading?")))
        .containsExactly(
            new Wordbook.Item("AA", "cities", List.of(new Wordbook.Form("Reading", true))));
  }

  @Test
  void aNewSectionForgetsTheKindBeforeIt() {
    assertThat(Wordbook.items(List.of("[AA]", "cities: One", "[BB]", "Two")))
        .extracting(Wordbook.Item::kind)
        .containsExactly("cities", "");
  }

  @Test
  void everySectionOfTheWorldIsACountryOrNone() {
    Set<String> codes = Set.of(java.util.Locale.getISOCountries());
    Set<String> unknown =
        World.REGIONS.stream()
            .flatMap(region -> Wordbook.items("world/" + region).stream())
            .map(Wordbook.Item::section)
            .filter(s -> !s.equals("-") && !s.equals("XK") && !codes.contains(s))
            .collect(Collectors.toSet());

    assertThat(unknown).isEmpty();
  }
}
