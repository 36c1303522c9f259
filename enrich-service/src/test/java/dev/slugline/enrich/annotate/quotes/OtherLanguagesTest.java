package dev.slugline.enrich.annotate.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OtherLanguagesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de | „Der Deich hält“, sagte Bürgermeisterin Anna Brück am Dienstag. | Anna Brück",
        "de | Peter Voss sagte: „Wir gehen nicht.“ | Peter Voss",
        "de | „Das war knapp“, so der Sprecher der Feuerwehr. | der Sprecher",
        "de | Laut Peter Voss ist die Brücke „nicht zu retten“. | Peter Voss",
        "de | Anna Brück nannte den Plan »eine Lotterie«. | Anna Brück",
        "fr | « La digue tiendra », a déclaré Claire Vasseur mardi. | Claire Vasseur",
        "fr | Claire Vasseur a qualifié le plan de « loterie sans gagnant ». | Claire Vasseur",
        "fr | Selon Claire Vasseur, le pont est « une passoire ». | Claire Vasseur",
        "es | «El dique aguantará», dijo Carmen Robles el martes. | Carmen Robles",
        "es | Carmen Robles calificó el plan de “lotería sin premio”. | Carmen Robles",
        "es | Según Carmen Robles, el puente es «un colador». | Carmen Robles",
        "it | «La diga reggerà», ha detto Paolo Ferri martedì. | Paolo Ferri",
        "it | Paolo Ferri ha definito il piano «una lotteria». | Paolo Ferri",
        "it | Secondo Paolo Ferri il ponte è «un colabrodo». | Paolo Ferri",
        "ar | وقال الوزير سالم حداد إن «السد سيصمد». | الوزير سالم حداد",
      })
  void speakerIsFound(String language, String paragraph, String speaker) {
    assertThat(QuotedStory.in(language, paragraph).speakers()).containsExactly(speaker);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Anna Brück eröffnete den Hafen. | „Er war teuer“, sagte sie nach der Feier. | Anna Brück",
        "Claire Vasseur a ouvert le port de la ville. | « Il était cher », a-t-elle ajouté. |"
            + " Claire Vasseur",
        "Claire Vasseur a ouvert le port de la ville. | « Il était cher », dit-elle. | Claire"
            + " Vasseur",
      })
  void pronounIsResolvedInTheLanguageOfTheStory(String first, String second, String speaker) {
    assertThat(QuotedStory.in(null, first, second).speakers()).containsExactly(speaker);
  }
}
