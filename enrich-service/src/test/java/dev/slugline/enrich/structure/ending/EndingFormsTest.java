package dev.slugline.enrich.structure.ending;

import static dev.slugline.enrich.structure.Stories.copy;
import static dev.slugline.enrich.structure.Stories.paragraphs;
import static org.assertj.core.api.Assertions.assertThat;

import dev.slugline.enrich.Story;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EndingFormsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          (Reporting by Jane Holloway; Editing by Jo Roe) | reporting Jane Holloway;editing Jo Roe
          (Reporting by Jane Holloway in Lima; Editing by Jo Roe and Ann Lee) | reporting Jane Holloway Lima;editing Jo Roe;editing Ann Lee
          (Reporting by Jane Holloway Editing by Jo Roe) | reporting Jane Holloway;editing Jo Roe
          (Reporting by Jane Holloway and Jo Roe in Lima, Ann Lee in Quito; Writing by Tom Fox; Editing by Bob Ray) | reporting Jane Holloway Lima;reporting Jo Roe Lima;reporting Ann Lee Quito;writing Tom Fox;editing Bob Ray
          (Additional reporting by Jane Holloway) | reporting Jane Holloway
          (Reporting By Jane Holloway; Editing By Jo Roe) | reporting Jane Holloway;editing Jo Roe
          (Compiled by Jane Holloway; editing by Jo Roe) | writing Jane Holloway;editing Jo Roe
          Reporting by Jane Holloway; Editing by Jo Roe | reporting Jane Holloway;editing Jo Roe
          (Reporting by the Lima newsroom; Editing by Jo Roe) | editing Jo Roe
          (Reporting by Reuters staff; Editing by Jo Roe) | editing Jo Roe
          (With inputs from Jane Holloway) | reporting Jane Holloway
          Associated Press writers Jane Holloway in Lima and Jo Roe in Quito contributed to this report. | reporting Jane Holloway Lima;reporting Jo Roe Quito
          ___ Associated Press writer Jane Holloway contributed to this report. | reporting Jane Holloway
          APTN contributor Jane Holloway in Lima helped with this story. | reporting Jane Holloway Lima
          AP Sports Writer Jane Holloway contributed to this report. | reporting Jane Holloway
          Holloway reported from Lima. Associated Press writer Jo Roe in Quito contributed to this report. | reporting Holloway Lima;reporting Jo Roe Quito
          Jane Holloway reported from Lima. | reporting Jane Holloway Lima
          (Bericht von Jan Beispiel, redigiert von Ute Probe) | reporting Jan Beispiel;editing Ute Probe
          (Bericht von Jan Beispiel. Redigiert von Ute Probe. Bei Rückfragen wenden Sie sich an die Redaktion) | reporting Jan Beispiel;editing Ute Probe
          (Reportage Zoé Martin, édité par Luc Petit) | reporting Zoé Martin;editing Luc Petit
          (Reportage Zoé Martin et Luc Petit ; version française Ana Roux, édité par Marc Blanc) | reporting Zoé Martin;reporting Luc Petit;writing Ana Roux;editing Marc Blanc
          (Reporte de Ana Ruiz. Editado en español por Luis Paz) | reporting Ana Ruiz;editing Luis Paz
          (Reporte de Ana Ruiz; editado por Luis Paz) | reporting Ana Ruiz;editing Luis Paz
          (Tradotto in redazione a Lima da Maria Bianchi, editing Paolo Neri) | writing Maria Bianchi;editing Paolo Neri
          (Maria Bianchi, editing Paolo Neri) | reporting Maria Bianchi;editing Paolo Neri
          (إعداد سارة حداد للنشرة العربية - تحرير أحمد نور) | writing سارة حداد;editing أحمد نور
          (تغطية صحفية سارة حداد - تحرير أحمد نور) | reporting سارة حداد;editing أحمد نور
          """)
  void readsSignOffsOfEveryAgency(String line, String credits) {
    Story story = copy(below(line));

    assertThat(
            story.desk().credits().stream()
                .map(c -> c.role() + " " + c.name() + (c.place() == null ? "" : " " + c.place()))
                .collect(Collectors.joining(";")))
        .isEqualTo(credits);
    assertThat(story.text()).isEqualTo(body());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-30-",
        "- 30 -",
        "###",
        "# # #",
        "ENDS",
        "Ends",
        "-ENDS-",
        "- Ends -",
        "(ENDS)",
        "END",
        "NNNN",
        "/ENDITEM",
        "(END)",
        "-end-",
        "--END--",
        "*** ENDS ***",
        "Fin",
        "FIN",
        "(Fin)",
        "Ende",
        "(Schluss)",
        "(more)",
        "(MORE)",
        "-more-",
        "MORE",
        "(SEGUE)",
        "(Segue)",
        "(sigue)",
        "(mehr)",
        "Enditem",
        "- - 30 - -",
        "AP-WF-01-21-27 1803GMT",
        "AP-NY-01-21-27 1203EST",
        "انتهى",
        "(انتهى)",
        "(FINE)"
      })
  void takesEveryEndMarkOff(String mark) {
    assertThat(copy(below(mark)).text()).isEqualTo(body());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Copyright 2027 Alder Wire. All rights reserved.",
        "(c) 2027 Alder Wire",
        "© 2027 Alder Wire",
        "© Alder Wire 2027. Está expresamente prohibida la redistribución.",
        "Copyright © 2027 Alder Wire. All rights reserved. This material may not be published.",
        "Copyright Alder Wire 2027.",
        "(Copyright 2027 by Alder Wire. All Rights Reserved.)",
        "Alle Rechte vorbehalten. Alder Wire, 2027.",
        "Tous droits réservés. Alder Wire.",
        "RIPRODUZIONE RISERVATA © Copyright Alder Wire",
        "Todos los derechos reservados, Alder Wire 2027",
        "جميع الحقوق محفوظة 2027"
      })
  void takesEveryRightsLineOff(String line) {
    Story story = copy(below(line));

    assertThat(story.article().copyrightNotice()).isEqualTo(line);
    assertThat(story.text()).isEqualTo(body());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Source: Alder Wire and news agencies    | Alder Wire;news agencies
          SOURCE: Alder Cranes                    | Alder Cranes
          SOURCE Alder Cranes Inc.                | Alder Cranes Inc
          Sources: Alder Wire, AP, Reuters        | Alder Wire;AP;Reuters
          Quelle: Alder Wire/dpa                  | Alder Wire;dpa
          Quellen: dpa, AFP                       | dpa;AFP
          Source : AFP                            | AFP
          Fuente: Alder Wire y agencias           | Alder Wire;agencias
          Fonte: ANSA                             | ANSA
          (With inputs from agencies)             | agencies
          (With AFP)                              | AFP
          (avec AFP)                              | AFP
          (mit Material von dpa)                  | dpa
          المصدر: رويترز                           | رويترز
          """)
  void takesEverySourceLineOff(String line, String names) {
    Story story = copy(below(line));

    assertThat(story.article().infoSources())
        .extracting(s -> s.name())
        .containsExactlyElementsOf(Arrays.asList(names.split(";")));
    assertThat(story.text()).isEqualTo(body());
  }

  private static String[] below(String line) {
    List<String> lines = new ArrayList<>(List.of("Port Alder reopens"));
    for (String paragraph : paragraphs(3)) {
      lines.addAll(List.of("", paragraph));
    }
    lines.addAll(List.of("", line));
    return lines.toArray(String[]::new);
  }

  private static String body() {
    return copy(below("")).text();
  }
}
