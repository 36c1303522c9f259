package dev.slugline.enrich.structure.ending;

import static dev.slugline.enrich.structure.Stories.copy;
import static dev.slugline.enrich.structure.Stories.markup;
import static org.assertj.core.api.Assertions.assertThat;

import dev.slugline.contracts.Article;
import dev.slugline.contracts.Extension.Credit;
import dev.slugline.enrich.Story;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EndingTest {
  private static final String LEAD =
      "The harbour of Port Alder has reopened, its master said, and the first ferry has left.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          (Reporting by Jane Holloway; Editing by Jo Roe and Ann Lee)          | reporting Jane Holloway; editing Jo Roe; editing Ann Lee
          (Reporting by Jane Holloway Editing by Jo Roe)                       | reporting Jane Holloway; editing Jo Roe
          (Reporting by Jane Holloway in Lima; Writing by Jo Roe; Editing by Ann Lee.) | reporting Jane Holloway @Lima; writing Jo Roe; editing Ann Lee
          (Additional reporting by Jane Holloway in Lima, Jo Roe and Ann Lee in Quito) | reporting Jane Holloway @Lima; reporting Jo Roe @Quito; reporting Ann Lee @Quito
          Associated Press writer Jane Holloway in Des Moines contributed to this report. | reporting Jane Holloway @Des Moines
          AP Sports Writers Jane Holloway and Jo Roe contributed to this report.  | reporting Jane Holloway; reporting Jo Roe
          Jane Holloway in Washington contributed.                             | reporting Jane Holloway @Washington
          Holloway reported from Lima. Associated Press                        |
          Associated Press reporter Jane Holloway contributed from Glasgow.    | reporting Jane Holloway
          (Reportage de Jane Holloway, édité par Jo Roe)                       | reporting Jane Holloway; editing Jo Roe
          (Reporte de Ana Ruiz; Editado por Luis Paz)                          | reporting Ana Ruiz; editing Luis Paz
          (A cura di Maria Bianchi, editing di Carlo Neri)                     | writing Maria Bianchi; editing Carlo Neri
          dpa /ck/jha yyfx z2 hgo                                              | editing dpa /ck/jha yyfx z2 hgo
          dpa jha yyfx                                                         | editing dpa jha yyfx
          ab/de/dl/hmw                                                         | editing ab/de/dl/hmw
          daa/mt/msr                                                           | editing daa/mt/msr
          """)
  void readsSignOffs(String line, String credits) {
    Story story = copy("Port Alder reopens", "", LEAD, "", LEAD, "", "___", "", line);

    assertThat(story.desk().credits()).isEqualTo(credits(credits));
    assertThat(story.text().contains(line)).isEqualTo(credits == null);
  }

  @Test
  void aSentenceAboutHelpIsNoSignOff() {
    String sentence = "Rain and wind contributed to the delay, and nobody slept.";
    Story story =
        copy(
            "Port Alder reopens",
            "",
            LEAD,
            "",
            sentence,
            "",
            "Nobody in Port Alder contributed money.");

    assertThat(story.desk().credits()).isEmpty();
    assertThat(story.text()).contains(sentence).endsWith("contributed money.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-30-",
        "###",
        "# # #",
        "ENDS",
        "(ENDS)",
        "-ends-",
        "NNNN",
        "(FIN)",
        "Ende",
        "AP-NY-11-05-21 0012GMT<"
      })
  void takesEndMarksOff(String mark) {
    Story story = copy("Port Alder reopens", "", LEAD, "", mark);

    assertThat(story.text()).isEqualTo(LEAD);
    assertThat(story.desk().evidence()).anyMatch(e -> e.rule().equals("end-mark"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Source: Alder Radio and news agencies | Alder Radio;news agencies
          SOURCE: Alder Cranes                  | Alder Cranes
          SOURCE Alder Cranes Ltd.              | Alder Cranes Ltd
          Quelle: dpa                           | dpa
          Quellen: dpa, AFP                     | dpa;AFP
          Fuente: EFE                           | EFE
          Source : AFP                          | AFP
          Fonte: ANSA                           | ANSA
          المصدر: وكالات                         | وكالات
          (With inputs from agencies)           | agencies
          (avec AFP)                            | AFP
          """)
  void readsSourceLines(String line, String names) {
    Story story = copy("Port Alder reopens", "", LEAD, "", LEAD, "", line);

    assertThat(story.article().infoSources())
        .extracting(Article.Source::name)
        .isEqualTo(List.of(names.split(";")));
    assertThat(story.text()).isEqualTo(LEAD + "\n\n" + LEAD);
  }

  @Test
  void aParagraphThatBeginsWithSourcesStays() {
    String paragraph =
        "Sources: two pilots, the harbour master, his deputy and a cook told this story for a month"
            + " of talks to us all by the sea.";
    Story story = copy("Port Alder reopens", "", LEAD, "", paragraph);

    assertThat(story.text()).endsWith(paragraph);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Copyright Alder Wire 2027.",
        "© Alder Wire 2027. Está expresamente prohibida la redistribución.",
        "(c) 2027 Alder Wire",
        "Copyright 2027 Alder Wire. All rights reserved. This material may not be published."
      })
  void readsCopyrightLines(String line) {
    Story story = copy("Port Alder reopens", "", LEAD, "", line);

    assertThat(story.article().copyrightNotice()).isEqualTo(line);
    assertThat(story.text()).isEqualTo(LEAD);
  }

  @Test
  void takesTheContactsOfARelease() {
    Story story =
        copy(
            "Alder Cranes names chief",
            "",
            LEAD,
            "",
            "CONTACT:",
            "Jane Holloway",
            "Alder Cranes",
            "+1 555 0100",
            "",
            "###");

    assertThat(story.text()).isEqualTo(LEAD);
    assertThat(story.desk().notes()).hasSize(1);
    assertThat(story.desk().notes().get(0).role()).isEqualTo("contact");
    assertThat(story.desk().notes().get(0).value()).contains("Jane Holloway", "+1 555 0100");
  }

  @Test
  void takesTheNotesThatAreNotForPublication() {
    Story story =
        copy(
            "Hafen öffnet wieder",
            "",
            LEAD,
            "",
            "# Notizblock",
            "",
            "## Orte",
            "Hafenamt, Am Kai 1, Port Alder",
            "",
            "dpa jha yyfx");

    assertThat(story.text()).isEqualTo(LEAD);
    assertThat(story.desk().notes().get(0).role()).isEqualTo("private");
  }

  @Test
  void readsTheKeywordsBelowARelease() {
    Story story =
        copy(
            "Alder Cranes names chief",
            "",
            LEAD,
            "",
            "KEYWORD: EUROPE INDUSTRY KEYWORD: MARITIME, CRANES");

    assertThat(story.desk().keywords()).containsExactly("EUROPE", "MARITIME", "CRANES");
  }

  @Test
  void markupKeepsWhatIsRead() {
    Story story =
        markup(LEAD, "(Reporting by Jane Holloway; Editing by Jo Roe)", "Source: Alder Wire");

    assertThat(story.desk().credits()).hasSize(2);
    assertThat(story.article().infoSources()).hasSize(1);
    assertThat(story.text()).endsWith("Source: Alder Wire");
    assertThat(story.desk().evidence()).allMatch(e -> e.start() != null);
  }

  private static List<Credit> credits(String text) {
    return text == null
        ? List.of()
        : Stream.of(text.split("; "))
            .map(
                credit -> {
                  String role = credit.substring(0, credit.indexOf(' '));
                  String[] who = credit.substring(credit.indexOf(' ') + 1).split(" @");
                  return new Credit(role, who[0], who.length > 1 ? who[1] : null);
                })
            .toList();
  }
}
